import CampaignModel

/// A check as one JSON document, words in both languages.
package enum JSONCheck {
  /// The document.
  package static func render(_ sheet: CheckSheet) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.key("findings")
      writer.array(sheet.entries) { writer, entry in
        writer.object { write(entry, sheet, to: &$0) }
      }
      writer.key("summary")
      writer.object { writer in
        for severity in [Diagnostic.Severity.error, .warning, .note] {
          writer.key("\(severity.rawValue)s")
          writer.integer(Int64(sheet.count(severity)))
        }
        guard let report = sheet.report else { return }
        for (key, value) in [
          ("rules", report.rules), ("analysed", report.analysed), ("undecided", report.undecided),
        ] {
          writer.key(key)
          writer.integer(Int64(value))
        }
      }
    }
    writer.newline()
    return writer.bytes
  }

  private static func write(_ entry: CheckSheet.Entry, _ sheet: CheckSheet, to writer: inout JSONWriter) {
    JSONDiagnostics.write(entry.finding.diagnostic, to: &writer)
    writer.member("rules", entry.finding.rules)
    switch entry.finding.proof {
    case .none: writer.member("witness_state", "none")
    case .notFound: writer.member("witness_state", "not_found")
    case .shown: writer.member("witness_state", "shown")
    }
    writer.key("witness")
    if let brief = entry.finding.witness, let schema = sheet.schema {
      JSONBrief(currency: "").given(brief, schema, to: &writer)
    } else {
      writer.null()
    }
    writer.member("witness_file", entry.file)
  }
}
