import BriefReading
import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("What is called proved about every brief")
struct ProverTests {
  private static func clause(_ dice: inout Dice) -> String {
    let weeks = [2, 4, 8, 12].randomElement(using: &dice) ?? 4
    let budget = ["100tr", "300tr", "1 tỷ"].randomElement(using: &dice) ?? ""
    let all = [
      "weeks below \(weeks)", "weeks at least \(weeks)", "budget below \(budget)", "budget at least \(budget)",
      "stage is launch", "stage is not given", "urgent is yes", "heavy is yes", "size is small", "size is not large",
      "goal.trust above 30%", "audience below 500k", "heavy is not given",
      "weeks below \(weeks) and budget below \(budget)", "stage is launch or weeks at least \(weeks)",
    ]
    return all.randomElement(using: &dice) ?? ""
  }

  private static func statement(_ names: [String], _ dice: inout Dice) -> String {
    func rule() -> String { "rule \(names.randomElement(using: &dice) ?? "")" }
    let points = Int.random(in: -8...12, using: &dice)
    let tier = Bool.random(using: &dice) ? "micro" : "macro"
    let verb = Bool.random(using: &dice) ? "lowers" : "raises"
    let move = Bool.random(using: &dice) ? "more" : "less"
    let field = ["weeks", "budget", "audience", "goal.trust"].randomElement(using: &dice) ?? ""
    switch Int.random(in: 0..<14, using: &dice) {
    case 0: return "never both \(rule()) and \(rule())"
    case 1: return "never both \(rule()) and \"\(clause(&dice))\"".replacing("\"", with: "")
    case 2: return "\(rule()) implies \(clause(&dice))"
    case 3: return "\(clause(&dice)) implies \(rule())"
    case 4: return "\(clause(&dice)) implies \(clause(&dice))"
    case 5: return "tactic talk implies \(clause(&dice))"
    case 6: return "never both risk noise and \(rule())"
    case 7: return "playbook \(Bool.random(using: &dice) ? "plain" : "second") implies \(clause(&dice))"
    case 8: return "\(clause(&dice)) implies playbook \(Bool.random(using: &dice) ? "plain" : "second")"
    case 9: return "\(tier) points is always at least \(points)"
    case 10: return "\(tier) points is always at most \(points) when \(clause(&dice))"
    case 11: return "weeks is always at least 3 when \(clause(&dice))"
    case 12: return "\(move) \(field) never \(verb) \(tier) points when \(clause(&dice))"
    default: return "\(move) \(field) never \(verb) \(tier) points"
    }
  }

