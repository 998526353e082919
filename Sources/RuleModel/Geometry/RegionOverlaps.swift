import CampaignModel

/// Tells of many rules which can fire together, and where.
package struct RegionOverlaps: Sendable {
  private let schema: FactSchema
  private let rules: [Rule]
  private let regions: [[Region]]
  private let hulls: [[RegionHull]]

  /// Takes the conditions of rules apart once; later questions name rules by their place here.
  package init(_ rules: [Rule], schema: FactSchema) {
    self.schema = schema
    self.rules = rules
    regions = rules.map { rule in
      Region.regions(of: rule.condition, requiring: rule.requires).regions.filter { !$0.isEmpty(in: schema) }
    }
    hulls = regions.map { $0.map(RegionHull.init) }
  }

  /// A region in which both rules fire; when it is not exact they may, and nobody can say. Nil when they never do.
  package func meeting(_ first: Int, _ second: Int) -> Region? {
    // What both ask of Lua or of arithmetic in the same words can be answered only once.
    if rules[first].condition == rules[second].condition, let same = regions[first].first { return same }
    var possible: Region?
    for (one, left) in regions[first].enumerated() {
      for (two, right) in regions[second].enumerated() where hulls[first][one].meets(hulls[second][two]) {
        let meeting = left.intersection(right)
        if meeting.isEmpty(in: schema) { continue }
        if meeting.isExact, meeting.witness(schema) != nil { return meeting }
        possible = possible ?? meeting
      }
    }
    return possible
  }

  /// Whether the rules are known to fire together in a region `meeting` gave.
  package func isCertain(_ first: Int, _ second: Int, in region: Region) -> Bool {
    (region.isExact || rules[first].condition == rules[second].condition) && region.witness(schema) != nil
  }

  /// The numeric fact that tells most of these rules apart, if any is looked at.
  func sweepFact(_ members: [Int]) -> Int? {
    var lows: [Int: Set<Double>] = [:]
    for member in members {
      for side in hulls[member].flatMap(\.sides) where side.low.isFinite {
        lows[side.fact, default: []].insert(side.low)
      }
    }
    return lows.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }

  /// Where on the axis of a fact a rule can fire.
  func span(_ rule: Int, _ fact: Int) -> (low: Double, high: Double) {
    let sides = hulls[rule].map { hull in hull.sides.first { $0.fact == fact } }
    return (
      sides.map { $0?.low ?? -.infinity }.min() ?? -.infinity, sides.map { $0?.high ?? .infinity }.max() ?? .infinity
    )
  }
}

/// The box round a region, to rule most pairs out quickly.
struct RegionHull: Sendable {
  /// One fact's side of the box.
  struct Side: Sendable {
    let fact: Int
    let low: Double
    let high: Double
    let allowed: UInt64
  }

  /// By fact.
  let sides: [Side]

  /// The box round a region.
  init(_ region: Region) {
    sides = region.facts.sorted { $0.key < $1.key }.map { fact, demand in
      Side(fact: fact, low: demand.interval.low, high: demand.interval.high, allowed: demand.allowed)
    }
  }

  /// Whether the boxes meet, ends included.
  func meets(_ other: RegionHull) -> Bool {
    var left = 0
    var right = 0
    while left < sides.count, right < other.sides.count {
      let one = sides[left]
      let two = other.sides[right]
      if one.fact == two.fact {
        if one.low > two.high || two.low > one.high || one.allowed & two.allowed == 0 { return false }
        left += 1
        right += 1
      } else if one.fact < two.fact {
        left += 1
      } else {
        right += 1
      }
    }
    return true
  }
}
