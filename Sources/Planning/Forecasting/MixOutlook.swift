import CampaignModel

/// Ranges of everything creators bring by themselves, for one mix: reach, views, engagements, clicks.
struct MixOutlook {
  let reach: ReachOutlook
  let views: OutcomeSum
  let impressions: OutcomeSum
  let engagements: OutcomeSum?
  let clicks: OutcomeSum?
  /// Creators in all.
  let creators: Int
  /// Low, middle and high case of exposures.
  private let tallies: [ExposureTally]

  /// The outlook of `counts` creators per tier of the table; nil when nobody who brings anything is booked.
  init?(_ counts: [Int], economics: EconomicsTable, inputs: PlanningInputs) {
    let most = 1_000_000_000
    func groups(_ read: (TierEconomics) -> (median: Double, noise: Double, bias: Double)) -> [OutcomeSum.Group] {
      economics.tiers.indices.map { index in
        guard let tier = economics.tiers[index], counts.indices.contains(index) else {
          return OutcomeSum.Group(median: 0, count: 0, noise: 0, bias: 0)
        }
        let (median, noise, bias) = read(tier)
        return OutcomeSum.Group(
          median: Bounded.amount(median), count: min(max(counts[index], 0), most), noise: noise, bias: bias)
      }
    }
    let people = groups { ($0.reach, $0.noise.impressions, $0.bias.impressions) }
    guard let reach = ReachOutlook(people, of: inputs),
      let impressions = OutcomeSum(groups { ($0.impressions, $0.noise.impressions, $0.bias.impressions) }),
      let views = OutcomeSum(groups { ($0.views, $0.noise.views, $0.bias.views) })
    else { return nil }
    self.reach = reach
    self.impressions = impressions
    self.views = views
    engagements = OutcomeSum(groups { ($0.engagements, $0.noise.engagements, $0.bias.engagements) })
    clicks = OutcomeSum(groups { ($0.clicks, $0.noise.clicks, $0.bias.clicks) })
    creators = people.reduce(0) { min($0 + $1.count, most) }
    tallies = (0..<3).map { scenario in
      var tally = ExposureTally()
      for (index, group) in people.enumerated() where group.count > 0 {
        let chance = reach.chances[index][scenario]
        guard chance > 0 else { continue }
        tally = tally.with(ExposureTally(chance: chance, posts: inputs.posts).times(group.count))
      }
      return tally
    }
  }

  /// Parts of the audience with exactly 1, 2, … and 7 or more posts met in the middle case.
  func exposures(of people: Double) -> [Double] {
    let scale = scale(1, people)
    return (1...ExposureTally.most).map { Bounded.fraction(tallies[1].parts[$0] * scale) }
  }

  /// People reached `frequency` times or more; k = 1 is reach itself.
  func effectiveReach(_ frequency: Int, of people: Double) -> Estimate {
    guard frequency > 1 else { return reach.people }
    /// Rounding may put some above all in an audience of millions of millions.
    let found = (0..<3).map { tallies[$0].atLeast(frequency) * scale($0, people) * people }
    let all = reach.people
    return Estimate(p10: min(found[0], all.p10), p50: min(found[1], all.p50), p90: min(found[2], all.p90))
  }

  /// From parts of the pool to parts of the audience, so that those reached at all are the reach of that case.
  private func scale(_ scenario: Int, _ people: Double) -> Double {
    let met = tallies[scenario].atLeast(1)
    let reached = [reach.people.p10, reach.people.p50, reach.people.p90][scenario]
    return met > 0 ? reached / people / met : 0
  }
}
