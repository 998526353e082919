import CampaignModel
import Rendering
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("What holds for every brief")
struct PropertyTests {
  static let seeds = Array(UInt64(1)...4)
  static let briefsPerSeed = 40

  /// Goes through random briefs of the default pack.
  func each(_ seed: UInt64, _ check: (Brief, Recommendation, Recommender) throws -> Void) throws {
    let pack = try DefaultPack.loaded.get()
    let recommender = Recommender(pack: pack)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    for number in 0..<Self.briefsPerSeed {
      let brief = briefs.next(number)
      try check(brief, recommender.recommend(brief), recommender)
    }
  }

  @Test(
    "Spend, lines, reserve and what is unallocated are the budget to the đồng; counts are whole and bounded",
    arguments: seeds)
  func moneyAddsUp(seed: UInt64) throws {
    try each(seed) { brief, answer, _ in
      guard let mix = answer.mix else {
        #expect(answer.status == .blocked || answer.status == .infeasible)
        return
      }
      let spend = mix.tiers.reduce(Money.zero) { $0 + $1.spend }
      let lines = mix.lines.reduce(Money.zero) { $0 + $1.amount }
      #expect(spend + lines + mix.reserve + mix.unallocated == mix.total, "\(brief.name)")
      #expect(mix.unallocated >= .zero)
      #expect(mix.leftovers.reduce(Money.zero) { $0 + $1.amount } == mix.unallocated)
      #expect(mix.tiers.contains { $0.count > 0 })
      for tier in mix.tiers {
        #expect(tier.count >= tier.contracted && tier.contracted >= 0)
        #expect(tier.platforms.reduce(0) { $0 + $1.count } == tier.count - tier.contracted)
        #expect(tier.spend == tier.contractedSpend + (tier.fee + tier.handling) * (tier.count - tier.contracted))
      }
    }
  }

  @Test("Shares sum to 1, and so do target shares", arguments: seeds)
  func shares(seed: UInt64) throws {
    try each(seed) { brief, answer, _ in
      guard let mix = answer.mix else { return }
      let spend = mix.tiers.reduce(Money.zero) { $0 + $1.spend }
      if spend > .zero { #expect(abs(mix.tiers.reduce(0) { $0 + $1.share } - 1) < 1e-9, "\(brief.name)") }
      #expect(abs(mix.tiers.reduce(0) { $0 + $1.targetShare } - 1) < 1e-9)
      for tier in mix.tiers { #expect((0...1).contains(tier.share) && (0...1).contains(tier.targetShare)) }
    }
  }

  @Test("Reach lies between the largest tier's and the smaller of the audience and the sum", arguments: seeds)
  func reach(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let audienceField = try #require(pack.schema.index(of: FieldRole.audience))
    try each(seed) { brief, answer, _ in
      guard let forecast = answer.forecast, case .integer(let audience) = brief.value(audienceField) else { return }
      let reaches = forecast.tiers.map(\.reach)
      #expect(forecast.reach >= reaches.max() ?? 0, "\(brief.name)")
      #expect(forecast.reach <= min(audience, reaches.reduce(0, +)), "\(brief.name)")
      #expect(forecast.frequency.isFinite && forecast.frequency >= 0)
    }
  }

  @Test("The reasons are exactly the rules that a plain scan finds true", arguments: seeds)
  func reasonsAreTheFiredRules(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    try each(seed) { brief, answer, _ in
      let firing = Firing(pack: pack, functions: nil)
      var findings: [Diagnostic] = []
      let understood = AssumptionStage(pack: pack, firing: firing).run(brief, findings: &findings)
      let given = BriefFacts(pack: pack).given(brief)
      let scheme = SchemeChoice(pack: pack).scheme(of: understood.brief)
      let main = firing.run(.main, facts: understood.facts, brief: "", findings: &findings)
      let purse = Purse(pack: pack, brief: understood.brief, facts: understood.facts, fired: understood.fired + main)
      let rates = RateStage(pack: pack, scheme: scheme).run(understood, purse: purse, fired: main)
      // Review rules read the mix and its forecast, which this scan does not make.
      let reviews = Set(pack.ruleSet.rules.filter { $0.stratum.stage == .review }.map(\.id))
      let found = answer.reasons.map(\.rule).filter { !reviews.contains($0) }
      let expected = pack.ruleSet.rules.filter { rule in
        let facts = rule.stratum.stage == .assume ? given : rates.facts
        return rule.truth(in: facts, call: { _ in .unknown }) == .yes
      }.map(\.id)
      #expect(Set(found) == Set(expected), "\(brief.name)")
      #expect(found.count == expected.count)
    }
  }

  @Test("A contribution is the target share minus the one without the rule's own points", arguments: seeds)
  func contributions(seed: UInt64) throws {
    try each(seed) { brief, answer, _ in
      guard let mix = answer.mix else { return }
      let playing = mix.tiers.map { $0.targetShare > 0 }
      let priors = mix.tiers.map(\.tier.prior)
      for reason in answer.reasons where !reason.points.isEmpty {
        let without = mix.tiers.map { booking in
          booking.points - (reason.points.first { $0.tier == booking.tier.id }?.amount ?? 0)
        }
        // Clamped sums cannot be taken apart again.
        guard mix.tiers.allSatisfy({ abs($0.points) < 999 }) else { continue }
        let other = targetShares(priors: priors, points: without, inPlay: playing)
        for (index, booking) in mix.tiers.enumerated() where playing[index] {
          let given = reason.contribution.first { $0.tier == booking.tier.id }?.amount ?? .nan
          #expect(abs(given - (booking.targetShare - other[index])) < 1e-6, "\(brief.name) \(reason.rule)")
        }
      }
    }
  }

  @Test("The same brief gives the same bytes, whatever was evaluated before", arguments: seeds)
  func sameBytes(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    let all = (0..<30).map { briefs.next($0) }
    let renderer = JSONRenderer(form: .compact)
    let one = Recommender(pack: pack)
    let two = Recommender(pack: pack)
    let straight = all.map { renderer.render(one.recommend($0)) }
    var dice = Dice(seed: seed)
    for index in all.indices.shuffled(using: &dice) {
      #expect(renderer.render(two.recommend(all[index])) == straight[index])
    }
  }

  @Test("An infeasible brief names a budget at which it works, and one đồng less does not", arguments: seeds)
  func smallestBudget(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let field = try #require(pack.schema.index(of: FieldRole.budget))
    try each(seed) { brief, answer, recommender in
      guard let smallest = answer.infeasibility?.smallestBudget else { return }
      var richer = brief
      richer.slots[field].value = .money(smallest)
      #expect(recommender.recommend(richer).mix != nil, "\(brief.name)")
      richer.slots[field].value = .money(smallest - Money(1))
      #expect(recommender.recommend(richer).mix == nil, "\(brief.name)")
    }
  }
}
