/// A planning formula offered by name to rules, plugins and the REPL: `planning.beta_binomial { first = …, … }`.
package struct PlanningFunction: Sendable {
  /// The name: `beta_binomial`.
  package let id: String
  /// Where the formula is published.
  package let source: String
  /// Its arguments, in the order help shows them.
  package let parameters: [PlanningParameter]
  /// Names and units of what it gives; a list gives one number per place.
  package let results: [PlanningParameter]

  private let formula: @Sendable (PlanningArguments) throws(PlanningFault) -> [String: PlanningValue]

  /// A formula with its arguments and results.
  init(
    id: String, source: String, parameters: [PlanningParameter], results: [PlanningParameter],
    formula: @escaping @Sendable (PlanningArguments) throws(PlanningFault) -> [String: PlanningValue]
  ) {
    self.id = id
    self.source = source
    self.parameters = parameters
    self.results = results
    self.formula = formula
  }

  /// The results by name, every number finite; throws what is wrong with the arguments and never traps.
  package func callAsFunction(_ given: [String: PlanningValue]) throws(PlanningFault) -> [String: PlanningValue] {
    try formula(PlanningArguments(given, for: parameters, of: id))
  }

  /// Every function, by id in order.
  package static let all: [PlanningFunction] = [
    .adstock, .betaBinomial, .costRatios, .goerg, .hill, .metheringham, .ostrow, .randomDuplication,
  ]

  /// The function of this name; nil when there is none.
  package static func named(_ id: String) -> PlanningFunction? { all.first { $0.id == id } }
}
