/// Which kind of finding: `R0xx` rules, `B0xx` briefs, `P0xx` plugins, `C0xx` configuration. Never reused for another meaning.
public struct DiagnosticCode: Sendable, Hashable {
  /// `R003`.
  public let id: String

  /// A code; the constants of the families are the ones in use.
  public init(_ id: String) { self.id = id }

  /// Every code in use, in order, so that tests can go through them.
  public static let all: [DiagnosticCode] =
    briefCodes + tableBriefCodes + ruleCodes + checkCodes + pluginCodes + configurationCodes + sessionCodes + batchCodes
    + reportCodes
}
