import CampaignModel

/// A YAML or JSON document read with the same care as a brief, for whoever reads other files: a workspace's settings, a
/// plugin's data.
package struct LocatedDocument: Sendable {
  /// A value and where it starts.
  package struct Value: Sendable {
    /// What it is.
    package let content: Content
    /// Where it starts.
    package let location: SourceLocation
  }

  /// A key of a mapping and its value.
  package struct Entry: Sendable {
    /// The key, unescaped.
    package let key: String
    /// Where the key starts.
    package let location: SourceLocation
    /// The value.
    package let value: Value
  }

  /// What a value is.
  package indirect enum Content: Sendable {
    /// Nothing.
    case null
    /// A number of JSON: its digits.
    case number(String)
    /// `true` or `false` of JSON.
    case flag(Bool)
    /// A text; a plain value of YAML too.
    case text(String)
    /// A list.
    case list([Value])
    /// Keys with values, in the order written.
    case mapping([Entry])

    /// The word findings use for what it is.
    package var word: String {
      switch self {
      case .null: "null"
      case .number: "number"
      case .flag: "flag"
      case .text: "text"
      case .list: "list"
      case .mapping: "mapping"
      }
    }
  }

  /// The whole of it.
  package let root: Value
  private let bytes: [UInt8]

  /// Reads a document, or says what is wrong at its place.
  package init(_ bytes: [UInt8], format: BriefFormat, file: String) throws(Diagnostic) {
    root = try bytes.withUnsafeBufferPointer { Self.read($0, format: format, file: file) }.get()
    self.bytes = bytes
  }

  /// A finding at a place of the document, with its line.
  package func finding(
    _ code: DiagnosticCode, _ arguments: [String], at location: SourceLocation, length: Int = 1,
    suggestion: String? = nil
  ) -> Diagnostic {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let index = location.line - 1
    let excerpt =
      lines.indices.contains(index)
      ? SourceExcerpt(text: String(decoding: lines[index], as: UTF8.self), column: location.column, length: length)
      : nil
    return Diagnostic(code, arguments, at: location, suggestion: suggestion, excerpt: excerpt)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, format: BriefFormat, file: String
  ) -> Result<Value, Diagnostic> {
    var source: SourceText?
    do throws(DocumentFailure) {
      let text = try SourceText(bytes, format: format)
      source = text
      let root = try format == .yaml ? YAMLDocument.read(text) : JSONDocument.read(text)
      return .success(value(root, file))
    } catch {
      var findings = Findings(file: file, firstLine: 1, source: source)
      findings.add(error)
      return .failure(findings.sorted.first ?? Diagnostic(error.code, error.arguments))
    }
  }

  /// Recursion is bounded: readers refuse more than 64 levels.
  private static func value(_ node: LocatedNode, _ file: String) -> Value {
    Value(content: content(node, file), location: location(node.place, file))
  }

  private static func location(_ place: Place, _ file: String) -> SourceLocation {
    SourceLocation(file: file, line: place.line, column: place.column)
  }

  private static func content(_ node: LocatedNode, _ file: String) -> Content {
    switch node.content {
    case .sequence(let items): return .list(items.map { value($0, file) })
    case .mapping(let entries):
      return .mapping(
        entries.map { Entry(key: $0.key, location: location($0.place, file), value: value($0.value, file)) })
    case .scalar(let scalar):
      switch scalar.kind {
      case .null: return .null
      case .boolean: return .flag(scalar.text == "true")
      case .number: return .number(scalar.text)
      case .plain, .quoted: return .text(scalar.text)
      }
    }
  }
}
