import CampaignModel
import Testing

@testable import Planning

@Suite("Alternatives, frontier and sensitivity")
struct AlternativeTests {
  static let goals = [
    Sample.goal("awareness", .reach, frequency: 1, weight: 0.5),
    Sample.goal("conversion", .conversions, frequency: 3, weight: 0.3),
    Sample.goal("community", .joins, frequency: 3, weight: 0.2),
  ]

  /// The problem the decision stage would make of a brief.
  static func problem(
    _ inputs: PlanningInputs, money: Int64, bounds: [AllocationBound] = [], shares: [Double] = [1, 4, 2, 1]
  ) -> AllocationProblem {
    let table = EconomicsTable(inputs)
    let tiers = inputs.scheme.tiers.indices.map { index in
      AllocationTier(
        id: inputs.scheme.tiers[index].id, cost: table.tiers[index]?.cost ?? Money(1), targetShare: shares[index],
        available: table.tiers[index]?.available ?? 0, load: table.tiers[index].map(Saturation.load(of:)) ?? 0,
        closed: (table.tiers[index]?.cost ?? .zero).asDouble > 0.4 * Double(money) ? .tooDear : nil)
    }
    return AllocationProblem(spendable: Money(money), tiers: tiers, bounds: bounds)
  }

  private func inputs(audience: Int64 = 400_000) -> PlanningInputs {
    var inputs = Sample.inputs(audience: audience)
    inputs.goals = Self.goals
    inputs.conversionRate = 0.02
    inputs.community = CommunityChannel(capacity: 30)
    return inputs
  }

  @Test("The best mix is the best of all mixes, found by trying every one", arguments: 0..<60)
  func oracle(seed: Int) throws {
    var random = Seeded(seed + 300)
    let problem = RandomProblem.make(seed: seed, hasPins: false)
    var inputs = Sample.inputs(audience: 40_000)
    inputs.goals = (0..<3).map { _ in
      Sample.goal("g", random.pick(GoalMetric.allCases), frequency: 1, weight: Double(random.int(1...5)))
    }
    inputs.community = CommunityChannel(capacity: 40)
    inputs.scheme.tiers = Array(inputs.scheme.tiers.prefix(problem.tiers.count))
    guard let known = Allocator(problem).allocate().allocation else { return }
    let objective = MixObjective(inputs, economics: EconomicsTable(inputs))
    let space = MixSpace(problem, objective: objective)
    let best = try #require(space.best(objective, known: nil) ?? space.best(objective, known: known.newCounts))
    let dropped = Set(known.overruled.map(\.tag))
    let bounds = problem.bounds.filter { bound in
      if case .atMost = bound.limit { return true }
      return !dropped.contains(bound.tag)
    }
    let oracle = BruteForce(problem: problem, bounds: bounds)
    let scores = oracle.allowed(bounds).map { objective.score(counts: $0) }
    let most = try #require(scores.max())
    let own = objective.score(counts: best.counts)
    #expect(abs(own - most) <= 1e-9 * max(most, 1), "\(best.counts) \(own) \(most)")
    #expect(best.gap == 0)
  }

