import CampaignModel

/// Names for people of what an answer mentions by id, in one language; an id without a name stands for itself.
package struct PackNames: Sendable {
  private let language: Language
  private var tiers: [String: String] = [:]
  private var options: [FieldRole: [String: String]] = [:]
  private var goals: [String: String] = [:]
  private var tactics: [String: String] = [:]
  private var risks: [String: String] = [:]
  private var places: [String: String] = [:]

  /// Collects the names of an answer.
  package init(_ answer: Recommendation, language: Language) {
    self.language = language
    for tier in answer.scheme.tiers + (answer.mix?.tiers.map(\.tier) ?? []) {
      tiers[tier.id] = tier.title.shown(in: language, else: tier.id)
    }
    for echoed in answer.brief {
      guard let role = echoed.field.role else { continue }
      if role == .goal { goals[echoed.field.id] = echoed.field.title.shown(in: language, else: echoed.field.id) }
      for option in echoed.field.values {
        options[role, default: [:]][option.id] = option.title.shown(in: language, else: option.id)
      }
    }
    for given in answer.tactics {
      tactics[given.advice.id] = given.advice.title.shown(in: language, else: given.advice.id)
    }
    for given in answer.risks { risks[given.advice.id] = given.advice.title.shown(in: language, else: given.advice.id) }
    for reason in answer.reasons { places[reason.rule] = Self.place(reason.location) }
  }

  /// A tier's name.
  package func tier(_ id: String) -> String { tiers[id] ?? id }
  /// A platform's name.
  package func platform(_ id: String) -> String { options[.platforms]?[id] ?? id }
  /// A goal's name by its field's id.
  package func goal(field id: String) -> String { goals[id] ?? id }
  /// A tactic's title.
  package func tactic(_ id: String) -> String { tactics[id] ?? id }
  /// A risk's title.
  package func risk(_ id: String) -> String { risks[id] ?? id }
  /// A tier's name, else the rule or line it is.
  package func subject(_ id: String) -> String { tiers[id] ?? id }
  /// `rule (file:line)` when the answer knows where the rule stands.
  package func rule(_ id: String) -> String { places[id].map { "\(id), \($0)" } ?? id }

  /// `file:line`, without the column.
  package static func place(_ location: SourceLocation) -> String {
    location.line > 0 ? "\(location.file):\(location.line)" : location.file
  }
}
