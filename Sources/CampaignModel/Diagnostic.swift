/// Something a person must know about what they wrote: a code and its arguments; the words stand in the catalogue of `Rendering`.
public struct Diagnostic: Sendable, Hashable, Error {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    /// The document cannot be used as it is.
    case error
    /// It can be used; something in it is probably not meant so.
    case warning
    /// Worth knowing.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// Which kind of finding, the key of its text.
  public var code: DiagnosticCode
  /// What fills `{0}`, `{1}`… of the message; never prose of ours, only names and values.
  public var arguments: [String]
  /// Where.
  public var location: SourceLocation?
  /// The line itself and what of it to underline.
  public var excerpt: SourceExcerpt?
  /// What was probably meant, when a near name exists.
  public var suggestion: String?

  /// A finding.
  public init(
    _ code: DiagnosticCode, _ arguments: [String] = [], at location: SourceLocation? = nil,
    severity: Severity = .error, suggestion: String? = nil, excerpt: SourceExcerpt? = nil
  ) {
    self.severity = severity
    self.code = code
    self.arguments = arguments
    self.location = location
    self.excerpt = excerpt
    self.suggestion = suggestion
  }
}

/// A line of a source file and the part of it a caret points at.
public struct SourceExcerpt: Sendable, Hashable {
  /// The whole line, without its newline.
  public var text: String
  /// 1-based column of the first character to underline; nil underlines nothing.
  public var column: Int?
  /// How many characters to underline.
  public var length: Int

  /// A line to show.
  public init(text: String, column: Int? = nil, length: Int = 1) {
    self.text = text
    self.column = column
    self.length = length
  }
}
