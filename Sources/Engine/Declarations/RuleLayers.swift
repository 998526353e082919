import CampaignModel
import Notation
import RuleModel

/// Lays packs over each other: a later pack may replace or retire rules of earlier ones by their id.
struct RuleLayers {
  let sink: DiagnosticSink
  /// Rules that count, in file order of all packs.
  private(set) var rules: [Rule] = []
  /// Rules taken out, in file order.
  private(set) var retired: [RetiredRule] = []

  /// `retire "id" { reason = …, source = … }`
  struct Retirement {
    let rule: String
    let layer: Int
    let site: DeclarationSite
    let reason: LocalizedText
  }

  /// Settles rules given in file order, each with its own declaration for findings.
  init(_ all: [(rule: Rule, site: DeclarationSite)], retirements: [Retirement], sink: DiagnosticSink) {
    self.sink = sink
    var kept: [Rule?] = []
    var placeOf: [String: Int] = [:]
    for (rule, site) in all {
      let wantsToReplace = rule.replaces != nil
      var rule = rule
      rule.replaces = nil
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

  private mutating func retire(_ retirement: Retirement) {
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
