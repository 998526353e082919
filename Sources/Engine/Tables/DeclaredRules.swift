import CampaignModel
import RuleModel
import Workspace

/// The rules of all files in their order, rows of decision tables among them, with later packs laid over earlier ones.
struct DeclaredRules {
  /// Decision tables in order.
  private(set) var tables: [DecisionTable] = []
  /// Where each rule that counts stands, by id.
  private(set) var sites: [String: DeclarationSite] = [:]
  /// The rules that count, and those taken out.
  let layered: RuleLayers

  /// Reads the rules and tables among declarations.
  init(
    _ pending: [PendingDeclaration], reader: RuleReader, layers: [PackFiles], retirements: [RuleLayers.Retirement]
  ) {
    var all: [(rule: Rule, site: DeclarationSite)] = []
    var placeOfTable: [String: SourceLocation] = [:]
    for declaration in pending {
      let site = declaration.site
      if site.keyword == "rule" { all.append((reader.rule(declaration), site)) }
      guard site.keyword == "decision_table", layers.indices.contains(declaration.layer) else { continue }
      let name = "\(declaration.layer)/\(site.name ?? "")"
      if let other = placeOfTable[name] {
        reader.sink.report(
          site.diagnostic(.duplicateName, ["decision_table", site.name ?? "", other.description]))
        continue
      }
      placeOfTable[name] = site.location
      let reading = DecisionTableReader(rules: reader, files: layers[declaration.layer]).table(
        declaration, index: tables.count)
      tables.append(reading.table)
      all += reading.rows
    }
    layered = RuleLayers(all, tables: tables, retirements: retirements, sink: reader.sink)
    sites = Dictionary(all.map { ($0.rule.id, $0.site) }) { $1 }
  }
}
