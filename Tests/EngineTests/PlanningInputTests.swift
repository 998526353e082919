import CampaignModel
import Testing

@testable import Engine

/// What a brief says about fees, the agency, overlap, ranges and platforms reaches the plan and its assumptions.
@Suite("A brief's own figures in the plan")
struct PlanningInputTests {
  private static let fields = """
    field "fee_basis" { type = "choice", role = "fee_basis", values = { "net", "gross" }, title = { en = "F", vi = "F" } }
    field "vat_included" { type = "flag", role = "vat_included", title = { en = "V", vi = "V" } }
    field "vat_rate" { type = "percent", role = "vat_rate", range = { 0, 1 }, default = "10%", title = { en = "R", vi = "R" } }
    field "agency_rate" { type = "percent", role = "agency_rate", range = { 0, 1 }, title = { en = "A", vi = "A" } }
    field "agency_included" { type = "flag", role = "agency_included", title = { en = "I", vi = "I" } }
    field "line.tax" { type = "amount", title = { en = "Tax", vi = "Thuế" } }
    field "line.agency_fee" { type = "amount", title = { en = "Agency", vi = "Agency" } }
    field "overlap" { type = "number", role = "overlap", range = { 0, 100 }, title = { en = "O", vi = "O" } }
    field "conversion_rate" { type = "percent", role = "conversion_rate", range = { 0, 1 }, title = { en = "C", vi = "C" } }
    rule "r" { title = { en = "T", vi = "T" }, source = "s", when = always, favour = { micro = 5 } }

    """

  private func answer(_ brief: String, _ more: String = "") throws -> Recommendation {
    try MiniPack.answer(Self.fields + more, MiniPack.plain + brief)
  }

  private func markup(_ answer: Recommendation) -> Double? {
    for assumption in answer.assumptions {
      if case .feeMarkup(let factor, _, _, _) = assumption.note { return factor }
    }
    return nil
  }

  private static let cases: [(String, Double)] = [
    ("", 1.0), ("fee_basis: gross\n", 1), ("fee_basis: net\n", 1.1 / 0.9),
    ("fee_basis: net\nvat_included: true\nvat_rate: 8%\n", 1.08 / 0.9),
    ("fee_basis: net\nvat_included: false\n", 1 / 0.9), ("agency_rate: 15%\n", 1.15),
    ("agency_rate: 15%\nagency_included: false\n", 1), ("agency_rate: 15%\nagency_included: true\n", 1.15),
    ("fee_basis: net\nagency_rate: 15%\n", 1.15 * 1.1 / 0.9),
    ("fee_basis: net\nlines: { tax: 50tr }\n", 1), ("fee_basis: net\nlines: { tax: 0 }\n", 1),
    ("agency_rate: 15%\nlines: { agency_fee: 30tr }\n", 1),
  ]

  @Test("Fees are counted at what they cost the client", arguments: cases)
  func markups(brief: String, factor: Double) throws {
    let answer = try answer(brief)
    let micro = try #require(answer.mix?.tiers.first)
    let wanted = 9_000_000 * factor
    #expect(abs(micro.fee.asDouble - wanted) <= 1, "\(micro.fee.amount)")
    #expect(micro.handling == Money(1_000_000), "handling is the client's own work")
    if factor == 1 {
      #expect(markup(answer) == nil)
    } else {
      #expect(abs((markup(answer) ?? 0) - factor) < 1e-9)
    }
  }

  @Test("A line a rule sets pays the tax too, so fees stay; the pack says how much is withheld")
  func lines() throws {
    let rule = MiniPack.rule("tax", "when = always, line = { tax = 0.1 }")
    #expect(markup(try answer("fee_basis: net\n", rule)) == nil)
    let other = "settings { income_tax = 0.2, creator_share_at_most = 0.5 }"
    #expect(abs((markup(try answer("fee_basis: net\nvat_included: false\n", other)) ?? 0) - 1.25) < 1e-9)
  }

