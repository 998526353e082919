/// Takes regions away from a region until nothing is left, or says what is.
package struct RegionCover {
  /// What is left of a region.
  package struct Rest: Sendable {
    /// Regions outside all others, at most as many as asked for; they do not meet each other.
    package var regions: [Region]
    /// Whether the search came to an end.
    package var isComplete: Bool
  }

  private let space: BriefSpace
  private let boxes: [Region]
  private let hulls: [RegionHull]
  /// Places of the boxes of each rule, by its number.
  private var boxesOfRule: [[Int]]
  /// After looking at so many pieces the search stops.
  package static let workLimit = 20_000

  /// Regions of rules, by the rules' numbers, to take away; opaque ones are left out, since they may hold less than they
  /// say, and none may be empty.
  package init(_ regions: [(rule: Int, regions: [Region])], in space: BriefSpace) {
    self.space = space
    var boxes: [Region] = []
    boxesOfRule = Array(repeating: [], count: (regions.map(\.rule).max() ?? -1) + 1)
    for (rule, regions) in regions {
      for region in regions where !region.isOpaque {
        boxesOfRule[rule].append(boxes.count)
        boxes.append(region)
      }
    }
    self.boxes = boxes
    hulls = boxes.map(RegionHull.init)
  }

  /// What is left of a region when those of some rules, or of all, are taken away; at most `limit` pieces of it. `work`
  /// counts the pieces looked at, over several questions.
  package func rest(
    of whole: Region, among rules: [Int]? = nil, limit: Int = 1, work: inout Int, workLimit: Int = workLimit
  ) -> Rest {
    var found: [Region] = []
    let start =
      rules.map { $0.flatMap { boxesOfRule.indices.contains($0) ? boxesOfRule[$0] : [] } } ?? Array(boxes.indices)
    var open: [(piece: Region, candidates: [Int])] = [(whole, start)]
    while let (piece, candidates) = open.popLast() {
      if space.isEmpty(piece) { continue }
      work += 1 + candidates.count / 64
      if work > workLimit { return Rest(regions: found, isComplete: false) }
      let hull = RegionHull(piece)
      var near = candidates.filter { hull.meets(hulls[$0]) }
      var pivot = pivot(piece, near)
      while let touching = pivot, space.isEmpty(piece.intersection(boxes[touching])) {
        near.removeAll { $0 == touching }
        pivot = self.pivot(piece, near)
      }
      guard let pivot else {
        found.append(piece)
        if found.count >= limit { return Rest(regions: found, isComplete: true) }
        continue
      }
      let others = near.filter { $0 != pivot }
      for part in piece.subtracting(boxes[pivot]).reversed() { open.append((part, others)) }
    }
    return Rest(regions: found, isComplete: true)
  }

  /// Whether nothing is left of a region; nil when the search stopped before it knew.
  package func covers(
    _ region: Region, among rules: [Int]? = nil, work: inout Int, workLimit: Int = workLimit
  ) -> Bool? {
    let rest = rest(of: region, among: rules, work: &work, workLimit: workLimit)
    return rest.regions.isEmpty ? (rest.isComplete ? true : nil) : false
  }

  /// Of some candidates spread over all, the region that leaves the fewest pieces; of equals the middle one, which keeps the
  /// search shallow.
  private func pivot(_ piece: Region, _ candidates: [Int]) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let step = max(1, candidates.count / 32)
    let tried = stride(from: step / 2, to: candidates.count, by: step).map { candidates[$0] }
    let costs = tried.map { boxes[$0].looseEnds(in: piece) }
    let least = costs.min() ?? 0
    let best = tried.indices.filter { costs[$0] == least }
    return tried[best[best.count / 2]]
  }
}

extension Region {
  /// About how many pieces taking this region out of another leaves.
  fileprivate func looseEnds(in piece: Region) -> Int {
    var count = 0
    for (fact, demand) in facts {
      guard let known = piece.facts[fact] else {
        count += 2
        continue
      }
      if demand.interval.low > known.interval.low { count += 1 }
      if demand.interval.high < known.interval.high { count += 1 }
      if demand.allowed & known.allowed != known.allowed { count += 1 }
      count += (demand.required & ~known.required).nonzeroBitCount
      if demand.excluded & ~known.excluded != 0 { count += 1 }
      if !demand.anyOf.isSubset(of: known.anyOf) { count += 1 }
      if !demand.texts.isSubset(of: known.texts) { count += 1 }
      if demand.isGiven != nil, known.isGiven == nil { count += 1 }
    }
    return count + 2 * arithmetic.count { piece.arithmetic[$0.key] == nil }
  }
}
