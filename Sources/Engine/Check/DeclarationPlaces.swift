import CampaignModel
import RuleModel
import Workspace

/// Where the declarations of a loaded pack stand, down to their keys; files are read again only when a finding needs them.
final class DeclarationPlaces {
  private let pack: Pack
  private var maps: [String: SourceMap] = [:]
  private let files: [String: PackFiles.File]

  /// The places of a pack's declarations.
  init(_ pack: Pack) {
    self.pack = pack
    let scripts = pack.layers.flatMap(\.files) + pack.plugins.flatMap(\.folder.scripts)
    let tables = pack.layers.flatMap(\.tables) + pack.plugins.flatMap(\.tables.tables)
    files = Dictionary((scripts + tables).map { ($0.name, $0) }) { first, _ in first }
  }

  /// Where a rule stands, or a row of a table.
  func site(_ rule: Rule) -> DeclarationSite {
    guard let row = rule.table else {
      return DeclarationSite(keyword: "rule", name: rule.id, location: rule.location, map: map(rule.location.file))
    }
    let excerpt = line(of: rule.location).map { SourceExcerpt(text: $0) }
    return DeclarationSite(
      row: rule.id, of: site(pack.ruleSet.tables[row.table]),
      at: CellPlace(location: rule.location, excerpt: excerpt), cells: [:])
  }

  /// Where a decision table stands.
  func site(_ table: DecisionTable) -> DeclarationSite {
    DeclarationSite(
      keyword: "decision_table", name: table.id, location: table.location, map: map(table.location.file))
  }

  /// Where something else is declared, such as a tactic; the latest declaration counts.
  func site(_ keyword: String, _ name: String) -> DeclarationSite? {
    for file in pack.layers.flatMap(\.files).reversed() {
      guard let map = map(file.name), let line = map.line(of: keyword, name: name) else { continue }
      return DeclarationSite(
        keyword: keyword, name: name, location: SourceLocation(file: file.name, line: line), map: map)
    }
    return nil
  }

  /// A finding at a place that is known exactly.
  func diagnostic(
    _ code: DiagnosticCode, _ arguments: [String], at place: SourceLocation, severity: Diagnostic.Severity
  ) -> Diagnostic {
    Diagnostic(
      code, arguments, at: place, severity: severity,
      excerpt: line(of: place).map { SourceExcerpt(text: $0, column: place.column) })
  }

  private func map(_ file: String) -> SourceMap? {
    if let map = maps[file] { return map }
    guard let source = files[file], file.hasSuffix(".lua") else { return nil }
    let map = SourceMap(file: file, source: source.bytes, keywords: LoaderHost.keywords)
    maps[file] = map
    return map
  }

  private func line(of place: SourceLocation) -> String? {
    if let excerpt = map(place.file)?.excerpt(ofLine: place.line) { return excerpt.text }
    guard let file = files[place.file], let text = String(validating: file.bytes, as: UTF8.self) else { return nil }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : nil
  }
}
