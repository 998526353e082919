/// Where the rules of a set fire: the regions of each, those no brief can lie in left out, and points in them.
package struct RuleRegions {
  /// The rules, by precedence.
  let rules: [Rule]
  let facts: FactSchema
  /// By rule; empty for a rule that can never fire.
  package let regions: [[Region]]
  private let early: BriefSpace
  private let late: BriefSpace

  /// Takes the conditions of rules apart once.
  package init(_ rules: [Rule], facts: FactSchema) {
    self.rules = rules
    self.facts = facts
    var assumed: Set<Int> = []
    for case .assume(let field, _) in rules.flatMap(\.effects) where facts.factOfField.indices.contains(field) {
      assumed.insert(facts.factOfField[field])
    }
    let early = BriefSpace(facts, stage: .assume, assumed: assumed)
    let late = BriefSpace(facts, stage: .main, assumed: assumed)
    self.early = early
    self.late = late
    regions = rules.map { rule in
      let space = rule.stratum.stage == .assume ? early : late
      return Region.regions(of: rule.condition, requiring: rule.requires).regions.filter { !space.isEmpty($0) }
    }
  }

  /// The briefs a rule sees.
  package func space(of rule: Int) -> BriefSpace { isEarly(rule) ? early : late }

  /// Whether a rule sees briefs before assumptions are filled in.
  func isEarly(_ rule: Int) -> Bool { rules[rule].stratum.stage == .assume }

  /// Whether two rules see the same facts when they are asked.
  func seeTheSame(_ first: Int, _ second: Int) -> Bool { isEarly(first) == isEarly(second) }

  /// Whether a rule fires exactly in its regions, arithmetic aside; not so when a Lua function takes part.
  package func isPlain(_ rule: Int) -> Bool { regions[rule].allSatisfy { !$0.isOpaque } }

  /// Briefs for which a rule fires, as far as data says: a plain one and corners of each region.
  func points(_ rule: Int) -> [FactVector] {
    let space = space(of: rule)
    return regions[rule].prefix(4).flatMap { region in
      [BriefSpace.Corner.plain, .low, .high].compactMap { space.facts(region, corner: $0) }
    }.filter { point in rules[rule].truth(in: point) { _ in .yes } == .yes }
  }

  /// Whether one rule fires wherever another does; nil when nobody can say.
  func contains(_ outer: Int, _ inner: Int, work: inout Int) -> Bool? {
    guard seeTheSame(outer, inner) else { return false }
    if isPlain(outer) {
      let cover = RegionCover([(outer, regions[outer])], in: space(of: inner))
      for region in regions[inner] {
        guard let isInside = cover.covers(region, work: &work) else { return nil }
        if !isInside { return false }
      }
      return true
    }
    let isSame = rules[outer].condition.withoutPlaces == rules[inner].condition.withoutPlaces
    return isSame && Set(rules[outer].requires).isSubset(of: rules[inner].requires) ? true : nil
  }
}

extension Condition {
  /// The same condition whatever lines its leaves stand on.
  package var withoutPlaces: Condition {
    switch self {
    case .test(let test): .test(FactTest(subject: test.subject, predicate: test.predicate, location: nil))
    case .function: self
    case .all(let parts): .all(parts.map(\.withoutPlaces))
    case .any(let parts): .any(parts.map(\.withoutPlaces))
    case .none(let parts): .none(parts.map(\.withoutPlaces))
    }
  }
}
