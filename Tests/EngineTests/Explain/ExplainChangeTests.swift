import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("The nearest change that would do it")
struct ExplainChangeTests {
  static let leaves = [
    "weeks:at_least(12)", "weeks:below(5)", "weeks:between(20, 30)", "stage:is \"launch\"", "stage:is_not \"launch\"",
    "urgent:is(true)", "platforms:has \"youtube\"", "platforms:has_all { \"tiktok\", \"youtube\" }",
    "none { weeks:at_most(9) }", "none { stage:is \"sustain\" }", "any { weeks:at_least(40), urgent:is(true) }",
    "stage:unknown()", "(weeks * 2):above(33)", "goal.trust:at_least(0.8)", "goal.awareness:below(0.2)",
    "budget:at_least(\"1 tỷ\")",
  ]

  /// Everything a person could write for a few fields.
  static func values(_ field: FieldSchema, _ brief: Brief, _ index: Int) -> [FieldValue?] {
    switch field.id {
    case "weeks": (1...60).map { .integer($0) }
    case "stage", "urgent", "platforms":
      FieldAlternatives.of(field, value: nil) + [.set(3), nil].filter { field.type == .set || $0 == nil }
    default: []
    }
  }

  /// How far a value is from the brief's, as the search counts.
  func distance(_ field: FieldSchema, _ index: Int, _ brief: Brief, _ to: FieldValue?) -> Double {
    let from = brief.value(index)
    if let grid = FieldGrid(field, field: index, value: from), let old = from?.axis, let new = to?.axis, old != new {
      return grid.distance(old, new)
    }
    return from == to ? 1 : FieldAlternatives.distance(from, to)
  }

