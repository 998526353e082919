import CampaignModel
import Glibc

/// Which input moves the result most: each is set to the low and the high end of what is likely, all others kept.
package struct SensitivityTable: Sendable {
  /// Ends of fees and of the audience's size, which no card gives a spread for: a fifth less and more (an assumption).
  static let usualSwing = 1.25
  /// Ends of the client's own conversion rate where the client gives no range: a third less, a half more (an assumption).
  static let rateSwing = 1.5

  private let problem: AllocationProblem
  private let inputs: PlanningInputs
  private let economics: EconomicsTable

  /// A table for the problem an ``Allocator`` solved; `inputs` and `economics` are those it was made from.
  package init(_ problem: AllocationProblem, inputs: PlanningInputs, economics: EconomicsTable) {
    self.problem = problem
    self.inputs = inputs
    self.economics = economics
  }

  /// The rows, the one that moves the result most first. The result is the goal-weighted one of ``MixObjective``, each
  /// metric against the plan's own; the mix stays, only fees are answered with as many creators as they then leave.
  package func rows(for allocation: Allocation) -> [SensitivityRow] {
    let base = MixObjective(inputs, economics: economics)
    var own: [GoalMetric: Double] = [:]
    for metric in base.metrics { own[metric] = base.only(metric).score(counts: allocation.counts) }
    let start = base.scaled(by: own).score(counts: allocation.counts)
    guard start > 0 else { return [] }
    func result(_ input: SensitivityRow.Input, _ factor: Double) -> Double {
      let counts = input == .fees ? counts(feesTimes: factor, allocation) : allocation.counts
      var changed = inputs
      if input == .overlap { changed.overlap *= factor }
      if input == .audience { changed.audience = Bounded.whole(inputs.people * factor) }
      if input == .joinRate, let rate = inputs.community?.joinRate {
        changed.community?.joinRate = min(rate * factor, 1)
      }
      let objective = MixObjective(changed, economics: economics.scaled(input, by: factor))
      /// Orders follow from clicks, so the client's rate moves the goal that is judged by orders and no other.
      let orders = input == .conversionRate ? factor : 1
      return objective.scaled(by: own).score(counts: counts, ordersTimes: orders) / start
    }
    let rows = ends(allocation).map { input, low, high in
      SensitivityRow(
        input: input, lowFactor: low, highFactor: high, low: result(input, low), high: result(input, high))
    }
    let places = SensitivityRow.Input.allCases
    return rows.sorted {
      $0.swing != $1.swing
        ? $0.swing > $1.swing
        : (places.firstIndex(of: $0.input) ?? 0) < (places.firstIndex(of: $1.input) ?? 0)
    }
  }

  /// P10 and P90 of each input that takes part, as factors; benchmarks by the bias of the tiers booked, by spend.
  private func ends(_ allocation: Allocation) -> [(SensitivityRow.Input, Double, Double)] {
    func bias(_ read: (OutcomeSpread) -> Double) -> Double {
      zip(economics.tiers, allocation.shares).reduce(0) { $0 + ($1.0.map { read($0.bias) } ?? 0) * $1.1 }
    }
    /// What one factor adds to a product of independent ones.
    func rest(_ whole: Double, _ part: Double) -> Double { max(whole * whole - part * part, 0).squareRoot() }
    func around(_ sigma: Double) -> (Double, Double) {
      let end = exp(min(max(sigma, 0), LogNormalSum.mostSigma) * NormalQuadrature.p90)
      return (1 / end, end)
    }
    var ends: [(SensitivityRow.Input, Double, Double)] = []
    func add(_ input: SensitivityRow.Input, _ pair: (Double, Double)) { ends.append((input, pair.0, pair.1)) }
    add(.views, around(bias(\.views)))
    add(.engagement, around(bias { rest($0.engagements, $0.impressions) }))
    add(.clickThrough, around(bias { rest($0.clicks, $0.impressions) }))
    if inputs.onTarget == nil { add(.onTarget, around(bias { rest($0.impressions, $0.views) })) }
    for input in [SensitivityRow.Input.fees, .audience] { add(input, (1 / Self.usualSwing, Self.usualSwing)) }
    add(.overlap, around(inputs.overlapSigma.isFinite ? inputs.overlapSigma : 0))
    if inputs.conversionRate != nil {
      let own = inputs.conversionSigma
      add(.conversionRate, own > 0 && own.isFinite ? around(own) : (1 / Self.rateSwing, Self.rateSwing))
    }
    if let community = inputs.community { add(.joinRate, around(community.joinSigma)) }
    return ends
  }

  private func counts(feesTimes factor: Double, _ allocation: Allocation) -> [Int] {
    var dearer = problem
    for index in dearer.tiers.indices {
      let fees = economics.tiers.indices.contains(index) ? economics.tiers[index]?.handling ?? .zero : .zero
      let handling = min(fees, dearer.tiers[index].cost)
      let fee = (dearer.tiers[index].cost - handling).asDouble
      dearer.tiers[index].cost = Bounded.money(fee * factor + handling.asDouble, atLeast: 1)
    }
    return Allocator(dearer).allocate().allocation?.counts ?? allocation.counts.map { _ in 0 }
  }
}

extension EconomicsTable {
  /// The table with one benchmark of every tier multiplied; other inputs leave it as it is.
  fileprivate func scaled(_ input: SensitivityRow.Input, by factor: Double) -> EconomicsTable {
    EconomicsTable(
      tiers: tiers.map { tier in
        guard var tier else { return nil }
        let isSeen = input == .views || input == .onTarget
        if isSeen {
          tier.reachOfPost = Bounded.amount(tier.reachOfPost * factor)
          tier.reach = Bounded.amount(tier.reach * factor)
          tier.impressions = Bounded.amount(tier.impressions * factor)
        }
        if isSeen || input == .engagement { tier.engagements = Bounded.amount(tier.engagements * factor) }
        if isSeen || input == .clickThrough { tier.clicks = Bounded.amount(tier.clicks * factor) }
        return tier
      })
  }
}
