import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

@Suite("The index")
struct IndexTests {
  /// Numeric facts 0–2, a choice 3, a set 4, a flag 5, a text 6.
  static let factCount = 7

  /// Thresholds that coincide often, at both infinities too.
  static let thresholds: [Double] = [-.infinity, -1, 0, 1, 1.5, 2, 3, .infinity]

  /// What rules and briefs of a case are made of.
  struct Mould {
    /// Numbers conditions compare with.
    var thresholds = IndexTests.thresholds
    /// Numbers briefs have.
    var numbers: [Double] = [-2, -1, -0.5, 0, 0.0001, 1, 1.5, 1.7, 2, 3, 1e300]
    /// Whether all of a condition is plain data joined by `all`, which the index decides alone.
    var isPlain = false

    /// So many thresholds that cells of the index are coarser than they are, and briefs exactly on them and just beside.
    static func fine(_ dice: inout Dice) -> Mould {
      let thresholds = (0..<700).map { _ in Double(Int.random(in: 0..<5000, using: &dice)) / 7 }
      return Mould(
        thresholds: thresholds, numbers: thresholds.flatMap { [$0, $0.nextUp, $0.nextDown] }, isPlain: true)
    }
  }

  static func leaf(_ dice: inout Dice, _ mould: Mould) -> Condition {
    let thresholds = mould.thresholds
    let fact = Int.random(in: 0..<factCount, using: &dice)
    func bound() -> Expression {
      mould.isPlain || Bool.random(using: &dice) || Bool.random(using: &dice)
        ? .constant(thresholds.randomElement(using: &dice) ?? 0)
        : .binary(.add, .fact(Int.random(in: 0..<3, using: &dice)), .constant(1))
    }
    let bits = UInt64.random(in: 0..<16, using: &dice)
    let predicate: Predicate
    switch mould.isPlain ? 9 : Int.random(in: 0..<10, using: &dice) {
    case 0: predicate = .known
    case 1: predicate = .unknown
    default:
      switch fact {
      case 0...2:
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: predicate = .atLeast(bound())
        case 1: predicate = .atMost(bound())
        case 2: predicate = .above(bound())
        case 3: predicate = .below(bound())
        default:
          let low = thresholds.randomElement(using: &dice) ?? 0
          predicate = .between(.constant(low), .constant(max(low, thresholds.randomElement(using: &dice) ?? 0)))
        }
      case 3: predicate = .oneOf(Bool.random(using: &dice) ? bits : ~bits, isComplement: false)
      case 4:
        let one = UInt64(1) << UInt64.random(in: 0..<4, using: &dice)
        predicate = Bool.random(using: &dice) ? .hasAny(bits) : .hasAll(mould.isPlain ? one : bits)
      case 5: predicate = .oneOf(Bool.random(using: &dice) ? 1 : 2, isComplement: false)
      default: predicate = .contains("a")
      }
    }
    return .test(FactTest(subject: .fact(fact), predicate: predicate, location: nil))
  }

  static func condition(_ dice: inout Dice, _ mould: Mould, depth: Int = 0) -> Condition {
    if mould.isPlain {
      return .all((0..<Int.random(in: 1..<5, using: &dice)).map { _ in leaf(&dice, mould) })
    }
    let parts = Int.random(in: 0..<4, using: &dice)
    switch Int.random(in: 0..<(depth > 2 ? 3 : 7), using: &dice) {
    case 0...2: return leaf(&dice, mould)
    case 3, 4: return .all((0..<parts).map { _ in condition(&dice, mould, depth: depth + 1) })
    case 5: return .any((0..<parts).map { _ in condition(&dice, mould, depth: depth + 1) })
    default: return Condition.none((0..<parts).map { _ in condition(&dice, mould, depth: depth + 1) })
    }
  }

  static func facts(_ dice: inout Dice, _ mould: Mould = Mould()) -> FactVector {
    var facts = FactVector(count: factCount)
    for fact in 0..<factCount where Int.random(in: 0..<4, using: &dice) > 0 {
      let isGiven = Bool.random(using: &dice)
      switch fact {
      case 0...2:
        facts.set(fact, .number(mould.numbers.randomElement(using: &dice) ?? 0), isGiven: isGiven)
      case 3: facts.set(fact, .choice(Int.random(in: 0..<4, using: &dice)), isGiven: isGiven)
      case 4: facts.set(fact, .set(UInt64.random(in: 0..<16, using: &dice)), isGiven: isGiven)
      case 5: facts.set(fact, .flag(Bool.random(using: &dice)), isGiven: isGiven)
      default: facts.set(fact, .text(["a", "b", ""].randomElement(using: &dice) ?? ""), isGiven: isGiven)
      }
    }
    return facts
  }

  static func set(_ dice: inout Dice, count: Int, _ mould: Mould = Mould()) -> RuleSet {
    let rules = (0..<count).map { number in
      Rule(
        id: "r\(number)", title: LocalizedText(), reason: LocalizedText(), source: "",
        priority: Int.random(in: 0..<3, using: &dice),
        condition: withFunction(number, condition(&dice, mould), &dice),
        effects: Int.random(in: 0..<5, using: &dice) == 0 ? [.favour(tier: 0, .fact(1))] : [],
        location: SourceLocation(file: "x", line: number), stratum: .main)
    }
    return RuleSet(
      inFileOrder: rules, facts: FactSchema(facts: [], factOfField: []), tierNames: ["micro"])
  }

  /// Now and then a condition that also asks a function, alone or beside data, at the top or deeper.
  private static func withFunction(_ number: Int, _ data: Condition, _ dice: inout Dice) -> Condition {
    switch Int.random(in: 0..<60, using: &dice) {
    case 0, 1: .function(number)
    case 2: .all([data, .function(number)])
    case 3: .all([.function(number), data, .function(number + 1)])
    case 4: .any([data, .function(number)])
    case 5: .none([.function(number)])
    case 6: .all([data, .any([.function(number), .function(number + 1)])])
    default: data
    }
  }

  @Test("Finds exactly the rules a plain scan finds, in the same order", arguments: UInt64(1)...60)
  func sameAsScan(seed: UInt64) {
    var dice = Dice(seed: seed)
    let set = Self.set(&dice, count: Int.random(in: 0..<200, using: &dice))
    var scratch = FiringScratch()
    for _ in 0..<40 {
      let facts = Self.facts(&dice)
      let call: (Int, Int) -> Truth = { _, function in function % 3 == 0 ? .yes : function % 3 == 1 ? .no : .unknown }
      let scanned = set.firedByScan(in: .main, facts: facts, call: call)
      #expect(set.fired(in: .main, facts: facts, scratch: &scratch, call: call) == scanned)
    }
  }

  @Test("Finds the same where thresholds are finer than the cells of the index", arguments: UInt64(1)...5)
  func sameAsScanOnFineThresholds(seed: UInt64) {
    var dice = Dice(seed: seed)
    let mould = Mould.fine(&dice)
    let set = Self.set(&dice, count: Int.random(in: 600..<1600, using: &dice), mould)
    var scratch = FiringScratch()
    for _ in 0..<60 {
      let facts = Self.facts(&dice, mould)
      let call: (Int, Int) -> Truth = { _, function in function % 3 == 0 ? .yes : .unknown }
      let scanned = set.firedByScan(in: .main, facts: facts, call: call)
      #expect(set.fired(in: .main, facts: facts, scratch: &scratch, call: call) == scanned)
    }
  }

  @Test("Calls no rule certain that a full evaluation does not find true", arguments: UInt64(1)...12)
  func certainRulesAreTrue(seed: UInt64) {
    var dice = Dice(seed: seed)
    let mould = seed.isMultiple(of: 2) ? Mould.fine(&dice) : Mould()
    let set = Self.set(&dice, count: 400, mould)
    var words: [UInt64] = []
    var certain = 0
    for _ in 0..<40 {
      let facts = Self.facts(&dice, mould)
      set.indexes[0].candidates(facts, scratch: &words) { rule, isCertain in
        guard isCertain else { return }
        certain += 1
        #expect(set.rules[rule].truth(in: facts, call: { _ in .unknown }) == .yes)
      }
    }
    #expect(certain > 0)
  }

  @Test("Decides rules of plain data without evaluating them")
  func plainRulesAreDecided() {
    var dice = Dice(seed: 7)
    let set = Self.set(&dice, count: 1000, Mould.fine(&dice))
    let decided = set.rules.indices.count { set.indexes[0].isDecided.start[$0] }
    #expect(decided > 500)
  }

  @Test("Calls a function only for rules whose data part survives")
  func functionsAreCalledLast() {
    func rule(_ id: String, _ bound: Double) -> Rule {
      Rule(
        id: id, title: LocalizedText(), reason: LocalizedText(), source: "", priority: 0,
        condition: .all([
          .function(0), .test(FactTest(subject: .fact(0), predicate: .atLeast(.constant(bound)), location: nil)),
        ]),
        effects: [], location: SourceLocation(file: "x", line: 1), stratum: .main)
    }
    let set = RuleSet(
      inFileOrder: (0..<100).map { rule("r\($0)", Double($0)) }, facts: FactSchema(facts: [], factOfField: []),
      tierNames: [])
    var facts = FactVector(count: 1)
    facts.set(0, .number(2.5))
    var called: [Int] = []
    var scratch = FiringScratch()
    let fired = set.fired(in: .main, facts: facts, scratch: &scratch) { rule, _ in
      called.append(rule)
      return rule == 1 ? .yes : .no
    }
    #expect(called == [0, 1, 2])
    #expect(fired == [1])
  }
}