  @Test("What holds holds for random briefs by the hundred; what is refuted is refuted by evaluation", arguments: 0..<4)
  func soundness(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) + 4_000)
    var (held, refuted, open) = (0, 0, 0)
    for _ in 0..<4 {
      let random = RandomPack(Int.random(in: 4..<9, using: &dice), &dice)
      guard let pack = try? MiniPack.load(random.text) else { continue }
      let prover = Prover(pack)
      let ground = ProofGround(pack)
      let briefs = try (0..<400).map { _ in try MiniPack.brief(RandomPack.brief(&dice), pack) }
      let seen = briefs.map { ground.recommender.evaluation(of: $0, upTo: .review) }
      let names = pack.ruleSet.rules.map(\.id)
      for _ in 0..<22 {
        let line = Self.statement(names, &dice)
        let statement = try StatementParser(line, pack: pack).statement()
        switch prover.verdict(on: statement) {
        case .holds:
          held += 1
          for (number, brief) in briefs.enumerated() {
            // A few moves for some of the briefs are many pairs in the end.
            if case .monotone = statement, number % 6 != 0 { continue }
            #expect(!Self.isBroken(statement, brief, seen[number], ground), "\(line): \(brief)\n\(random.text)")
          }
        case .counterexample(let found):
          refuted += 1
          let first = ground.recommender.evaluation(of: found.first.brief, upTo: .review)
          if let second = found.second {
            let after = ground.recommender.evaluation(of: second.brief, upTo: .review)
            #expect(
              Self.isWrong(statement, (found.first.brief, first), (second.brief, after)),
              "\(line): \(found.first.brief) \(second.brief)")
          } else {
            #expect(Self.isBroken(statement, found.first.brief, first, ground), "\(line): \(found.first.brief)")
          }
        case .undecided: open += 1
        }
      }
    }
    #expect(held > 8 && refuted > 4, "\(held) \(refuted) \(open)")
  }

  /// Whether a brief, or a brief with one field moved, refutes a statement; reckoned here, from what the rules said.
  private static func isBroken(
    _ statement: Statement, _ brief: Brief, _ evaluation: Evaluation, _ ground: ProofGround
  ) -> Bool {
    switch statement {
    case .neverBoth(let one, let two): return occurs(one, evaluation) && occurs(two, evaluation)
    case .implies(let one, let two): return occurs(one, evaluation) && !occurs(two, evaluation)
    case .always(let each):
      guard holds(each.condition, evaluation), let value = value(each.result, evaluation) else { return false }
      let bound = each.bound.value(in: evaluation.facts)
      return each.isLeast ? value < bound - 1e-9 : value > bound + 1e-9
    case .monotone(let each):
      for factor in [0.3, 0.7, 1.4, 3, 12] {
        guard let value = moved(brief.value(each.field), by: factor),
          ground.pack.schema.fields[each.field].range?.contains(value.axis ?? 0) != false,
          let other = BriefMover(pack: ground.pack).moved(brief, [.init(field: each.field, value: value)])
        else { continue }
        let after = ground.recommender.evaluation(of: other, upTo: .review)
        if isWrong(statement, (brief, evaluation), (other, after)) { return true }
        if isWrong(statement, (other, after), (brief, evaluation)) { return true }
      }
      return false
    }
  }

  private static func moved(_ value: FieldValue?, by factor: Double) -> FieldValue? {
    switch value {
    case .integer(let number): .integer(Int64((Double(number) * factor).rounded()))
    case .money(let money): .money(Money(Int64((money.asDouble * factor).rounded())))
    case .number(let number): .number(min(number * factor, 1))
    default: nil
    }
  }

  private static func isWrong(
    _ statement: Statement, _ first: (brief: Brief, seen: Evaluation), _ second: (brief: Brief, seen: Evaluation)
  ) -> Bool {
    guard case .monotone(let each) = statement, holds(each.condition, first.seen), holds(each.condition, second.seen),
      let from = first.brief.value(each.field)?.axis, let to = second.brief.value(each.field)?.axis,
      each.isMore ? to > from : to < from, let before = value(each.result, first.seen),
      let after = value(each.result, second.seen)
    else { return false }
    return each.neverRaises ? after > before + 1e-9 : after < before - 1e-9
  }

  private static func occurs(_ event: Statement.Event, _ evaluation: Evaluation) -> Bool {
    func says(_ effect: Effect) -> Bool { evaluation.fired.contains { $0.rule.effects.contains(effect) } }
    switch event {
    case .rule(let rule): return evaluation.fired.map(\.rule.id).contains(evaluation.pack.ruleSet.rules[rule].id)
    case .tactic(let id):
      let planned = (evaluation.outlook?.phases ?? []).flatMap(\.template.tactics)
      return says(.advise(id)) || planned.contains(id)
    case .risk(let id): return says(.warn(id))
    case .playbook(let id):
      let named = evaluation.fired.flatMap(\.effects).compactMap { effect in
        if case .playbook(let name) = effect { return name }
        return nil
      }
      return named.first == id
    case .condition(let condition): return holds(condition, evaluation)
    }
  }

  private static func holds(_ condition: Condition?, _ evaluation: Evaluation) -> Bool {
    condition.map { $0.truth(in: evaluation.facts) { _ in .unknown } == .yes } ?? true
  }

  private static func value(_ result: Statement.Result, _ evaluation: Evaluation) -> Double? {
    switch result {
    case .fact(let fact): return evaluation.facts.axis[fact].isNaN ? nil : evaluation.facts.axis[fact]
    case .tier(let tier, _):
      let id = evaluation.pack.ruleSet.tierNames[tier]
      guard evaluation.scheme.tiers.contains(where: { $0.id == id }) else { return nil }
      var sum = 0.0
      for effect in evaluation.fired.flatMap(\.effects) {
        guard case .favour(tier, let amount) = effect else { continue }
        sum += (amount.value(in: evaluation.facts) * 1000).rounded() / 1000
      }
      return sum
    }
  }

  private static func verdict(_ rules: String, _ line: String) throws -> ProofReport.Verdict {
    let pack = try MiniPack.load(RandomPack.facts + rules)
    return try Prover(pack).report(on: line).verdict
  }

  private static func isProved(_ rules: String, _ line: String) throws -> Bool {
    if case .holds = try verdict(rules, line) { return true }
    return false
  }

  private static func isRefuted(_ rules: String, _ line: String) throws -> Bool {
    if case .counterexample = try verdict(rules, line) { return true }
    return false
  }

  @Test("Points that rise step by step are proved to rise; one step down is found")
  func monotone() throws {
    let stairs =
      MiniPack.rule("a", "when = { budget:at_least '300tr' }, favour = { macro = 4 },")
      + MiniPack.rule("b", "when = { budget:at_least '1 tỷ' }, favour = { macro = 6 },")
      + MiniPack.rule("c", "when = { budget:below '100tr', stage:is 'launch' }, favour = { macro = -2 },")
      + MiniPack.rule("other", "when = { weeks:below(4) }, favour = { macro = -9 },")
    #expect(try Self.isProved(stairs, "more budget never lowers macro points"))
    #expect(try Self.isProved(stairs, "less budget never raises macro points"))
    #expect(try Self.isRefuted(stairs, "more budget never raises macro points"))
    #expect(try Self.isProved(stairs, "more audience never lowers macro points"))
    let gap = stairs + MiniPack.rule("d", "when = { budget:between('400tr', '500tr') }, favour = { macro = 1 },")
    #expect(try Self.isRefuted(gap, "more budget never lowers macro points"))
    #expect(try Self.isProved(gap, "more budget never lowers macro points when budget above 500tr"))
    // What one rule takes another gives back.
    let made = stairs + MiniPack.rule("d", "when = { budget:at_least '1 tỷ' }, favour = { macro = -5 },")
    #expect(try Self.isProved(made, "more budget never lowers macro points"))
  }

  @Test("Points follow facts that rules infer and assume from the field that moves")
  func followers() throws {
    let inferred =
      MiniPack.rule("a", "when = { budget:at_least '1 tỷ' }, infer = { heavy = true },")
      + MiniPack.rule("b", "when = { heavy:is(true) }, favour = { micro = -3 },")
    #expect(try Self.isRefuted(inferred, "more budget never lowers micro points"))
    #expect(try Self.isProved(inferred, "more budget never raises micro points"))
    #expect(try Self.isProved(inferred, "more weeks never lowers micro points"))
    let assumed =
      MiniPack.rule("a", "when = { budget:at_least '1 tỷ' }, assume = { stage = 'launch' },")
      + MiniPack.rule("b", "when = { stage:is 'launch' }, favour = { micro = -3 },")
    #expect(try Self.isRefuted(assumed, "more budget never lowers micro points"))
  }

  @Test("Weights of goals sum to 1: what one rule gives for trust another cannot give for awareness too")
  func goals() throws {
    let rules =
      MiniPack.rule("a", "when = { goal.trust:above(0) }, favour = { micro = goal.trust * 10 },")
      + MiniPack.rule("b", "when = { goal.awareness:above(0) }, favour = { micro = goal.awareness * 10 },")
    #expect(try Self.isProved(rules, "micro points is always at most 10.01"))
    #expect(try Self.isProved(rules, "micro points is always at least 9.99"))
    #expect(try Self.isRefuted(rules, "micro points is always at most 9"))
  }

  @Test("Inferred facts are traced to the rules that infer them, and to what comes before them")
  func inference() throws {
    let rules =
      MiniPack.rule("small", "priority = 5, when = { budget:below '300tr' }, infer = { size = 'small' },")
      + MiniPack.rule("large", "when = always, infer = { size = 'large' },")
      + MiniPack.rule("reader", "when = { size:is 'large' }, advise = { 'talk' },")
    #expect(try Self.isProved(rules, "reader implies budget at least 300tr"))
    #expect(try Self.isProved(rules, "budget below 300tr implies size is small"))
    #expect(try Self.isProved(rules, "never both size is large and budget below 300tr"))
    #expect(try Self.isProved(rules, "weeks at least 2 implies size is given"))
    #expect(try Self.isRefuted(rules, "reader implies budget at least 400tr"))
    #expect(try Self.isRefuted(rules, "reader implies size is small"))
  }

  @Test("Functions, whole creators and money are left open, never called proved")
  func open() throws {
    func reasons(_ rules: String, _ line: String) throws -> [OpenReason] {
      guard case .undecided(let tried, let reasons) = try Self.verdict(rules, line) else { return [] }
      #expect(tried > 10)
      return reasons
    }
    let function =
      MiniPack.rule("f", "when = function(brief) return brief.weeks > 1000 end, favour = { micro = -3 },")
    #expect(try reasons(function, "micro points is always at least 0") == [.functions(["f"])])
    #expect(try reasons(function, "never both f and weeks at least 2") == [.functions(["f"])])
    let apart = MiniPack.rule(
      "f", "when = { weeks:below(4), function(brief) return true end }, advise = { 'talk' },")
    #expect(try Self.isProved(apart, "f implies weeks below 4"), "what its data say is enough")
    let applied = MiniPack.rule("f", "when = always, apply = function(brief, plan) end,")
    #expect(try reasons(applied, "micro points is always at least 0") == [.functions(["f"])])
    let plain = MiniPack.rule("a", "when = always, favour = { micro = 60 },")
    #expect(try reasons(plain, "micro share is always at least 1%") == [.allocation])
    #expect(try Self.isProved(plain, "micro share is always at least 0%"))
    #expect(try reasons(plain, "spendable is always at least 1") == [.settled])
  }

  @Test("Rows of a table that takes one row never fire together, and a later row not where an earlier one does")
  func tables() throws {
    let table = """
      decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "T.", vi = "T." }, source = "test",
        hit = "first", inputs = { weeks }, outputs = { favour.micro },
        rows = { { "< 6", 5 }, { "< 9", 3 }, { "-", 1 } } }
      """
    #expect(try Self.isProved(table, "never both t#1 and t#2"))
    #expect(try Self.isProved(table, "t#2 implies weeks at least 6"))
    #expect(try Self.isProved(table, "more weeks never raises micro points"))
    #expect(try Self.isRefuted(table, "more weeks never lowers micro points"))
  }
}
