import CampaignModel

/// A brief without an answer, with all that is wrong with it.
package struct QuarantinedBrief {
  package let file: String
  package let line: Int
  /// How it is written: `json`, `yaml`.
  package let format: String
  /// Whether it is a file of its own.
  package let isWholeFile: Bool
  /// The brief as it was; nil when it is no UTF-8.
  package let text: String?
  /// The brief as it was when it is no UTF-8.
  package let base64: String?
  package let findings: [Diagnostic]

  /// A brief of a place.
  package init(
    file: String, line: Int, format: String, isWholeFile: Bool, text: String?, base64: String?, findings: [Diagnostic]
  ) {
    self.file = file
    self.line = line
    self.format = format
    self.isWholeFile = isWholeFile
    self.text = text
    self.base64 = base64
    self.findings = findings
  }
}

extension JSONRenderer {
  /// A line of a quarantine file: where the brief stands, the brief itself, everything wrong with it.
  package func render(_ brief: QuarantinedBrief) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("file", brief.file)
      writer.member("line", brief.line)
      writer.member("format", brief.format)
      if brief.isWholeFile { writer.member("whole_file", true) }
      if let base64 = brief.base64 { writer.member("base64", base64) } else { writer.member("text", brief.text) }
      writer.member("errors", brief.findings) { JSONDiagnostics.write($1, to: &$0) }
    }
    writer.newline()
    return writer.bytes
  }
}
