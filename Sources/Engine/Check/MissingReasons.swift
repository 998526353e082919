import CampaignModel
import RuleModel

/// Finds rules that do not say why, in one language or in both; titles and sources are looked at when a pack is loaded.
struct MissingReasons {
  let pack: Pack
  let places: DeclarationPlaces

  /// One finding a rule and language; rows of a table that all lack it count once, at the table.
  func findings() -> [Diagnostic] {
    var told: Set<String> = []
    return pack.ruleSet.rules.flatMap { rule -> [Diagnostic] in
      Language.allCases.filter { rule.reason[$0] == nil }.compactMap { language in
        let table = rule.table.map { pack.ruleSet.tables[$0.table] }
        let isWholeTable = table.map { _ in lacksReason(rule, language) } ?? false
        let site = isWholeTable ? table.map { places.site($0) } ?? places.site(rule) : places.site(rule)
        guard told.insert("\(site.title) \(language)").inserted else { return nil }
        return site.diagnostic(
          .missingReason, [site.title, language.rawValue], path: "reason", severity: .warning)
      }
    }
  }

  private func lacksReason(_ rule: Rule, _ language: Language) -> Bool {
    pack.ruleSet.rules.filter { $0.table?.table == rule.table?.table }.allSatisfy { $0.reason[language] == nil }
  }
}
