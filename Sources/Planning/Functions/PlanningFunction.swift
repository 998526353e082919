/// A planning formula offered by name to rules, plugins and the REPL: `planning.beta_binomial { first = …, … }`.
package struct PlanningFunction: Sendable {
  /// The name: `beta_binomial`.
  package let id: String
  /// What it works out, in one sentence.
  package let summary: String
  /// Where the formula is published.
  package let source: String
  /// Its arguments, in the order help shows them.
  package let parameters: [PlanningParameter]
  /// Names and units of what it gives; a list gives one number per place.
  package let results: [PlanningParameter]

  private let work: @Sendable (_ numbers: Int) -> Int
  private let formula: @Sendable (PlanningArguments) throws(PlanningFault) -> [String: PlanningValue]

  /// A formula with its arguments and results.
  init(
    id: String, summary: String, source: String, parameters: [PlanningParameter], results: [PlanningParameter],
    work: @escaping @Sendable (_ numbers: Int) -> Int = { _ in 0 },
    formula: @escaping @Sendable (PlanningArguments) throws(PlanningFault) -> [String: PlanningValue]
  ) {
    self.id = id
    self.summary = summary
    self.work = work
    self.source = source
    self.parameters = parameters
    self.results = results
    self.formula = formula
  }

  /// The results by name, every number finite; throws what is wrong with the arguments and never traps.
  package func callAsFunction(_ given: [String: PlanningValue]) throws(PlanningFault) -> [String: PlanningValue] {
    try formula(PlanningArguments(given, for: parameters, of: id))
  }

  /// How much work a call is, about in steps of a script: what it is given, what it gives (nothing when it refuses), and
  /// what its formula does with so many numbers.
  package func steps(given: [String: PlanningValue], results: [String: PlanningValue]) -> Int {
    func numbers(_ values: [String: PlanningValue]) -> Int { values.reduce(0) { $0 + ($1.value.list?.count ?? 1) } }
    let taken = min(numbers(given), PlanningArguments.mostItems * 3)
    return taken + 8 * numbers(results) + work(taken)
  }

  /// Every function, by id in order.
  package static let all: [PlanningFunction] = [
    .adstock, .betaBinomial, .costRatios, .goerg, .hill, .metheringham, .ostrow, .randomDuplication,
  ]

  /// The function of this name; nil when there is none.
  package static func named(_ id: String) -> PlanningFunction? { all.first { $0.id == id } }
}
