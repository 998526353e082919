import CampaignModel

/// The facts of two briefs that differ in one field: facts that follow the field are there twice, all others once.
package struct PairedFacts {
  /// The facts of the first brief, then the copies of the second.
  package let schema: FactSchema
  /// All pairs of briefs.
  package let space: BriefSpace
  private let count: Int
  private let copies: [Int: Int]
  private let originals: [Int]
  private let field: Int
  /// Whether rules may move the field's value after the client gave it.
  private let isDropped: Bool

  /// Pairs that differ in a fact and its followers.
  package init(_ set: RuleSet, field: Int, followers: Set<Int>) {
    let facts = set.facts
    var all = facts.facts
    var kinds = facts.kinds
    var copies: [Int: Int] = [:]
    let originals = followers.sorted()
    for fact in originals {
      copies[fact] = all.count
      var copy = facts.facts[fact]
      // That the weights of goals sum to 1 is known of one brief at a time.
      if copy.role == .goal {
        copy.role = nil
        copy.range = 0...1
        copy.required = true
      }
      all.append(copy)
      kinds.append(facts.kinds[fact])
    }
    schema = FactSchema(facts: all, factOfField: facts.factOfField, kinds: kinds)
    var assumed: Set<Int> = []
    for case .assume(let field, _) in set.rules.flatMap(\.effects) where facts.factOfField.indices.contains(field) {
      let fact = facts.factOfField[field]
      assumed.insert(fact)
      if let copy = copies[fact] { assumed.insert(copy) }
    }
    for fact in originals where facts.facts[fact].role == .goal { if let copy = copies[fact] { assumed.insert(copy) } }
    space = BriefSpace(schema, stage: .main, assumed: assumed)
    count = facts.facts.count
    self.copies = copies
    self.originals = originals
    self.field = field
    isDropped =
      facts.facts[field].role == .goal
      && set.rules.flatMap(\.effects).contains { if case .dropGoal = $0 { true } else { false } }
  }

  /// A region of single briefs as one of the second brief.
  package func second(_ region: Region) -> Region {
    region.renumbered(fact: { copies[$0] ?? $0 }, options: { $1 })
  }

  /// Arithmetic on the facts of the second brief.
  package func second(_ amount: Expression) -> Expression {
    amount.renumbered { copies[$0] ?? $0 } ?? amount
  }

  /// What a region of pairs says of the first brief.
  package func firstPart(_ region: Region) -> Region {
    region.renumbered(fact: { $0 < count ? $0 : nil }, options: { $1 })
  }

  /// What a region of pairs says of the second brief.
  package func secondPart(_ region: Region) -> Region {
    region.renumbered(
      fact: { fact in
        if fact >= count { return originals[fact - count] }
        return copies[fact] == nil ? fact : nil
      }, options: { $1 })
  }

  /// Pairs in which both briefs give the field.
  package var whole: Region {
    var region = Region()
    for fact in [field, copies[field] ?? field] {
      region.demand(fact) {
        $0.isPresent = true
        $0.isGiven = true
      }
    }
    return region
  }

  /// Whether the field can be higher (or lower) in the second brief than in the first.
  package func canMove(_ region: Region, up: Bool) -> Bool {
    if isDropped { return true }
    let one = region.facts[field]?.interval ?? AxisInterval()
    let two = region.facts[copies[field] ?? field]?.interval ?? AxisInterval()
    return up ? one.low < two.high : two.low < one.high
  }

  /// The same pairs with what follows from both briefs giving the same but for the field: a fact is given in both or in
  /// neither, and given alike, shares of a budget that moves aside. Nil when no pair can be so.
  package func unified(_ region: Region) -> Region? {
    var result = region
    for fact in originals where fact != field && schema.kinds[fact] == .brief && schema.facts[fact].role != .goal {
      guard let copy = copies[fact], region.facts[fact] != nil || region.facts[copy] != nil else { continue }
      let one = region.facts[fact] ?? FactRegion()
      let two = region.facts[copy] ?? FactRegion()
      if let first = one.isGiven, let second = two.isGiven, first != second { return nil }
      var given = one.isGiven ?? two.isGiven
      let isAlike = schema.facts[fact].type != .amount
      let differ = (one.isAbsent && two.isPresent) || (two.isAbsent && one.isPresent)
      if given == nil, differ || (isAlike && one.isPresent && two.isPresent && meet(one, two, fact) == nil) {
        given = false
      }
      guard let given else { continue }
      var (first, second) = (one, two)
      if given, isAlike {
        guard let both = meet(one, two, fact) else { return nil }
        (first, second) = (both, both)
      }
      first.isGiven = given
      second.isGiven = given
      if given { (first.isPresent, second.isPresent) = (true, true) }
      result = result.replacing(fact, with: first).replacing(copy, with: second)
    }
    return space.isEmpty(result) ? nil : result
  }

  private func meet(_ one: FactRegion, _ two: FactRegion, _ fact: Int) -> FactRegion? {
    var both = one.intersection(two)
    both.isPresent = true
    return both.isEmpty(schema.facts[fact]) ? nil : both
  }

  /// Pairs of a region, told through what its parts were traced to.
  package func joined(_ first: Region, _ second: Region) -> Region {
    first.intersection(self.second(second)).intersection(whole)
  }

  /// Values of the field in the second brief that lie in a region: a plain one and its ends.
  package func secondValues(_ region: Region) -> [FieldValue] {
    let demand = region.facts[copies[field] ?? field] ?? FactRegion()
    let schema = schema.facts[field]
    let all = [demand.value(schema), demand.value(schema, at: .low), demand.value(schema, at: .high)]
    return all.compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
