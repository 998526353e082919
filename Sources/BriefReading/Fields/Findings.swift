import CampaignModel
import Notation

/// Findings about one brief while it is read: each gets its place in the file and the line it stands on.
struct Findings {
  /// The file as the user named it.
  let file: String
  /// What is added to lines of the document: the brief may be one line of a larger file.
  let lineOffset: Int
  private let source: SourceText?
  private var found: [(place: Place, finding: Diagnostic)] = []

  /// No findings yet; without a source (a cell of a spreadsheet) there are no excerpts.
  init(file: String, firstLine: Int, source: SourceText?) {
    self.file = file
    lineOffset = max(firstLine, 1) - 1
    self.source = source
  }

  /// Whether enough is wrong to stop looking.
  var isFull: Bool { found.count >= BriefLimits.findings }

  /// How much there is to say.
  var count: Int { found.count }

  /// Whether there is anything to say.
  var isAny: Bool { !found.isEmpty }

  /// Whether any finding is an error.
  var hasErrors: Bool { found.contains { $0.finding.severity == .error } }

  /// All findings by place; those at one place in the order found.
  var sorted: [Diagnostic] {
    found.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.finding)
  }

  /// A place of the document as a place of the file.
  func location(_ place: Place) -> SourceLocation {
    SourceLocation(file: file, line: place.line + lineOffset, column: place.column)
  }

  /// Adds a finding.
  mutating func add(
    _ code: DiagnosticCode, _ arguments: [String], at place: Place, length: Int = 1,
    severity: Diagnostic.Severity = .error, suggestion: String? = nil
  ) {
    guard !isFull else { return }
    found.append(
      (
        place,
        Diagnostic(
          code, arguments, at: location(place), severity: severity, suggestion: suggestion,
          excerpt: source?.excerpt(at: place, length: length))
      ))
  }

  /// Adds what stopped the reading of the document as a whole.
  mutating func add(_ failure: DocumentFailure) {
    guard let place = failure.place else {
      let arguments = failure.code == .severalDocuments ? [file] : failure.arguments
      found.append((.start, Diagnostic(failure.code, arguments, at: SourceLocation(file: file, line: lineOffset + 1))))
      return
    }
    add(failure.code, failure.arguments, at: place)
  }

  /// A value as findings show it: one line, at most 60 characters.
  static func shown(_ text: String) -> String {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return line.count <= 60 ? line : String(line.prefix(59)) + "…"
  }
}