  @Test("An agency fee given twice is said; the line counts")
  func twice() throws {
    let answer = try answer("agency_rate: 15%\nlines: { agency_fee: 30tr }\n")
    let finding = try #require(answer.diagnostics.first { $0.code == .agencyFeeTwice })
    #expect(finding.severity == .warning && finding.arguments == ["15%", "30tr"])
    #expect(try self.answer("agency_rate: 15%\n").diagnostics.isEmpty)
  }

  @Test("Fees the client insists on are quoted fees, like the card's")
  func insisted() throws {
    let pack = try MiniPack.load(Self.fields)
    let brief = try MiniPack.brief(MiniPack.plain + "fee_basis: net\nvat_included: false\n", pack)
    let answer = Recommender(pack: pack).recommend(
      brief, overrides: EvaluationOverrides(fees: ["micro": Money(9_000_000)]))
    #expect(answer.mix?.tiers.first?.fee == Money(10_000_000))
  }

  @Test("Usage rights and exclusivity multiply fees as the card says; what it does not price costs nothing")
  func rights() throws {
    let fields = """
      field "usage_rights" { type = "choice", role = "usage_rights", values = { "reposts", "ads" }, title = { en = "U", vi = "U" } }
      field "exclusivity" { type = "choice", role = "exclusivity", values = { "none", "months" }, title = { en = "E", vi = "E" } }
      rate_card "priced" { title = { en = "T", vi = "T" }, currency = "VND", rights = { ads = 1.5 }, exclusivity = { months = 1.2 },
        rows = { { platform = "tiktok", followers = "30k", fee = "9tr", reach = 0.4, engagement = 0.1, click = 0.01, on_target = 0.6,
          handling = "1tr", available = 500, source = "t", grade = "C" } } }
      settings { rate_card = "priced" }
      """
    for (brief, fee) in [
      ("", 9_000_000), ("usage_rights: reposts\nexclusivity: none\n", 9_000_000), ("usage_rights: ads\n", 13_500_000),
      ("exclusivity: months\n", 10_800_000), ("usage_rights: ads\nexclusivity: months\n", 16_200_000),
    ] as [(String, Int64)] {
      #expect(try answer(brief, fields).mix?.tiers.first?.fee == Money(fee), "\(brief)")
    }
  }

  @Test("Overlap is chance and assumed until the client knows better; more of it means fewer people")
  func overlap() throws {
    func isAssumed(_ answer: Recommendation) -> Bool { answer.assumptions.contains { $0.note == .randomOverlap } }
    let silent = try answer("")
    let chance = try answer("overlap: 1\n")
    let more = try answer("overlap: 3\n")
    let range = try answer("overlap: 1..9\n")
    #expect(isAssumed(silent) && !isAssumed(chance) && !isAssumed(more))
    #expect(silent.forecast?.reach == chance.forecast?.reach)
    #expect((more.forecast?.reach ?? 0) < (chance.forecast?.reach ?? 0))
    let wide = try #require(range.forecast?.ranges?.reach.relativeWidth)
    #expect(wide > (more.forecast?.ranges?.reach.relativeWidth ?? 1))
  }

  @Test("A conversion rate given as a range widens orders and nothing before them")
  func conversion() throws {
    let point = try #require(try answer("conversion_rate: 2%\n").forecast?.ranges)
    let range = try #require(try answer("conversion_rate: 1%..4%\n").forecast?.ranges)
    #expect(point.clicks == range.clicks && point.conversions?.p50 == range.conversions?.p50)
    #expect((range.conversions?.p90 ?? 0) > 1.1 * (point.conversions?.p90 ?? 0))
    #expect((range.conversions?.p10 ?? 1) < (point.conversions?.p10 ?? 0))
  }

