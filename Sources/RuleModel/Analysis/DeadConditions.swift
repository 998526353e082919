import CampaignModel

/// Finds conditions that can never hold: of whole rules, and of single alternatives of an `any`.
struct DeadConditions {
  let regions: RuleRegions

  /// Findings about a rule; nothing when it can fire and each of its alternatives can bring it about.
  func findings(_ rule: Int) -> [AnalysisFinding] {
    if regions.regions[rule].isEmpty { return [impossible(rule)] }
    guard regions.rules[rule].condition.isAnalysable else { return [] }
    return deadAlternatives(rule)
  }

  /// The fewest conditions that contradict each other, found by leaving out one after the other.
  private func impossible(_ rule: Int) -> AnalysisFinding {
    var core = regions.rules[rule].condition.conjuncts
    for index in core.indices.reversed() {
      var fewer = core
      fewer.remove(at: index)
      if isImpossible(fewer, rule) { core = fewer }
    }
    return AnalysisFinding(
      .impossible(facts: Self.facts(core)), rule: rule, place: core.flatMap(\.tests).last?.location)
  }

  private func deadAlternatives(_ rule: Int) -> [AnalysisFinding] {
    let parts = regions.rules[rule].condition.conjuncts
    var found: [AnalysisFinding] = []
    for (place, part) in parts.enumerated() {
      guard case .any(let alternatives) = part, alternatives.count > 1, alternatives.count <= 64 else { continue }
      var others = parts
      others.remove(at: place)
      for alternative in alternatives where isImpossible(others + [alternative], rule) {
        found.append(
          AnalysisFinding(
            .deadAlternative(facts: Self.facts([alternative])), rule: rule,
            place: alternative.tests.first?.location))
      }
    }
    return found
  }

  private func isImpossible(_ parts: [Condition], _ rule: Int) -> Bool {
    let space = regions.space(of: rule)
    let found = Region.regions(of: .all(parts), requiring: regions.rules[rule].requires).regions
    return found.allSatisfy { space.isEmpty($0) }
  }

  private static func facts(_ parts: [Condition]) -> [Int] {
    var found: [Int] = []
    for fact in parts.flatMap(\.reads) where !found.contains(fact) { found.append(fact) }
    return found
  }
}

extension Condition {
  /// What must all hold, lists within lists taken apart.
  fileprivate var conjuncts: [Condition] {
    if case .all(let parts) = self { return parts.flatMap(\.conjuncts) }
    return [self]
  }
}
