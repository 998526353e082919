import CampaignModel

/// Divides whole weeks among phases.
enum WeekSplit {
  /// First and last week of each phase, 1-based, in order, without gaps.
  static func spans(of templates: [PhaseTemplate], weeks: Int) -> [ClosedRange<Int>] {
    guard !templates.isEmpty else { return [] }
    guard weeks >= templates.count else {
      return templates.indices.map { index in
        let week = index * weeks / templates.count + 1
        return week...week
      }
    }
    let least = templates.map { min(max($0.leastWeeks, 1), PhasePlanner.mostWeeks) }
    let kept = least.reduce(0, +) <= weeks ? least : templates.map { _ in 1 }
    var shares = templates.map { $0.share.isFinite && $0.share > 0 ? min($0.share, 1e9) : 0 }
    if shares.allSatisfy({ $0 == 0 }) { shares = shares.map { _ in 1 } }
    var next = 1
    return lengths(weeks, shares: shares, least: kept).map { length in
      defer { next += length }
      return next...(next + length - 1)
    }
  }

  /// Whole weeks by share, none below its least: phases whose part is too small get their least, the others divide the rest.
  private static func lengths(_ weeks: Int, shares: [Double], least: [Int]) -> [Int] {
    var isFixed = shares.map { _ in false }
    while true {
      let left = weeks - least.indices.filter { isFixed[$0] }.reduce(0) { $0 + least[$1] }
      let weights = shares.indices.map { isFixed[$0] ? 0 : shares[$0] }
      let open = shares.indices.filter { !isFixed[$0] }
      guard !open.isEmpty else {
        /// Only when the leasts fill all weeks exactly, or every open share is zero.
        var lengths = least
        lengths[lengths.count - 1] += left
        return lengths
      }
      var lengths = largestRemainder(left, weights: weights)
      let short = open.filter { lengths[$0] < least[$0] }
      if short.isEmpty {
        for index in lengths.indices where isFixed[index] { lengths[index] = least[index] }
        return lengths
      }
      for index in short { isFixed[index] = true }
    }
  }

  /// Σ = `number` in whole parts nearest to `weights` (largest remainder, the first among equals); zeros when no weight is
  /// above 0.
  static func largestRemainder(_ number: Int, weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0, number > 0 else { return weights.map { _ in 0 } }
    let wishes = weights.map { Double(number) * ($0 / sum) }
    var counts = wishes.map { Int($0.rounded(.down)) }
    let byRemainder = wishes.indices.sorted {
      let left = wishes[$0] - wishes[$0].rounded(.down)
      let right = wishes[$1] - wishes[$1].rounded(.down)
      return left != right ? left > right : $0 < $1
    }
    for index in byRemainder where counts.reduce(0, +) < number && weights[index] > 0 { counts[index] += 1 }
    return counts
  }
}