  @Test("No creator is more than the set part of what is really spent, and the tier it costs says so")
  func cap() throws {
    // Six micros of 10 million are all there are: a macro of 50 million would be 45 % of the spend.
    let few = MiniPack.rule("few", "when = always, at_most = { micro = 6, macro = 1 }")
    let capped = try answer("", few)
    let tiers = try #require(capped.mix?.tiers)
    #expect(tiers.map(\.count) == [6, 0])
    guard case .overCap(let share) = tiers[1].state else {
      Issue.record("\(tiers[1].state)")
      return
    }
    #expect(abs(share - 50 / 110.0) < 1e-9 && tiers[1].targetShare == 0 && tiers[0].targetShare == 1)
    let free = try answer("", few + "\nsettings { creator_share_at_most = 0.5 }")
    #expect(free.mix?.tiers.map(\.count) == [6, 1])
    let stricter = MiniPack.rule("strict", "when = always, creator_share_at_most = 0.3")
    let strict = try answer("", few + "\nsettings { creator_share_at_most = 0.5 }\n" + stricter)
    #expect(strict.mix?.tiers.map(\.count) == [6, 0])
    let mix = try #require(capped.mix)
    let spent = mix.tiers.reduce(Money.zero) { $0 + $1.spend }
    #expect(spent + mix.reserve + mix.unallocated + mix.lines.reduce(Money.zero) { $0 + $1.amount } == mix.total)
  }

  @Test("A contracted or pinned creator is not the cap's business")
  func contracts() throws {
    let few = MiniPack.rule("few", "when = always, at_most = { micro = 6 }")
    let answer = try answer("contracted: [{ tier: macro, fee: 60tr }]\n", few)
    #expect(answer.mix?.tiers[1].contracted == 1 && (answer.mix?.tiers[1].count ?? 0) >= 1)
  }

  private static let two = """
    rate_card "two" { title = { en = "T", vi = "T" }, currency = "VND", bundle = 1,
      serves = { tiktok = { awareness = 3 }, youtube = { awareness = 1 } }, rows = {
        { platform = "tiktok", followers = "30k", fee = "8tr", reach = 0.4, engagement = 0.1, click = 0.01, on_target = 0.6,
          handling = "1tr", available = 500, source = "t", grade = "C" },
        { platform = "youtube", followers = "30k", fee = "12tr", reach = 0.4, engagement = 0.1, click = 0.01, on_target = 0.6,
          handling = "1tr", available = 500, source = "t", grade = "C" } } }
    settings { rate_card = "two" }
    """

  @Test("New creators are spread over the platforms by goal, and the answer says how")
  func platforms() throws {
    func answer(_ goals: String) throws -> Recommendation {
      try MiniPack.answer(
        Self.fields + Self.two, "goals: \(goals)\nbudget: 600tr\naudience: 2M\nplatforms: [tiktok, youtube]\n")
    }
    let push = try answer("{ awareness: 1 }")
    let micro = try #require(push.mix?.tiers.first)
    #expect(micro.fee == Money(9_000_000))
    let counts = micro.platforms.map(\.count)
    #expect(counts.reduce(0, +) == micro.count && abs(Double(counts[0]) - 0.75 * Double(micro.count)) < 1)
    let split = AssumptionNote.platformSplit([
      PlatformShare(platform: "tiktok", share: 0.75), PlatformShare(platform: "youtube", share: 0.25),
    ])
    #expect(push.assumptions.contains { $0.note == split })
    let even = try answer("{ trust: 1 }")
    #expect(even.mix?.tiers.first?.fee == Money(10_000_000))
    #expect(
      !even.assumptions.contains { if case .platformSplit = $0.note { true } else { false } }, "even needs no word")
  }

  @Test("A platform or a goal nobody declared is an error with the nearest name")
  func names() {
    let wrong = Self.two.replacing("youtube = { awareness = 1 }", with: "youtub = { awarenes = 1 }")
    let found = MiniPack.errors(Self.fields + wrong)
    #expect(found.map(\.code) == [.unknownReference, .unknownReference])
    #expect(Set(found.compactMap(\.suggestion)) == ["youtube", "awareness"])
    #expect(found.allSatisfy { ($0.location?.line ?? 0) > 0 })
  }
}
