import CampaignModel
import Notation

/// Finds the headings of a table among its first rows: the row, or two rows of which the upper one names groups, whose
/// cells name the most fields. Titles and remarks above are passed over, and said.
struct HeadingSearch {
  /// Rows looked at.
  static let depth = 30

  private let naming: ColumnNaming
  private let vocabulary: BriefVocabulary
  private let map: ColumnMap
  private let name: String
  private let prefix: String
  private let isWorkbook: Bool

  private struct Candidate {
    let row: Int
    let height: Int
    let columns: [BriefTable.Column?]
    let score: Int
    /// Whether the upper of two rows names a group of fields.
    let isGrouped: Bool

    /// Whether it names more fields, or as many without the row above, which then is a title.
    func isBetter(than other: Candidate?) -> Bool {
      guard let other else { return score > 0 }
      if score != other.score { return score > other.score }
      return other.height == 2 && !other.isGrouped && height == 1 && row == other.row + 1
    }
  }

  /// Searches the rows of the table called `name`.
  init(_ vocabulary: BriefVocabulary, map: ColumnMap, name: String, prefix: String, isWorkbook: Bool) {
    self.prefix = prefix
    naming = ColumnNaming(vocabulary, map: map)
    self.vocabulary = vocabulary
    self.map = map
    self.name = name
    self.isWorkbook = isWorkbook
  }

  /// The table of the first rows, blank ones left out.
  func table(_ rows: [[TableCell]]) throws(Diagnostic) -> BriefTable {
    var best: Candidate?
    for row in rows.indices.prefix(Self.depth) {
      for candidate in [try single(rows, row), try double(rows, row)].compactMap(\.self)
      where candidate.isBetter(than: best) && !hasBriefs(rows, between: best, and: candidate) {
        best = candidate
      }
    }
    guard let best else { throw missing(rows) }
    let place = SourceLocation(file: name, line: rows[best.row].first?.line ?? 1)
    for entry in map.entries where !best.columns.contains(where: { Self.isSame($0, entry.heading) }) {
      let headings = best.columns.compactMap { $0?.heading }
      throw Diagnostic(
        .mapColumnMissing, [name, entry.heading], at: place,
        suggestion: NearestName.nearest(to: entry.heading, in: headings))
    }
    try refuseTwice(best.columns, at: place)
    try refuseUnits(best.columns, at: place)
    return BriefTable(
      name: name, prefix: prefix, rowsBefore: best.row + best.height,
      columns: withUnit(of: rows[..<best.row], best.columns),
      notes: notes(best, rows, at: place), isWorkbook: isWorkbook, numbers: map.numbers)
  }

  /// Whether rows with figures stand between headings and others further down, which then belong to a table of their own.
  private func hasBriefs(_ rows: [[TableCell]], between first: Candidate?, and second: Candidate) -> Bool {
    guard let first, first.score >= 3 || first.score == first.columns.compactMap(\.self).count,
      first.row + first.height < second.row
    else { return false }
    return rows[(first.row + first.height)..<second.row].contains { row in
      row.contains { $0.kind == .number || $0.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }
    }
  }

  /// Columns of money in the unit a remark above the table names for all of it: `Đơn vị tính: triệu đồng`.
  private func withUnit(of above: ArraySlice<[TableCell]>, _ columns: [BriefTable.Column?]) -> [BriefTable.Column?] {
    let remarks = above.joined().map { Folding.trimmed($0.text).trimmingPrefix("(") }
    let unit = remarks.lazy.compactMap { remark -> ColumnUnit? in
      let words = Folding.bare(String(remark))
      guard ["don vi", "dvt", "unit"].contains(where: { words.hasPrefix($0) }) else { return nil }
      return ColumnUnit.parse(String(remark.last == ")" ? remark.dropLast() : remark))
    }.first
    guard case .power? = unit else { return columns }
    return columns.map { column in
      guard let column, var meaning = column.meaning, meaning.unit == nil, case .field(let field) = meaning.target,
        vocabulary.schema.fields[field].type == .money
      else { return column }
      meaning.unit = unit
      return BriefTable.Column(heading: column.heading, meaning: meaning)
    }
  }

  private static func isSame(_ column: BriefTable.Column?, _ heading: String) -> Bool {
    column.map { Folding.foldedKey($0.heading) == Folding.foldedKey(heading) } ?? false
  }

  private func single(_ rows: [[TableCell]], _ row: Int) throws(Diagnostic) -> Candidate? {
    try candidate(rows, row, height: 1, headings: Self.texts(rows[row]).map { (nil, $0) })
  }

