import CampaignModel

/// The economics of every tier of a scheme under one brief.
package struct EconomicsTable: Sendable {
  /// The largest part of the audience one creator reaches, however large: followers of one person are never a whole market.
  package static let largestPart = 0.6
  /// How many times the people of one post two posts of the same creator reach together; further posts follow the
  /// beta-binomial through these two points (an assumption; chance alone would give nearly twice).
  package static let secondPost = 4.0 / 3

  /// One entry per tier of the scheme, in its order; nil where no platform of the brief has a rate.
  package private(set) var tiers: [TierEconomics?]

  /// A table of these tiers.
  init(tiers: [TierEconomics?]) { self.tiers = tiers }

  /// Reads the card for every tier of the scheme.
  package init(_ inputs: PlanningInputs) {
    let lookup = RateLookup(card: inputs.card)
    tiers = inputs.scheme.tiers.map { Self.economics(of: $0, inputs: inputs, lookup: lookup) }
  }

  /// The economics of a tier by its id.
  package subscript(id: String) -> TierEconomics? { tiers.first { $0?.tier.id == id } ?? nil }

  /// The same with fees of all planned deliverables the client knows better than the card, by tier id; the fee of one post
  /// changes with them.
  package func with(fees: [String: Money]) -> EconomicsTable {
    guard !fees.isEmpty else { return self }
    var table = self
    for index in table.tiers.indices {
      guard var tier = table.tiers[index], let fee = fees[tier.tier.id], fee >= .zero else { continue }
      let factor = Bounded.ratio(fee.asDouble, max(tier.fee.asDouble, 1)) ?? 1
      tier.postFee = Bounded.money(tier.postFee.asDouble * factor)
      tier.fee = fee
      tier.lowerFee = fee
      table.tiers[index] = tier
    }
    return table
  }

  private static func economics(of tier: Tier, inputs: PlanningInputs, lookup: RateLookup) -> TierEconomics? {
    var wanted: [String] = []
    for platform in inputs.platforms.isEmpty ? lookup.platforms : inputs.platforms where !wanted.contains(platform) {
      wanted.append(platform)
    }
    let rates = wanted.compactMap { lookup.rate(followers: tier.typical, on: $0) }
    guard !rates.isEmpty else { return nil }
    let posts = Double(inputs.posts)
    let format = meanFormat(inputs)
    let scale = inputs.scales[tier.id] ?? TierScale()
    let factor =
      Bounded.factor(format.fee) * Bounded.factor(inputs.niche.flatMap { inputs.card.niches[$0] } ?? 1)
      * Bounded.factor(inputs.season.flatMap { inputs.card.seasons[$0] } ?? 1) * Bounded.factor(scale.fee)
      * Bounded.factor(inputs.rights.flatMap { inputs.card.rights[$0] } ?? 1)
      * Bounded.factor(inputs.exclusivity.flatMap { inputs.card.exclusivity[$0] } ?? 1) * inputs.feeMarkup.factor
    let bundle = 1 + Bounded.fraction(inputs.card.bundle) * (posts - 1)
    let shares = PlatformWeights(rates.map(\.platform), goals: inputs.goals, card: inputs.card).shares
    var sum = Sums()
    for (rate, share) in zip(rates, shares) {
      sum.add(rate, share: share, inputs: inputs, format: format, scale: scale)
    }
    return TierEconomics(
      tier: tier, platforms: rates.map { PlatformBooking(platform: $0.platform, count: $0.available) },
      platformShares: shares,
      postFee: Bounded.money(sum.fee * factor), fee: Bounded.money(sum.fee * factor * bundle),
      lowerFee: Bounded.money(min(sum.lowerFee, sum.fee) * factor * bundle),
      handling: Bounded.money(sum.handling), reachOfPost: sum.reachOfPost,
      reach: sum.reach, views: sum.views, impressions: sum.impressions,
      engagements: sum.engagements,
      clicks: sum.clicks,
      available: rates.reduce(0) { min($0 + min($1.available, 1_000_000_000), 1_000_000_000) },
      noise: OutcomeSpread.mean(rates.map(noise), shares: shares),
      bias: OutcomeSpread.mean(rates.map { bias($0, isTargetKnown: inputs.onTarget != nil) }, shares: shares))
  }

  /// The part of the audience `posts` posts of one creator reach together, when one reaches `first` (0…0.6).
  static func reach(of posts: Int, first: Double) -> Double {
    guard posts > 1, let model = BetaBinomial(first: first, second: first * secondPost) else { return first }
    return model.reach(posts)
  }

  /// What differs from creator to creator: views and engagements, whose quartiles are measured between creators.
  private static func noise(_ rate: TierRate) -> OutcomeSpread {
    OutcomeSpread(
      views: BenchmarkBias.noise(rate.reach), onTarget: 0, engagement: BenchmarkBias.noise(rate.engagement), click: 0)
  }

  /// What may be off for all alike: the benchmarks, and the quartiles of clicks and of viewers in the audience, which say
  /// how far sources disagree. Read as luck they would average out, and lift every sum, without any evidence for it.
  private static func bias(_ rate: TierRate, isTargetKnown: Bool) -> OutcomeSpread {
    let click = BenchmarkBias.noise(rate.clickThrough)
    return OutcomeSpread(
      views: rate.bias, onTarget: isTargetKnown ? 0 : BenchmarkBias.noise(rate.onTarget), engagement: rate.bias,
      click: (click * click + rate.bias * rate.bias).squareRoot())
  }

  /// The mean of the brief's formats; the standard post when it names none the card knows.
  private static func meanFormat(_ inputs: PlanningInputs) -> FormatRate {
    let formats = inputs.formats.compactMap { id in inputs.card.formats.first { $0.id == id } }
    guard !formats.isEmpty else { return FormatRate(id: "post", fee: 1, reach: 1, engagement: 1) }
    let number = Double(formats.count)
    return FormatRate(
      id: "mean", fee: formats.reduce(0) { $0 + $1.fee } / number, reach: formats.reduce(0) { $0 + $1.reach } / number,
      engagement: formats.reduce(0) { $0 + $1.engagement } / number)
  }

  /// Means over the platforms of one tier, by their parts.
  private struct Sums {
    var fee = 0.0
    var lowerFee = 0.0
    var handling = 0.0
    var reachOfPost = 0.0
    var reach = 0.0
    var views = 0.0
    var impressions = 0.0
    var engagements = 0.0
    var clicks = 0.0

    mutating func add(
      _ rate: TierRate, share: Double, inputs: PlanningInputs, format: FormatRate, scale: TierScale
    ) {
      let views = Bounded.amount(
        rate.followers * rate.reach.median * Bounded.factor(format.reach) * Bounded.factor(scale.reach))
      let onTarget = views * Bounded.fraction(inputs.onTarget ?? rate.onTarget.median)
      let unique = min(max(inputs.card.uniqueViewers[rate.platform].map(Bounded.fraction) ?? 1, 0.01), 1)
      let people = onTarget * unique
      let most = inputs.people * EconomicsTable.largestPart
      let reached = min(people, most)
      /// Views beyond the cap fall on people outside the audience, so views shrink with the people.
      let seen = people > 0 ? onTarget * (reached / people) * Double(inputs.posts) : 0
      fee += share * Bounded.amount(rate.fee.median)
      lowerFee += share * Bounded.amount(rate.fee.low)
      handling += share * Bounded.amount(rate.handling)
      reachOfPost += share * reached
      reach += share * min(EconomicsTable.reach(of: inputs.posts, first: reached / inputs.people) * inputs.people, most)
      self.views += share * Bounded.amount(views * Double(inputs.posts))
      impressions += share * seen
      let engaging = Bounded.amount(rate.engagement.median) * Bounded.factor(format.engagement)
      engagements += share * seen * min(engaging * Bounded.factor(scale.engagement), 1)
      clicks += share * seen * Bounded.fraction(rate.clickThrough.median)
    }
  }
}
