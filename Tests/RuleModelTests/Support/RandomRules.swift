import CampaignModel

@testable import RuleModel

/// Rules with nothing but what a test is about.
enum RandomRules {
  static func rule(
    _ id: String, _ condition: Condition, effects: [Effect] = [], priority: Int = 0, table: TableRow? = nil
  ) -> Rule {
    var rule = Rule(
      id: id, title: LocalizedText(), reason: LocalizedText(), source: "", priority: priority, condition: condition,
      effects: effects, location: SourceLocation(file: "x", line: 1), stratum: .main)
    rule.table = table
    return rule
  }
}
