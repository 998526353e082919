import CampaignModel
import Testing

@testable import Engine

@Suite("What rules mean")
struct MeaningTests {
  func answer(_ rules: String, _ brief: String = MiniPack.plain) throws -> Recommendation {
    try MiniPack.answer(rules, brief)
  }

  func target(_ answer: Recommendation, _ tier: String) -> Double {
    answer.mix?.tiers.first { $0.tier.id == tier }?.targetShare ?? .nan
  }

  @Test("Without a rule the priors decide; ten points double the odds")
  func points() throws {
    let quiet = MiniPack.rule("quiet", "when = weeks:above(400), exclude = \"macro\"")
    let plain = try answer(quiet)
    #expect(abs(target(plain, "micro") - 0.75) < 1e-9)
    let favoured = try answer(MiniPack.rule("up", "when = always, favour = { macro = 10 }"))
    #expect(abs(target(favoured, "macro") - 0.4) < 1e-9)
    let reason = try #require(favoured.reasons.first)
    #expect(reason.points == [TierAmount(tier: "macro", amount: 10)])
    #expect(abs((reason.contribution.first { $0.tier == "macro" }?.amount ?? 0) - 0.15) < 1e-9)
  }

  @Test("Points may grow with a field, and a field that is missing keeps the rule from firing")
  func arithmetic() throws {
    let rules =
      MiniPack.rule("grow", "when = always, favour = { micro = 20 * goal.trust }") + "\n"
      + MiniPack.rule("shy", "when = always, favour = { macro = reserve / 1000000 }")
    let found = try answer(rules)
    #expect(found.reasons.map(\.rule) == ["grow"])
    #expect(found.reasons[0].points == [TierAmount(tier: "micro", amount: 10)])
  }

  @Test("Arithmetic that is not finite is reported and gives no points")
  func notFinite() throws {
    let found = try answer(
      MiniPack.rule("odd", "when = always, favour = { micro = budget / goal.trust }"),
      "goals: {awareness: 1}\nbudget: 600tr\naudience: 2M\nplatforms: tiktok\n")
    #expect(found.diagnostics.contains { $0.code == .notFinite })
    #expect(found.mix != nil)
  }

  @Test("A goal nobody names weighs 0, and is not known")
  func goals() throws {
    let rules = MiniPack.rule("zero", "when = { goal.trust:at_most(0), goal.trust:unknown() }, advise = \"talk\"")
    let found = try answer(rules, "goals: {awareness: 1}\nbudget: 600tr\naudience: 2M\nplatforms: tiktok\n")
    #expect(found.reasons.map(\.rule) == ["zero"])
  }

  @Test("Assume rules see only what the client gave; of several the first by precedence counts; the rest sees it")
  func assume() throws {
    let rules = [
      MiniPack.rule("late", "when = stage:unknown(), assume = { stage = \"sustain\" }"),
      MiniPack.rule("early", "priority = 5, when = stage:unknown(), assume = { stage = \"launch\" }"),
      MiniPack.rule("blind", "when = stage:is \"launch\", assume = { urgent = true }"),
      MiniPack.rule("reader", "when = { stage:is \"launch\", stage:unknown() }, advise = \"talk\""),
    ].joined(separator: "\n")
    let found = try answer(rules)
    #expect(found.reasons.map(\.rule) == ["early", "late", "reader"])
    #expect(found.overridden.contains { $0.rule == "late" && $0.cause == .cameLater && $0.winner == "early" })
    #expect(found.assumptions.contains { $0.rule == "early" && $0.field?.id == "stage" && $0.value == .choice(0) })
    let given = try answer(rules, MiniPack.plain + "stage: sustain\n")
    #expect(given.reasons.isEmpty)
  }

  @Test("A dropped goal gives its weight to the others; the last one stays")
  func dropGoal() throws {
    let found = try answer(MiniPack.rule("drop", "when = always, drop_goal = \"trust\""))
    let weights = found.brief.filter { $0.field.role == .goal }.compactMap { $0.slot.value?.axis }
    #expect(weights == [1, 0])
    let last = try answer(MiniPack.rule("drop", "when = always, drop_goal = { \"trust\", \"awareness\" }"))
    #expect(last.overridden.contains { $0.effect == "drop_goal goal.awareness" })
  }

