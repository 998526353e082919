import CampaignModel

/// Everything rules can read: the brief's fields and the facts the host derives from them, in order of declaration.
package struct FactSchema: Sendable {
  /// The facts.
  package let facts: [FieldSchema]
  /// The fact of each field of the brief, by the field's index.
  package let factOfField: [Int]
  /// Who settles each fact.
  package let kinds: [FactKind]
  /// Facts of goals, ascending.
  package let goals: [Int]
  private let indexByID: [String: Int]

  /// All facts, of which `factOfField` are the brief's fields; `kinds` nil makes all of them the brief's.
  package init(facts: [FieldSchema], factOfField: [Int], kinds: [FactKind]? = nil) {
    self.facts = facts
    self.factOfField = factOfField
    self.kinds = kinds ?? facts.map { _ in .brief }
    goals = facts.indices.filter { facts[$0].role == .goal }
    indexByID = Dictionary(
      facts.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of a fact by its dotted name.
  package func index(of id: String) -> Int? { indexByID[id] }
}