  @Test("No change that brute force finds is nearer, by one field or by two", arguments: Array(UInt64(1)...6))
  func minimal(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let leaves = Self.leaves.shuffled(using: &dice).prefix(Int.random(in: 2...3, using: &dice))
    let pack = try MiniPack.load(
      MiniPack.rule("wanted", "when = { \(leaves.joined(separator: ", ")) }, favour = { micro = 3 }"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain + "weeks: 8\nstage: sustain\nurgent: false\n", pack)
    func fires(_ brief: Brief) -> Bool { !recommender.evaluation(of: brief, upTo: .decision).stance.fired.isEmpty }
    let why = try Explainer(recommender).whyNot(brief, wanted: "wanted")
    #expect(why.holdsAlready == fires(brief))
    if why.holdsAlready { return }
    let mover = BriefMover(pack: pack)
    func moves(_ change: NearChange) throws -> [BriefMover.Move] {
      try change.changes.map { .init(field: try #require(pack.schema.index(of: $0.field.id)), value: $0.to) }
    }
    for change in why.single + why.pairs {
      #expect(fires(try #require(mover.moved(brief, try moves(change)))), "\(leaves): \(change.changes)")
    }
    let best = (why.single + why.pairs).map(\.distance).min() ?? .infinity
    let fields = pack.schema.fields.enumerated().filter { !Self.values($0.element, brief, $0.offset).isEmpty }
    var nearest = Double.infinity
    for (first, field) in fields {
      for value in Self.values(field, brief, first) {
        let alone = distance(field, first, brief, value)
        guard let moved = mover.moved(brief, [.init(field: first, value: value)]) else { continue }
        if fires(moved) { nearest = min(nearest, alone) }
        for (second, other) in fields where second > first {
          for further in Self.values(other, brief, second) {
            let both = alone + distance(other, second, brief, further)
            guard both < min(nearest, best),
              let twice = mover.moved(moved, [.init(field: second, value: further)]), fires(twice)
            else { continue }
            nearest = both
          }
        }
      }
    }
    #expect(best <= nearest + 1e-9, "\(leaves): found \(best), brute force \(nearest)")
  }

  @Test("Goals move together: what one takes the others give, to a hundredth of a percent")
  func goals() throws {
    let pack = try MiniPack.load(
      MiniPack.rule("wanted", "when = goal.trust:above(0.6), favour = { micro = 3 }"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let why = try Explainer(recommender).whyNot(brief, wanted: "wanted")
    #expect(why.single.count == 1, "awareness down is the same move: \(why.single)")
    #expect(
      why.single.first?.changes.first?.to == .number(0.6001) || why.single.first?.changes.first?.to == .number(0.3999))
  }

  @Test("A locked field stays, and says so")
  func locks() throws {
    let pack = try MiniPack.load(
      MiniPack.rule("wanted", "when = any { budget:at_least \"1 tỷ\", weeks:at_least(90) }, favour = { micro = 3 }"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let free = try Explainer(recommender).whyNot(brief, wanted: "wanted")
    #expect(free.single.map { $0.changes.map(\.field.id) } == [["budget"], ["weeks"]])
    let locked = try Explainer(recommender).whyNot(brief, wanted: "wanted", locks: ["budget"])
    #expect(locked.single.map { $0.changes.map(\.field.id) } == [["weeks"]])
    #expect(locked.locked.map(\.id) == ["budget"])
  }

  @Test("Where two are needed, two are found: each just far enough")
  func pairs() throws {
    let pack = try MiniPack.load(
      MiniPack.rule(
        "wanted",
        "when = { budget:above \"800tr\", audience:at_most(1500000), urgent:unknown() }, favour = { micro = 3 }"))
    let recommender = Recommender(pack: pack)
    let why = try Explainer(recommender).whyNot(try MiniPack.brief(MiniPack.plain, pack), wanted: "wanted")
    #expect(why.single.isEmpty)
    #expect(
      why.pairs.first?.changes.map(\.to) == [.money(Money(800_000_001)), .integer(1_500_000)], "\(why.pairs)")
  }

  @Test(
    "An outcome's flip is exact: one step before it, it is not so",
    arguments: ["macro-led", "macro>=5", "micro<=9", "macro", "micro"])
  func outcomes(wanted: String) throws {
    let pack = try MiniPack.load(
      MiniPack.rule("a", "when = goal.awareness:above(0), favour = { macro = 40 * goal.awareness }"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(
      "goals: {trust: 0.8, awareness: 0.2}\nbudget: 400tr\naudience: 2M\nplatforms: tiktok\n", pack)
    let outcome = try #require(OutcomeReader(pack: pack).read(wanted, beside: recommender.evaluation(of: brief)))
    let why = try Explainer(recommender).whyNot(brief, wanted: wanted)
    #expect(!why.single.isEmpty)
    let mover = BriefMover(pack: pack)
    for change in why.single {
      let one = try #require(change.changes.first)
      let field = try #require(pack.schema.index(of: one.field.id))
      func holds(_ value: FieldValue?) throws -> Bool {
        outcome.holds(
          recommender.evaluation(of: try #require(mover.moved(brief, [.init(field: field, value: value)]))))
      }
      #expect(try holds(one.to))
      guard let grid = FieldGrid(one.field, field: field, value: one.from), let to = one.to?.axis,
        let from = one.from?.axis
      else { continue }
      let step = grid.step(atOrBelow: to)
      #expect(try !holds(grid.value(to > from ? step - 1 : step + 1)), "\(one)")
    }
  }

  @Test("What names nothing is told with the nearest name", arguments: ["wantd", "micro-lead", "playbook=pyramide"])
  func unknownNames(name: String) throws {
    let pack = try MiniPack.load(MiniPack.rule("wanted", "when = always, favour = { micro = 3 }"))
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let explainer = Explainer(Recommender(pack: pack))
    let finding = #expect(throws: Diagnostic.self) { try explainer.whyNot(brief, wanted: name) }
    #expect(finding?.code == .unknownSubject)
    if name == "wantd" { #expect(finding?.suggestion == "wanted") }
    let lock = #expect(throws: Diagnostic.self) { try explainer.whyNot(brief, wanted: "wanted", locks: ["budgt"]) }
    #expect(lock?.suggestion == "budget")
  }
}