  @Test("A line the client gave wins; of two rules the first by precedence; all of it adds up")
  func lines() throws {
    let rules =
      MiniPack.rule("ten", "when = always, line = { boost = 0.1 }") + "\n"
      + MiniPack.rule("sum", "when = always, line = { boost = \"20tr\" }")
    let found = try answer(rules)
    let mix = try #require(found.mix)
    #expect(mix.lines.map(\.amount) == [Money(60_000_000)])
    #expect(mix.spendable == Money(540_000_000))
    #expect(found.overridden.contains { $0.rule == "sum" && $0.winner == "ten" })
    let given = try answer(rules, MiniPack.plain + "lines: {boost: 5%}\n")
    #expect(given.mix?.lines.map(\.amount) == [Money(30_000_000)])
    #expect(given.overridden.filter { $0.cause == .briefSays }.map(\.rule) == ["ten", "sum"])
  }

  @Test("Bounds hold in the mix, and one that contradicts an earlier one is overridden")
  func bounds() throws {
    let rules =
      MiniPack.rule("few", "priority = 2, when = always, at_most = { macro = 1 }") + "\n"
      + MiniPack.rule("many", "when = always, at_least = { macro = 3 }")
    let found = try answer(rules)
    #expect((found.mix?.tiers.first { $0.tier.id == "macro" }?.count ?? 9) <= 1)
    #expect(found.overridden.contains { $0.rule == "many" && $0.cause == .contradicted && $0.winner == "few" })
  }

  @Test("An excluded tier gets no new creators, but contracted ones stay and count")
  func exclude() throws {
    let rules = MiniPack.rule("none", "when = always, exclude = \"macro\"")
    #expect(try answer(rules).mix?.tiers.first { $0.tier.id == "macro" }?.count == 0)
    let contract = try answer(rules, MiniPack.plain + "contracted: [{tier: macro, fee: 180tr}]\n")
    let macro = try #require(contract.mix?.tiers.first { $0.tier.id == "macro" })
    #expect(macro.count == 1 && macro.contracted == 1 && macro.spend == Money(180_000_000))
  }

  @Test("only_one_of keeps the tier with the higher target")
  func onlyOneOf() throws {
    let found = try answer(MiniPack.rule("one", "when = always, only_one_of = { \"micro\", \"macro\" }"))
    #expect(found.mix?.tiers.map { $0.count > 0 } == [true, false])
  }

  @Test("A scaled fee changes what a creator costs, but not what a contract says")
  func scale() throws {
    let plain = try answer(MiniPack.rule("q", "when = weeks:above(400), advise = \"talk\""))
    let scaled = try answer(MiniPack.rule("s", "when = always, scale = { fee = { macro = 1.5 } }"))
    func fee(_ answer: Recommendation) -> Int64? { answer.mix?.tiers.first { $0.tier.id == "macro" }?.fee.amount }
    #expect(fee(plain) == 48_000_000)
    #expect(fee(scaled) == 72_000_000)
  }

  @Test("A rule may read what a creator costs against what there is")
  func moneyFacts() throws {
    let rules = MiniPack.rule("dear", "when = (cost.macro / spendable):above(0.4), advise = \"talk\"")
    #expect(try answer(rules).reasons.isEmpty)
    let small = "goals: {trust: 1}\nbudget: 100tr\naudience: 2M\nplatforms: tiktok\n"
    #expect(try answer(rules, small).reasons.map(\.rule) == ["dear"])
  }

  @Test("Blocks give no mix but every reason")
  func block() throws {
    let rules =
      MiniPack.rule("a", "when = always, block = { en = \"no\", vi = \"không\" }") + "\n"
      + MiniPack.rule("b", "when = always, block = { en = \"never\", vi = \"chẳng\" }, warn = \"noise\"")
    let found = try answer(rules)
    #expect(found.status == .blocked)
    #expect(found.mix == nil)
    #expect(found.blocks.map(\.rule) == ["a", "b"])
    #expect(found.risks.map(\.advice.id) == ["noise"])
  }

  @Test("An effect on a tier outside the scheme in use is void, and said")
  func outsideScheme() throws {
    let found = try answer(MiniPack.rule("mid", "when = always, favour = { mid = 5 }, at_most = { mid = 2 }"))
    #expect(found.overridden.filter { $0.cause == .outsideScheme }.count == 2)
  }

