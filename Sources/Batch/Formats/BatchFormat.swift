/// How the answers of a batch are written.
public enum BatchFormat: Sendable, Hashable {
  /// One JSON object a line.
  case jsonLines
  /// One JSON array.
  case json
  case csv, xlsx, markdown
  /// One page with an overview and a short report of each answer.
  case html
  /// Straight columns for a screen.
  case table
  /// What a plugin's output format makes of each answer, one after the other.
  case plugin(String)

  /// Those the program brings, by the names `--format` takes.
  public static let names: [(name: String, format: BatchFormat)] = [
    ("jsonl", .jsonLines), ("json", .json), ("csv", .csv), ("xlsx", .xlsx), ("markdown", .markdown),
    ("html", .html),
    ("table", .table),
  ]

  private static let endings: [String: BatchFormat] = [
    "jsonl": .jsonLines, "ndjson": .jsonLines, "json": .json, "csv": .csv, "xlsx": .xlsx, "md": .markdown,
    "markdown": .markdown, "html": .html, "htm": .html, "txt": .table,
  ]

  /// The format of a name; any other name is a plugin's.
  public init(named name: String) {
    self = Self.names.first { $0.name == name }?.format ?? .plugin(name)
  }

  /// The format a file's ending asks for; nil for an ending that says nothing.
  public init?(ending path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/"),
      let format = Self.endings[path[path.index(after: dot)...].lowercased()]
    else { return nil }
    self = format
  }

  /// Its name.
  public var name: String {
    if case .plugin(let name) = self { return name }
    return Self.names.first { $0.format == self }?.name ?? ""
  }

  /// Whether an answer is a row of columns.
  public var isTabular: Bool {
    switch self {
    case .csv, .xlsx, .markdown, .table: true
    case .jsonLines, .json, .html, .plugin: false
    }
  }

  /// Whether parts of an answer can be picked.
  public var takesColumns: Bool {
    switch self {
    case .html, .plugin: false
    case .jsonLines, .json, .csv, .xlsx, .markdown, .table: true
    }
  }

  /// Whether the file can only be made when all answers are there; until then their rows are kept.
  var isGathered: Bool { self == .xlsx || self == .table || self == .html }
}
