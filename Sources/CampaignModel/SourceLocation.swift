/// A place in a file a person wrote: 1-based line and column (in characters as an editor counts them).
public struct SourceLocation: Sendable, Hashable {
  /// The file as the user named it.
  public var file: String
  /// 1-based line; 0 when only the file is known.
  public var line: Int
  /// 1-based column, when known.
  public var column: Int?

  /// A place in a file.
  public init(file: String, line: Int, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, as editors and terminals link it.
  public var description: String {
    guard line > 0 else { return file }
    return column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
  }
}
