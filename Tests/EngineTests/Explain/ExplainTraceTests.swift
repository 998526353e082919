import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("The trace")
struct ExplainTraceTests {
  @Test(
    "Events are numbered in order, follow from earlier ones, and tell every rule that fired", arguments: [UInt64(31)])
  func wellFormed(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let recommender = Recommender(pack: pack)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    for number in 0..<20 {
      let brief = briefs.next(number)
      let evaluation = recommender.evaluation(of: brief)
      let probe = RuleProbe(recommender: recommender, brief: brief, evaluation: evaluation)
      let trace = TraceBuilder.trace(probe)
      #expect(trace.map(\.id) == Array(1...trace.count))
      #expect(trace.allSatisfy { ($0.parent ?? 0) < $0.id })
      let fired = trace.compactMap { if case .fired(let rule, _) = $0.kind { rule } else { nil } }
      #expect(fired.sorted() == evaluation.fired.map(\.rule.id).sorted())
      let booked = trace.compactMap { if case .booked(_, let count, _) = $0.kind { count } else { nil } }
      let counts = evaluation.decision?.mix?.tiers.map(\.count) ?? []
      #expect(booked.reduce(0, +) == counts.reduce(0, +))
      #expect(trace == TraceBuilder.trace(probe))
    }
  }

  @Test("What a rule assumed, inferred, applied and lost follows from its firing")
  func parents() throws {
    let pack = try MiniPack.load(
      [
        MiniPack.rule("fills", "when = stage:unknown(), assume = { stage = \"launch\" }"),
        MiniPack.rule(
          "gives", "when = stage:is \"launch\", favour = { micro = 2 }, playbook = \"plain\", exclude = { \"mid\" }"),
      ].joined(separator: "\n"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let trace = TraceBuilder.trace(
      RuleProbe(recommender: recommender, brief: brief, evaluation: recommender.evaluation(of: brief)))
    func event(_ matches: (TraceEvent.Kind) -> Bool) throws -> TraceEvent {
      try #require(trace.first { matches($0.kind) })
    }
    let fills = try event { if case .fired("fills", _) = $0 { true } else { false } }
    let assumed = try event { if case .assumed(let field, _, "fills") = $0 { field.id == "stage" } else { false } }
    let gives = try event { if case .fired("gives", _) = $0 { true } else { false } }
    let applied = try event { $0 == .applied(rule: "gives", effect: "favour micro = 2") }
    let lost = try event { if case .overridden(let lost) = $0 { lost.cause == .outsideScheme } else { false } }
    #expect(assumed.parent == fills.id && gives.parent == assumed.id)
    #expect(applied.parent == gives.id && lost.parent == gives.id)
  }
}
