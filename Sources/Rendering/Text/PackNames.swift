import CampaignModel

/// Names for people of what an answer mentions by id, in one language; an id without a name stands for itself. Nothing is
/// gathered before somebody asks: most answers are asked for a few names only.
package struct PackNames: Sendable {
  private let answer: Recommendation
  private let language: Language

  /// The names of an answer.
  package init(_ answer: Recommendation, language: Language) {
    self.answer = answer
    self.language = language
  }

  /// A tier's name.
  package func tier(_ id: String) -> String { knownTier(id) ?? id }

  /// A platform's name.
  package func platform(_ id: String) -> String {
    for echoed in answer.brief where echoed.field.role == .platforms {
      if let option = echoed.field.values.last(where: { $0.id == id }) {
        return option.title.shown(in: language, else: id)
      }
    }
    return id
  }

  /// A goal's name by its field's id.
  package func goal(field id: String) -> String {
    let field = answer.brief.last { $0.field.role == .goal && $0.field.id == id }?.field
    return field.map { $0.title.shown(in: language, else: id) } ?? id
  }

  /// A tactic's title.
  package func tactic(_ id: String) -> String { advice(id, among: answer.tactics) }
  /// A risk's title.
  package func risk(_ id: String) -> String { advice(id, among: answer.risks) }
  /// A tier's name, else the rule or line it is.
  package func subject(_ id: String) -> String { tier(id) }

  /// `rule (file:line)` when the answer knows where the rule stands.
  package func rule(_ id: String) -> String {
    answer.reasons.last { $0.rule == id }.map { "\(id), \(Self.place($0.location))" } ?? id
  }

  /// `file:line`, without the column.
  package static func place(_ location: SourceLocation) -> String {
    location.line > 0 ? "\(location.file):\(location.line)" : location.file
  }

  private func knownTier(_ id: String) -> String? {
    let tier = answer.mix?.tiers.last { $0.tier.id == id }?.tier ?? answer.scheme.tiers.last { $0.id == id }
    return tier.map { $0.title.shown(in: language, else: id) }
  }

  private func advice(_ id: String, among given: [AdviceGiven]) -> String {
    given.last { $0.advice.id == id }.map { $0.advice.title.shown(in: language, else: id) } ?? id
  }
}
