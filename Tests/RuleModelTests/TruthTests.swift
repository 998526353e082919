import CampaignModel
import Testing

@testable import RuleModel

@Suite("Conditions in three-valued logic")
struct TruthTests {
  static let values: [Truth] = [.no, .unknown, .yes]

  static func fact(_ truth: Truth) -> Condition {
    // Fact 0 is missing, fact 1 is 10.
    switch truth {
    case .unknown: .test(FactTest(subject: .fact(0), predicate: .atLeast(.constant(1)), location: nil))
    case .yes: .test(FactTest(subject: .fact(1), predicate: .atLeast(.constant(10)), location: nil))
    case .no: .test(FactTest(subject: .fact(1), predicate: .below(.constant(10)), location: nil))
    }
  }

  static var facts: FactVector {
    var facts = FactVector(count: 4)
    facts.set(1, .number(10), isGiven: true)
    facts.set(2, .set(0b101), isGiven: true)
    return facts
  }

  @Test("all, any and none follow Kleene's tables", arguments: values, values)
  func kleene(left: Truth, right: Truth) {
    let parts = [Self.fact(left), Self.fact(right)]
    let call: (Int) -> Truth = { _ in .no }
    #expect(Condition.all(parts).truth(in: Self.facts, call: call).rawValue == min(left.rawValue, right.rawValue))
    #expect(Condition.any(parts).truth(in: Self.facts, call: call).rawValue == max(left.rawValue, right.rawValue))
    #expect(Condition.none(parts).truth(in: Self.facts, call: call).rawValue == 2 - max(left.rawValue, right.rawValue))
  }

  @Test("An empty all is always true and an empty any never")
  func empty() {
    #expect(Condition.always.truth(in: Self.facts, call: { _ in .no }) == .yes)
    #expect(Condition.any([]).truth(in: Self.facts, call: { _ in .no }) == .no)
  }

  @Test("known and unknown ask about the client's brief and are always decided")
  func known() {
    var facts = Self.facts
    facts.set(0, .number(5), isGiven: nil)
    func truth(_ index: Int, _ predicate: Predicate) -> Truth {
      FactTest(subject: .fact(index), predicate: predicate, location: nil).truth(in: facts)
    }
    #expect(truth(0, .known) == .no, "assumed, not given")
    #expect(truth(0, .unknown) == .yes)
    #expect(truth(0, .atLeast(.constant(5))) == .yes, "assumed values are compared")
    #expect(truth(1, .known) == .yes)
    #expect(truth(3, .unknown) == .yes)
  }

  @Test("between is closed at both ends", arguments: [(9.99, Truth.no), (10, .yes), (12, .yes), (12.01, .no)])
  func between(value: Double, expected: Truth) {
    var facts = FactVector(count: 1)
    facts.set(0, .number(value))
    let test = FactTest(subject: .fact(0), predicate: .between(.constant(10), .constant(12)), location: nil)
    #expect(test.truth(in: facts) == expected)
  }

  @Test("Sets are asked for one, any or all members")
  func sets() {
    func truth(_ predicate: Predicate) -> Truth {
      FactTest(subject: .fact(2), predicate: predicate, location: nil).truth(in: Self.facts)
    }
    #expect(truth(.hasAny(0b100)) == .yes)
    #expect(truth(.hasAny(0b010)) == .no)
    #expect(truth(.hasAll(0b101)) == .yes)
    #expect(truth(.hasAll(0b111)) == .no)
  }

  @Test("A function is asked only when data beside it does not decide, wherever it stands in the list")
  func dataFirst() {
    var calls = 0
    let condition = Condition.all([.function(0), Self.fact(.no)])
    let truth = condition.truth(in: Self.facts) { _ in
      calls += 1
      return .yes
    }
    #expect(truth == .no)
    #expect(calls == 0)
  }

  @Test("Texts compare without regard to case and to how accents are composed")
  func texts() {
    var facts = FactVector(count: 1)
    facts.set(0, .text("Trà Ô Long".decomposedStringForTest))
    func truth(_ predicate: Predicate) -> Truth {
      FactTest(subject: .fact(0), predicate: predicate, location: nil).truth(in: facts)
    }
    #expect(truth(.contains(FactTest.folded("ô LONG"))) == .yes)
    #expect(truth(.textIs(FactTest.folded("trà ô long"))) == .yes)
    #expect(truth(.contains(FactTest.folded("sữa"))) == .no)
  }
}

extension String {
  /// The canonical decomposition of the letters these tests use.
  fileprivate var decomposedStringForTest: String {
    reduce(into: "") { result, character in
      switch character {
      case "à": result += "a\u{300}"
      case "Ô": result += "O\u{302}"
      default: result.append(character)
      }
    }
  }
}