  @Test("Advice is the union, each with the rules that brought it, and a question about a given field is not asked")
  func advice() throws {
    let rules =
      MiniPack.rule("a", "when = always, advise = \"talk\", ask = { \"weeks\", \"stage\" }") + "\n"
      + MiniPack.rule("b", "when = always, advise = { \"talk\" }, playbook = \"plain\"")
    let found = try answer(rules, MiniPack.plain + "weeks: 6\n")
    #expect(found.tactics.map(\.rules) == [["a", "b"]])
    #expect(found.questions.map(\.rule) == ["a"])
    #expect(found.playbook?.id == "plain")
  }

  @Test("A function condition sees the brief and decides; data beside it is asked first")
  func functions() throws {
    let rules = MiniPack.rule(
      "f",
      "when = { stage:unknown(), function(brief) return brief.product ~= nil and brief.product:find(\"limited\") ~= nil end }, favour = { micro = 5 }"
    )
    #expect(try answer(rules).reasons.isEmpty)
    #expect(try answer(rules, MiniPack.plain + "product: limited tea\n").reasons.map(\.rule) == ["f"])
  }

  @Test("An apply function adds effects with its reason")
  func apply() throws {
    let rules = MiniPack.rule(
      "g",
      "when = always, apply = function(brief, plan) plan:favour(\"macro\", brief.goal.trust * 20, \"because\") plan:at_most(\"macro\", 1) plan:warn(\"noise\") end"
    )
    let found = try answer(rules)
    let reason = try #require(found.reasons.first)
    #expect(reason.points == [TierAmount(tier: "macro", amount: 10)])
    #expect(reason.effects.contains("macro +10: because"))
    #expect(found.risks.map(\.advice.id) == ["noise"])
  }

  @Test(
    "A function that fails leaves the answer incomplete and the next brief untouched",
    arguments: [
      "error(\"x\")", "while true do end", "return 5", "return brief.goal.trust.x.y", "brief.budget = 1 return true",
      "plan = nil return io.open(\"x\")", "stash = brief return true", "local t = {} for i = 1, 1e9 do t[i] = i end",
      "return ((\"a\"):rep(1000000000)):len() > 0", "rule \"late\" { } return true",
    ])
  func failingFunction(body: String) throws {
    let rules =
      MiniPack.rule(
        "bad", "when = function(brief) if brief.urgent then \(body) end return false end, favour = { micro = 5 }")
      + "\n" + MiniPack.rule("good", "when = always, favour = { micro = 5 }")
    let pack = try MiniPack.load(rules)
    let recommender = Recommender(pack: pack)
    let calm = try MiniPack.brief(MiniPack.plain, pack)
    let before = recommender.recommend(calm)
    #expect(before.status == .recommended)
    let urgent = recommender.recommend(try MiniPack.brief(MiniPack.plain + "urgent: yes\n", pack))
    #expect(urgent.status == .incomplete, "\(urgent.diagnostics)")
    let finding = try #require(urgent.diagnostics.first { [.functionFailed, .functionStopped].contains($0.code) })
    #expect(finding.arguments.first == "bad")
    #expect(finding.location?.file == "pack/rules.lua")
    #expect(urgent.mix != nil)
    #expect(recommender.recommend(calm) == before)
  }

  @Test("Too little money is infeasible and names the smallest budget that would do")
  func infeasible() throws {
    let quiet = MiniPack.rule("quiet", "when = weeks:above(400), exclude = \"macro\"")
    let poor = "goals: {trust: 1}\nbudget: 3tr\naudience: 2M\nplatforms: tiktok\n"
    let found = try answer(quiet, poor)
    #expect(found.status == .infeasible)
    let smallest = try #require(found.infeasibility?.smallestBudget)
    let enough = try answer(quiet, "goals: {trust: 1}\nbudget: \(smallest.amount)\naudience: 2M\nplatforms: tiktok\n")
    #expect(enough.status == .recommended)
    let less = try answer(quiet, "goals: {trust: 1}\nbudget: \(smallest.amount - 1)\naudience: 2M\nplatforms: tiktok\n")
    #expect(less.status == .infeasible)
  }
}
