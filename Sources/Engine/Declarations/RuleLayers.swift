import CampaignModel
import Notation
import RuleModel

/// Lays packs over each other: a later pack may replace or retire rules of earlier ones by their id, and decision tables whole.
struct RuleLayers {
  let sink: DiagnosticSink
  /// Rules that count, in file order of all packs.
  private(set) var rules: [Rule] = []
  /// Rules taken out, in file order.
  private(set) var retired: [RetiredRule] = []
  private let tables: [DecisionTable]

  /// `retire "id" { reason = …, source = … }`
  struct Retirement {
    let rule: String
    let layer: Int
    let site: DeclarationSite
    let reason: LocalizedText
  }

  /// Settles rules given in file order, each with its own declaration for findings.
  init(
    _ all: [(rule: Rule, site: DeclarationSite)], tables: [DecisionTable] = [], retirements: [Retirement],
    sink: DiagnosticSink
  ) {
    self.sink = sink
    self.tables = tables
    var kept: [Rule?] = []
    var placeOf: [String: Int] = [:]
    var replacing: Set<Int> = []
    for (rule, site) in all {
      var wantsToReplace = rule.replaces != nil
      var rule = rule
      rule.replaces = nil
      if wantsToReplace, let table = rule.table?.table {
        wantsToReplace = false
        if replacing.insert(table).inserted { replace(table, by: rule, site, &kept, &placeOf) }
      }
      if let place = placeOf[rule.id], let earlier = kept[place] {
        guard earlier.layer < rule.layer else {
          sink.report(site.diagnostic(.duplicateName, ["rule", rule.id, earlier.location.description]))
          continue
        }
        guard wantsToReplace else {
          sink.report(site.diagnostic(.inEarlierPack, [rule.id, earlier.location.description]))
          continue
        }
        rule.replaces = earlier.location
        retired.append(RetiredRule(rule: earlier, by: rule.location, isReplaced: true, reason: rule.reason))
        kept[place] = nil
      } else if wantsToReplace {
        let near = NearestName.nearest(to: rule.id, in: placeOf.keys.sorted())
        sink.report(site.diagnostic(.replacesNothing, [rule.id], path: "replaces", suggestion: near))
      }
      placeOf[rule.id] = kept.count
      kept.append(rule)
    }
    rules = kept.compactMap(\.self)
    for retirement in retirements { retire(retirement) }
  }

  /// Takes the rows of earlier packs' tables of the same name out.
  private mutating func replace(
    _ table: Int, by row: Rule, _ site: DeclarationSite, _ kept: inout [Rule?], _ placeOf: inout [String: Int]
  ) {
    var found = false
    for place in kept.indices {
      guard let earlier = kept[place], earlier.layer < row.layer, name(of: earlier) == tables[table].id else {
        continue
      }
      retired.append(RetiredRule(rule: earlier, by: row.location, isReplaced: true, reason: row.reason))
      kept[place] = nil
      placeOf[earlier.id] = nil
      found = true
    }
    if !found { sink.report(site.diagnostic(.replacesNothing, [tables[table].id])) }
  }

  private func name(of row: Rule) -> String? {
    row.table.flatMap { tables.indices.contains($0.table) ? tables[$0.table].id : nil }
  }

  private mutating func retire(_ retirement: Retirement) {
    let rows = rules.filter { $0.layer < retirement.layer && name(of: $0) == retirement.rule }
    if !rows.isEmpty {
      rules.removeAll { rows.contains($0) }
      retired += rows.map {
        RetiredRule(rule: $0, by: retirement.site.location, isReplaced: false, reason: retirement.reason)
      }
      return
    }
    guard let index = rules.firstIndex(where: { $0.layer < retirement.layer && $0.id == retirement.rule }) else {
      let known = rules.filter { $0.layer < retirement.layer }.map(\.id)
      sink.report(
        retirement.site.diagnostic(
          .unknownReference, ["rule", retirement.rule],
          suggestion: NearestName.nearest(to: retirement.rule, in: known)))
      return
    }
    retired.append(
      RetiredRule(
        rule: rules.remove(at: index), by: retirement.site.location, isReplaced: false, reason: retirement.reason))
  }
}
