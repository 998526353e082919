import CampaignModel

/// A check as SARIF 2.1.0, the format editors and code hosts read (OASIS, sarif-schema-2.1.0).
package struct SARIFCheck {
  private let words: Catalogue
  private let version: String

  /// SARIF with texts of one language; `version` is the program's.
  package init(language: Language, version: String) {
    words = Catalogue(language)
    self.version = version
  }

  /// The document: one run, one result a finding.
  package func render(_ sheet: CheckSheet) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    let codes = Array(Set(sheet.entries.map(\.finding.diagnostic.code))).sorted { $0.id < $1.id }
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.key("runs")
      writer.array([0]) { writer, _ in
        writer.object { writer in
          writer.key("tool")
          writer.object {
            $0.key("driver"); driver(codes, to: &$0)
          }
          writer.member("columnKind", "unicodeCodePoints")
          writer.key("results")
          writer.array(sheet.entries) { writer, entry in
            writer.object { result(entry.finding, codes, to: &$0) }
          }
        }
      }
    }
    writer.newline()
    return writer.bytes
  }

  private func driver(_ codes: [DiagnosticCode], to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", "kolmix")
      writer.member("version", version)
      writer.member("semanticVersion", version)
      writer.key("rules")
      writer.array(codes) { writer, code in
        writer.object { writer in
          writer.member("id", code.id)
          guard let text = words.finding(code) else { return }
          writer.key("shortDescription")
          writer.object { $0.member("text", Template.fill(text.message, [], word: { $0 })) }
          writer.key("help")
          writer.object { $0.member("text", Template.fill(text.hint, [], word: { $0 })) }
        }
      }
    }
  }

  private func result(_ finding: CheckFinding, _ codes: [DiagnosticCode], to writer: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    writer.member("ruleId", diagnostic.code.id)
    if let index = codes.firstIndex(of: diagnostic.code) {
      writer.key("ruleIndex")
      writer.integer(Int64(index))
    }
    writer.member("level", diagnostic.severity.rawValue)
    writer.key("message")
    let hint = words.hint(diagnostic).map { " \($0)" } ?? ""
    writer.object { $0.member("text", PlainText.clean("\(words.message(diagnostic)).\(hint)")) }
    if let location = diagnostic.location, !location.file.isEmpty {
      writer.key("locations")
      writer.array([location]) { writer, location in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { physical(location, diagnostic.excerpt, to: &$0) }
        }
      }
    }
    writer.key("partialFingerprints")
    writer.object { $0.member("kolmix/v1", ([diagnostic.code.id] + finding.rules).joined(separator: "/")) }
  }

  private func physical(_ location: SourceLocation, _ excerpt: SourceExcerpt?, to writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { $0.member("uri", Self.uri(location.file)) }
    guard location.line > 0 else { return }
    writer.key("region")
    writer.object { writer in
      writer.key("startLine")
      writer.integer(Int64(location.line))
      guard let column = location.column else { return }
      writer.key("startColumn")
      writer.integer(Int64(column))
      guard let excerpt, excerpt.column == column else { return }
      writer.key("endColumn")
      writer.integer(Int64(column + excerpt.length))
    }
  }

  /// A path as a URI reference (RFC 3986): other bytes than unreserved ones and slashes are percent-encoded.
  static func uri(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF")
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let character = Character(UnicodeScalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "-._~/".contains(character) {
        result.append(character)
      } else {
        result += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
    return result
  }
}