  @Test("Without time to finish, the best so far comes with a gap that holds", arguments: [1, 5, 40, 300])
  func gap(workLimit: Int) throws {
    let inputs = inputs(audience: 5_000_000)
    let problem = Self.problem(inputs, money: 3_000_000_000)
    let known = try #require(Allocator(problem).allocate().allocation)
    let space = MixSpace(problem, objective: MixObjective(inputs, economics: EconomicsTable(inputs)))
    let objective = space.scaledObjective(known: known.newCounts)
    let proven = try #require(space.best(objective, known: known.newCounts, workLimit: 10_000_000))
    #expect(proven.gap == 0)
    let early = try #require(space.best(objective, known: known.newCounts, workLimit: workLimit))
    let own = objective.score(counts: early.counts)
    #expect(objective.score(counts: proven.counts) <= own * (1 + early.gap) * (1 + 1e-9))
    #expect(own >= objective.score(counts: known.counts))
    if workLimit == 1 { #expect(early.gap > 0) }
  }

  @Test("Every question is answered: a mix within the money, or why there is none")
  func questions() throws {
    let inputs = inputs()
    let problem = Self.problem(inputs, money: 300_000_000)
    let known = try #require(Allocator(problem).allocate().allocation)
    let found = AlternativePlanner(problem, inputs: inputs, economics: EconomicsTable(inputs)).alternatives(to: known)
    #expect(found.map(\.kind) == [.recommended, .allSmall, .allLarge, .pyramid, .best])
    for mix in found {
      #expect(mix.spend + mix.unspent == problem.spendable && mix.forecast != nil)
    }
    #expect(found[0].score == 1)
    #expect(found[1].creators.filter { $0.count > 0 }.map(\.tier) == ["micro"])
    #expect(found[2].creators.filter { $0.count > 0 }.map(\.tier) == ["macro"])
    #expect(found[3].creators[2].count == 1 && found[3].creators[1].count > 10)
    let best = try #require(found[4].score)
    #expect(found.allSatisfy { ($0.score ?? 0) <= best + 1e-9 } && found[4].gap == 0)
    let poor = Self.problem(inputs, money: 12_000_000)
    let small = try #require(Allocator(poor).allocate().allocation)
    let answers = AlternativePlanner(poor, inputs: inputs, economics: EconomicsTable(inputs)).alternatives(to: small)
    #expect(answers[2].cause == .noAffordableTier && answers[2].creators.isEmpty && answers[2].forecast == nil)
    #expect(answers[3].cause == .noAffordableTier)
  }

  @Test("On the frontier more reach costs clicks")
  func frontier() throws {
    var inputs = inputs(audience: 60_000)
    inputs.scales = ["nano": TierScale(engagement: 1)]
    for index in inputs.card.rows.indices where inputs.card.rows[index].followers > 10_000 {
      inputs.card.rows[index].clickThrough = Sample.spread(0.08)
    }
    let problem = Self.problem(inputs, money: 120_000_000)
    let points = ReachFrontier(problem, inputs: inputs, economics: EconomicsTable(inputs)).points()
    #expect(points.count >= 2)
    let objective = MixObjective(inputs, economics: EconomicsTable(inputs))
    func scores(_ metric: GoalMetric) -> [Double] {
      points.map { objective.only(metric).score(counts: $0.creators.map(\.count)) }
    }
    #expect(scores(.reach) == scores(.reach).sorted() && scores(.clicks) == scores(.clicks).sorted(by: >))
    #expect(points.allSatisfy { $0.spend <= problem.spendable && $0.conversions != nil })
  }

  @Test("The table names the input that moves the result most first")
  func sensitivity() throws {
    var inputs = inputs(audience: 50_000_000)
    inputs.onTarget = 0.5
    inputs.goals = [Sample.goal("engagement", .engagements, frequency: 2, weight: 1)]
    let problem = Self.problem(inputs, money: 300_000_000)
    let known = try #require(Allocator(problem).allocate().allocation)
    let rows = SensitivityTable(problem, inputs: inputs, economics: EconomicsTable(inputs)).rows(for: known)
    #expect(rows.map(\.swing) == rows.map(\.swing).sorted(by: >))
    #expect(Set(rows.prefix(2).map(\.input)) == [.views, .engagement])
    let views = try #require(rows.first { $0.input == .views })
    #expect(abs(views.high - views.highFactor) < 1e-9 && abs(views.low - views.lowFactor) < 1e-9)
    let fees = try #require(rows.first { $0.input == .fees })
    #expect(fees.low > 1.05 && fees.high < 0.95)
    for input in [SensitivityRow.Input.clickThrough, .conversionRate, .joinRate, .overlap] {
      #expect(rows.first { $0.input == input }?.swing == 0)
    }
    inputs.goals = [Sample.goal("conversion", .conversions, frequency: 3, weight: 1)]
    let orders = SensitivityTable(problem, inputs: inputs, economics: EconomicsTable(inputs)).rows(for: known)
    #expect(orders.first { $0.input == .conversionRate }?.high == 1.5)
  }
}
