import CampaignModel

/// Why a file is no document that fields could be read from.
struct DocumentFailure: Error, Sendable, Hashable {
  /// What is wrong.
  var code: DiagnosticCode
  /// What fills its message.
  var arguments: [String]
  /// Where, when that is known.
  var place: Place?

  /// A failure.
  init(_ code: DiagnosticCode, _ arguments: [String] = [], at place: Place? = nil) {
    self.code = code
    self.arguments = arguments
    self.place = place
  }
}
