import CampaignModel

/// The rules of a pack in the order a reader meets them, with what can be counted and looked up in them.
package struct RuleBook: Sendable {
  /// By file and line.
  package let rules: [RuleOutline]
  /// Currency of all money.
  package let currency: String

  /// A book of rules given in any order.
  package init(_ rules: [RuleOutline], currency: String) {
    self.rules = rules.sorted { ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line) }
    self.currency = currency
  }

  /// A rule by its name.
  package func rule(_ id: String) -> RuleOutline? { rules.first { $0.id == id } }

  /// How many rules data alone decides.
  package var analysableCount: Int { rules.count(where: \.isAnalysable) }

  /// The rules that a Lua function takes part in.
  package var notAnalysable: [RuleOutline] { rules.filter { !$0.isAnalysable } }

  /// How many rules each stage has, stages without rules left out.
  var stages: [(stage: RuleStage, count: Int)] {
    RuleStage.allCases.map { stage in (stage, rules.count { $0.stage == stage }) }.filter { $0.count > 0 }
  }

  /// Rules by the file they stand in, in order.
  static func byFile(_ rules: [RuleOutline]) -> [(file: String, rules: [RuleOutline])] {
    var groups: [(file: String, rules: [RuleOutline])] = []
    for rule in rules {
      if groups.last?.file != rule.location.file { groups.append((rule.location.file, [])) }
      groups[groups.count - 1].rules.append(rule)
    }
    return groups
  }

  /// `Rules: 127, of which analysable: 127 (100%)`, rounded down so that a single exception shows.
  package func counts(in language: Language) -> String {
    let words = Catalogue(language)
    let numbers = Wording(language, currency: currency)
    let share = rules.isEmpty ? 1 : (Double(analysableCount) / Double(rules.count) * 100).rounded(.down) / 100
    return words.rules(
      .counts, numbers.count(rules.count), numbers.count(analysableCount), numbers.percent(share))
  }
}
