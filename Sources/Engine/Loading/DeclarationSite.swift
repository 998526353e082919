import CampaignModel

/// Where a declaration stands, down to its keys, for findings about it.
struct DeclarationSite {
  /// `rule`, `field`…
  var keyword: String
  /// Its name; nil for `settings`.
  var name: String?
  /// File and line of the call.
  var location: SourceLocation
  /// The file's tokens, when the file is one of the pack's.
  var map: SourceMap?
  private var cells: [String: CellPlace] = [:]
  private var line: SourceExcerpt?

  /// A declaration made by the call at `location`.
  init(keyword: String, name: String?, location: SourceLocation, map: SourceMap?) {
    self.keyword = keyword
    self.name = name
    self.location = location
    self.map = map
  }

  /// The row of a decision table declared at `table`; its keys stand in cells, by key path.
  init(row name: String, of table: DeclarationSite, at place: CellPlace, cells: [String: CellPlace]) {
    keyword = table.keyword
    self.name = name
    location = place.location
    map = nil
    line = place.excerpt.map { SourceExcerpt(text: $0.text) }
    self.cells = cells
  }

  /// `rule "trust"`.
  var title: String { name.map { "\(keyword) \"\($0)\"" } ?? keyword }

  /// The place of a key such as `favour.micro` or `when[2]`, or of the nearest key around it.
  func place(_ path: String) -> (location: SourceLocation, excerpt: SourceExcerpt?) {
    var path = Substring(path)
    let keys = path.isEmpty ? [:] : map?.keys(of: keyword, name: name, line: location.line) ?? [:]
    while !path.isEmpty {
      if let cell = cells[String(path)] { return (cell.location, cell.excerpt) }
      if let token = keys[String(path)], let map { return (map.location(of: token), map.excerpt(of: token)) }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
      path = path[..<cut]
    }
    return (location, map?.excerpt(ofLine: location.line) ?? line)
  }

  /// A finding about a key of this declaration.
  func diagnostic(
    _ code: DiagnosticCode, _ arguments: [String], path: String = "", suggestion: String? = nil,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    var (location, excerpt) = place(path)
    // The name that is wrong is what the caret is to show, not the key it is given for.
    if code == .unknownReference, let name = arguments.last, let start = excerpt?.column,
      let column = excerpt?.text.column(ofQuoted: name, from: start)
    {
      location.column = column
      excerpt?.column = column
      excerpt?.length = name.count + 2
    }
    return Diagnostic(
      code, arguments, at: location, severity: severity, suggestion: suggestion, excerpt: excerpt)
  }
}

extension String {
  /// The 1-based column where a text with its quotes starts, at or behind a column, when it stands there once.
  fileprivate func column(ofQuoted name: String, from start: Int) -> Int? {
    guard !name.isEmpty, !name.contains("\\") else { return nil }
    let line = Array(self)
    let name = Array(name)
    let places = line.indices.dropFirst(max(start - 1, 0)).filter { place in
      let end = place + name.count
      guard place > 0, end < line.count, ["\"", "'"].contains(line[place - 1]) else { return false }
      return line[end] == line[place - 1] && Array(line[place..<end]) == name
    }
    return places.count == 1 ? places.first : nil
  }
}
