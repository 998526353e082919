import CampaignModel

/// Looks for briefs for which a sum of points is below a bound, by cutting the briefs into regions in each of which the same
/// rules fire and leaving out those that cannot be below it.
package struct PointSearch {
  /// Points a rule gives where it fires.
  package struct Contribution: Sendable {
    let regions: [Region]
    let amount: Expression
    let sign: Double

    /// Points given `sign` times in these regions.
    package init(regions: [Region], amount: Expression, sign: Double) {
      self.regions = regions
      self.amount = amount
      self.sign = sign
    }
  }

  /// What was found.
  package struct Outcome: Sendable {
    /// Regions where the sum may be below the bound, the likeliest places in them first.
    package var regions: [Region] = []
    /// Regions looked at.
    package var count = 0
    /// Whether the search came to an end.
    package var isComplete = true
  }

  private struct Box {
    let contribution: Int
    let region: Region
    let hull: RegionHull
  }

  private struct Piece {
    let region: Region
    let open: [Int]
    let held: [Int]
  }

  private let contributions: [Contribution]
  private let space: BriefSpace
  private let boxes: [Box]
  /// Whether a region can be a brief, beyond what the space says.
  private let isPossible: (Region) -> Bool
  /// Regions a search looks at.
  package static let workLimit = 40_000
  /// Regions a search gives.
  package static let regionLimit = 200

  /// A search among contributions.
  package init(_ contributions: [Contribution], in space: BriefSpace, where isPossible: @escaping (Region) -> Bool) {
    self.contributions = contributions
    self.space = space
    self.isPossible = isPossible
    boxes = contributions.enumerated().flatMap { index, contribution in
      contribution.regions.map { Box(contribution: index, region: $0, hull: RegionHull($0)) }
    }
  }

  /// Regions within others where the sum may be below a bound.
  package func below(_ bound: Double, in wholes: [Region]) -> Outcome {
    var outcome = Outcome()
    var stack = wholes.map { Piece(region: $0, open: Array(boxes.indices), held: []) }
    while let piece = stack.popLast() {
      if space.isEmpty(piece.region) || !isPossible(piece.region) { continue }
      outcome.count += 1
      guard outcome.count <= Self.workLimit, outcome.regions.count < Self.regionLimit else {
        outcome.isComplete = false
        return outcome
      }
      let hull = RegionHull(piece.region)
      let near = piece.open.filter { hull.meets(boxes[$0].hull) }
      if least(piece, near) >= bound - 1e-9 { continue }
      let next = near.firstIndex { !space.isEmpty(piece.region.intersection(boxes[$0].region)) }
      guard let next else {
        // Boxes that only touch the region do not count any more.
        if least(piece, []) < bound - 1e-9 { outcome.regions += candidates(piece) }
        continue
      }
      let box = boxes[near[next]]
      let rest = Array(near[(next + 1)...])
      stack.append(
        Piece(
          region: piece.region.intersection(box.region),
          open: rest.filter { boxes[$0].contribution != box.contribution },
          held: piece.held + [box.contribution]))
      let outside = box.region.isOpaque ? [piece.region] : piece.region.subtracting(box.region)
      stack += outside.map { Piece(region: $0, open: rest, held: piece.held) }
    }
    return outcome
  }

  /// The least the sum can be: of what is held as it is, of what may be held only what lowers it.
  private func least(_ piece: Piece, _ near: [Int]) -> Double {
    var form = PointForm()
    var single = 0.0
    for index in piece.held {
      let contribution = contributions[index]
      form.add(contribution.amount, sign: contribution.sign, in: piece.region, space)
      single += lowest(contribution, piece.region)
    }
    var open = 0.0
    for index in Set(near.map { boxes[$0].contribution }) { open += min(0, lowest(contributions[index], piece.region)) }
    return max(form.least(in: piece.region, space), single) + open
  }

  /// The least one contribution can be, rounded as points are.
  private func lowest(_ contribution: Contribution, _ region: Region) -> Double {
    let hull = region.hull(of: contribution.amount, in: space)
    guard !hull.isMissing, hull.low.isFinite, hull.high.isFinite else { return -.infinity }
    let end = contribution.sign > 0 ? hull.low : -hull.high
    return (end * 1000).rounded(.toNearestOrAwayFromZero) / 1000
  }

  /// The region itself, and before it its corner where the sum is least.
  private func candidates(_ piece: Piece) -> [Region] {
    var form = PointForm()
    for index in piece.held {
      form.add(contributions[index].amount, sign: contributions[index].sign, in: piece.region, space)
    }
    let weights = form.leastWeights(in: piece.region, space)
    guard !weights.isEmpty else { return [piece.region] }
    var corner = piece.region
    for each in weights {
      // Open ends are left by a hair; what lies beyond is cut off by the demands that are there.
      let margin = 0.01
      corner.demand(each.goal) { $0.interval = AxisInterval(low: each.weight - margin, high: each.weight + margin) }
    }
    return [corner, piece.region]
  }
}