  /// A row of groups above one of members: `Mục tiêu` over `Nhận diện`, `Lòng tin`.
  private func double(_ rows: [[TableCell]], _ row: Int) throws(Diagnostic) -> Candidate? {
    guard row + 1 < rows.count else { return nil }
    let (upper, lower) = (Self.texts(rows[row]), Self.texts(rows[row + 1]))
    var headings: [(String?, String)] = []
    var group: String?
    var isGrouped = false
    for index in 0..<max(upper.count, lower.count) {
      let above = index < upper.count ? upper[index] : ""
      let below = index < lower.count ? lower[index] : ""
      // A merged cell keeps its text in its first column.
      if !above.isEmpty { group = above }
      if !below.isEmpty, above.isEmpty, group != nil { isGrouped = true }
      headings.append(below.isEmpty ? (nil, above) : (group, below))
    }
    return isGrouped ? try candidate(rows, row, height: 2, headings: headings) : nil
  }

  private func candidate(
    _ rows: [[TableCell]], _ row: Int, height: Int, headings: [(upper: String?, text: String)]
  ) throws(Diagnostic) -> Candidate? {
    var columns: [BriefTable.Column?] = []
    var known: Set<ColumnNaming.Target> = []
    for (upper, text) in headings {
      guard !text.isEmpty else {
        columns.append(nil)
        continue
      }
      let meaning = try naming.meaning(of: text, under: upper)
      if let target = meaning?.target, target != .nothing { known.insert(target) }
      columns.append(BriefTable.Column(heading: Findings.shown(text), meaning: meaning))
    }
    while columns.last == .some(nil) { columns.removeLast() }
    // One known name is a word in a title, a remark or a guide; no brief has one field.
    guard known.count > 1 else { return nil }
    let isGrouped = headings.contains { heading in heading.upper.map(naming.isGroup) ?? false }
    return Candidate(row: row, height: height, columns: columns, score: known.count, isGrouped: isGrouped)
  }

  private static func texts(_ row: [TableCell]) -> [String] { row.map { Folding.trimmed($0.text) } }

  private func refuseTwice(_ columns: [BriefTable.Column?], at place: SourceLocation) throws(Diagnostic) {
    var seen: [ColumnNaming.Target: String] = [:]
    for column in columns.compactMap(\.self) {
      guard let target = column.meaning?.target, target != .nothing else { continue }
      if let first = seen.updateValue(column.heading, forKey: target) {
        throw Diagnostic(.columnTwice, [name, first, column.heading, word(target)], at: place)
      }
    }
  }

  /// Numbers under a unit nobody understands would be taken for something else.
  private func refuseUnits(_ columns: [BriefTable.Column?], at place: SourceLocation) throws(Diagnostic) {
    for column in columns.compactMap(\.self) {
      guard case .field(let field)? = column.meaning?.target, let unit = column.meaning?.unreadUnit,
        vocabulary.schema.fields[field].type.isNumeric
      else { continue }
      throw Diagnostic(.unitUnread, [name, column.heading, unit], at: place)
    }
  }

  private func missing(_ rows: [[TableCell]]) -> Diagnostic {
    if rows.isEmpty { return Diagnostic(.noBriefs, [name]) }
    let first = rows.first.map { Self.texts($0).filter { !$0.isEmpty }.prefix(6).joined(separator: ", ") } ?? ""
    let headings = Self.texts(rows.first ?? [])
    return Diagnostic(
      .headingsMissing, [name, first], at: SourceLocation(file: name, line: rows.first?.first?.line ?? 0),
      suggestion: headings.lazy.compactMap { naming.nearest(to: $0) }.first)
  }

  private func notes(_ found: Candidate, _ rows: [[TableCell]], at place: SourceLocation) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if found.row > 0 {
      notes.append(Diagnostic(.rowsAbove, [name, String(found.row)], at: place, severity: .note))
    }
    let read = found.columns.compactMap(\.self).compactMap { column -> String? in
      guard let meaning = column.meaning, meaning.target != .nothing else { return nil }
      return "\(column.heading) → \(word(meaning.target))"
    }
    notes.append(Diagnostic(.columnsRead, [name, read.joined(separator: "; ")], at: place, severity: .note))
    for (index, column) in found.columns.enumerated() {
      guard let column, column.meaning == nil else { continue }
      let cells = rows[found.row + found.height - 1]
      let at = SourceLocation(
        file: name, line: place.line, column: index < cells.count ? cells[index].column : nil)
      notes.append(
        Diagnostic(
          .columnUnread, [name, column.heading], at: at, severity: .warning,
          suggestion: naming.nearest(to: column.heading)))
    }
    return notes
  }

  private func word(_ target: ColumnNaming.Target) -> String {
    switch target {
    case .field(let field): vocabulary.schema.fields[field].id
    case .group(let group): vocabulary.name(ofGroup: group)
    case .id: "id"
    case .nothing: "-"
    }
  }
}
