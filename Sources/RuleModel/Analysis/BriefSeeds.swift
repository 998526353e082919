import CampaignModel

/// Turns a region of facts into regions a brief can be written for: what rules infer is traced back to the rules that do.
package struct BriefSeeds {
  private let set: RuleSet
  private let regions: RuleRegions
  private let space: BriefSpace

  /// Seeds for a rule set.
  package init(_ set: RuleSet) {
    self.set = set
    regions = RuleRegions(set.rules, facts: set.facts)
    var assumed: Set<Int> = []
    for case .assume(let field, _) in set.rules.flatMap(\.effects) where set.facts.factOfField.indices.contains(field) {
      assumed.insert(set.facts.factOfField[field])
    }
    space = BriefSpace(set.facts, stage: .main, assumed: assumed)
  }

  /// Regions whose inferred facts are settled by conditions on other facts; at most `limit`, the plainest first. They may
  /// still miss the region, since other rules may infer something else.
  package func seeds(of region: Region, limit: Int = 24) -> [Region] {
    var done: [Region] = []
    var open: [(region: Region, depth: Int)] = [(region, 0)]
    while !open.isEmpty, done.count < limit {
      let (region, depth) = open.removeFirst()
      let inferred = region.facts.keys.sorted().first { fact in
        set.facts.kinds[fact] == .inferred && region.facts[fact]?.isPresent == true
      }
      guard let inferred, let demand = region.facts[inferred] else {
        done.append(region)
        continue
      }
      guard depth < 4 else { continue }
      // Arithmetic on the fact still asks for it.
      let rest = region.replacing(inferred, with: FactRegion())
      for (rule, content) in set.rules.enumerated() {
        guard let value = content.effects.lazy.compactMap({ $0.inferred(inferred) }).first else { continue }
        for way in regions.regions[rule].prefix(4) where open.count < 4 * limit {
          var joined = rest.intersection(way)
          switch value {
          case .value(let value): if !demand.accepts(value) { continue }
          case .expression(let expression): joined.demand(expression, demand.interval)
          }
          if !space.isEmpty(joined) { open.append((joined, depth + 1)) }
        }
      }
    }
    return done
  }

  /// Values of facts that lie in a region, arithmetic included; nil when none were found.
  package func values(in region: Region) -> [Int: FieldValue]? {
    guard !space.isEmpty(region), var values = region.witness(set.facts) else { return nil }
    // What the engine settles, such as what creators cost, no value given here brings about.
    let solvable = region.arithmetic.filter { $0.key.reads.allSatisfy(isGivable) }
    var kept: [Expression] = []
    for expression in solvable.keys.sorted(by: { "\($0)" < "\($1)" }) {
      guard let solved = solved(expression, keeping: kept, in: region, values) else { return nil }
      values = solved
      kept.append(expression)
    }
    return solvable.allSatisfy { lies($0.key, $0.value, values) } ? values : nil
  }

  private func isGivable(_ fact: Int) -> Bool {
    set.facts.kinds[fact] == .brief || set.facts.kinds[fact] == .derived
  }

  /// Tries round numbers, ends, and parts of other facts for up to two of the facts arithmetic reads, or of the goals that
  /// arithmetic solved before reads: what was solved must stay so.
  private func solved(
    _ expression: Expression, keeping kept: [Expression], in region: Region, _ start: [Int: FieldValue]
  ) -> [Int: FieldValue]? {
    func isSolved(_ values: [Int: FieldValue]) -> Bool {
      (kept + [expression]).allSatisfy { each in
        region.arithmetic[each].map { lies(each, $0, values) } ?? true
      }
    }
    if isSolved(start) { return start }
    var free = Array(expression.reads.filter(isGivable).prefix(2))
    for fact in kept.flatMap(\.reads) where set.facts.goals.contains(fact) && !free.contains(fact) {
      free.append(fact)
    }
    for first in free {
      for one in choices(for: first, in: region, start) {
        guard let values = setting(first, one, in: start, region) else { continue }
        if isSolved(values) { return values }
        for second in free where second != first {
          for two in choices(for: second, in: region, values) {
            guard let values = setting(second, two, in: values, region) else { continue }
            if isSolved(values) { return values }
          }
        }
      }
    }
    return nil
  }

  /// The values with another one for a fact; when it is the weight of a goal those of the others make room, so that they
  /// still sum to 1. Nil when the region does not let them.
  private func setting(
    _ fact: Int, _ value: FieldValue, in start: [Int: FieldValue], _ region: Region
  ) -> [Int: FieldValue]? {
    var values = start
    values[fact] = value
    let goals = set.facts.goals
    guard goals.contains(fact), let weight = value.axis else { return values }
    var others = goals.filter { $0 != fact && (start[$0]?.axis ?? 0) > 0 }
    let sum = others.reduce(0) { $0 + (start[$1]?.axis ?? 0) }
    guard weight <= 1 else { return nil }
    if others.isEmpty {
      guard weight < 1 else { return values }
      guard let first = goals.first(where: { $0 != fact && region.accepts(.number(1 - weight), of: $0) }) else {
        return nil
      }
      others = [first]
      values[first] = .number(1 - weight)
    } else {
      for other in others { values[other] = .number((start[other]?.axis ?? 0) / sum * (1 - weight)) }
    }
    return others.allSatisfy { other in values[other].map { region.accepts($0, of: other) } ?? true } ? values : nil
  }

  private func choices(for fact: Int, in region: Region, _ values: [Int: FieldValue]) -> [FieldValue] {
    guard let field = set.facts.field(fact) else { return [] }
    var numbers: [Double] = [0, 1, 2, 5, 10, 100, 1e6, 1e7, 1e8, 5e8, 1e9, 1e10]
    if field.type == .percent || field.role == .goal { numbers = [0, 1, 0.5, 0.2, 0.1, 0.05, 0.3, 0.7, 0.9] }
    for (_, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let axis = value.axis, axis.magnitude > 1 else { continue }
      numbers += [0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1, 1.5, 2, 5, 10, 100].map { $0 * axis }
    }
    let demand = region.facts[fact] ?? FactRegion()
    return numbers.compactMap { number in
      var point = FactRegion()
      point.isPresent = true
      let isWhole = [.integer, .money, .amount, .date].contains(field.type)
      let number = isWhole ? number.rounded() : number
      point.interval = AxisInterval(low: number, high: number)
      return demand.intersection(point).value(field)
    }
  }

  private func lies(_ expression: Expression, _ interval: AxisInterval, _ values: [Int: FieldValue]) -> Bool {
    var facts = FactVector(count: set.facts.facts.count)
    // A goal that is not named weighs nothing.
    for goal in set.facts.goals { facts.set(goal, .number(0)) }
    for (fact, value) in values { facts.set(fact, value) }
    let number = expression.value(in: facts)
    return !number.isNaN && interval.contains(number)
  }
}

extension Region {
  /// Facts the region demands something of.
  package var demanded: Set<Int> { Set(facts.keys) }

  /// Whether a value is one the region lets a fact have.
  package func accepts(_ value: FieldValue, of fact: Int) -> Bool { facts[fact]?.accepts(value) ?? true }
}

extension Effect {
  /// What it infers of a fact; nil when it does not.
  func inferred(_ fact: Int) -> InferredValue? {
    if case .infer(fact, let value) = self { return value }
    return nil
  }
}
