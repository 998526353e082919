import CampaignModel
import TestSupport

@testable import RuleModel

/// Conditions and facts over a schema with one field of each kind regions know.
enum RandomConditions {
  static let schema: FactSchema = {
    func options(_ count: Int) -> [FieldOption] { (0..<count).map { FieldOption(id: "o\($0)") } }
    let title = LocalizedText(en: "x")
    return FactSchema(
      facts: [
        FieldSchema(id: "number", type: .number, title: title, range: -2...10),
        FieldSchema(id: "weeks", type: .integer, title: title, range: 1...20),
        FieldSchema(id: "budget", type: .money, title: title),
        FieldSchema(id: "choice", type: .choice, title: title, values: options(4)),
        FieldSchema(id: "set", type: .set, title: title, values: options(4)),
        FieldSchema(id: "flag", type: .flag, title: title),
        FieldSchema(id: "text", type: .text, title: title),
        FieldSchema(id: "cities", type: .texts, title: title),
      ], factOfField: Array(0..<8))
  }()

  static let bounds: [Double] = [-1, 0, 0.5, 1, 1.5, 2, 3, 4, 7]
  static let words = ["a", "ab", "b", "hà nội"]

  static func leaf(_ dice: inout Dice) -> Condition {
    let fact = Int.random(in: 0..<schema.facts.count, using: &dice)
    func bound() -> Expression { .constant(bounds.randomElement(using: &dice) ?? 0) }
    func word() -> String { words.randomElement(using: &dice) ?? "" }
    let bits = UInt64.random(in: 0..<16, using: &dice)
    let side = Int.random(in: 0..<5, using: &dice)
    let predicate: Predicate
    if Int.random(in: 0..<8, using: &dice) == 0 {
      predicate = side < 2 ? .known : .unknown
    } else {
      switch (fact, side) {
      case (0...2, 0): predicate = .atLeast(bound())
      case (0...2, 1): predicate = .atMost(bound())
      case (0...2, 2): predicate = .above(bound())
      case (0...2, 3): predicate = .below(bound())
      case (0...2, _): predicate = .between(bound(), bound())
      case (3, _): predicate = .oneOf(side < 3 ? bits : ~bits, isComplement: side >= 3)
      case (4, _): predicate = side < 3 ? .hasAny(bits) : .hasAll(bits)
      case (5, _): predicate = .oneOf(side < 3 ? 1 : 2, isComplement: false)
      case (6, _): predicate = side < 3 ? .textIs(word()) : .contains(word())
      default: predicate = side < 3 ? .textsHaveAny([word(), word()]) : .textsHaveAll([word(), word()])
      }
    }
    return .test(FactTest(subject: .fact(fact), predicate: predicate, location: nil))
  }

  static func condition(_ dice: inout Dice, depth: Int = 0) -> Condition {
    let parts = Int.random(in: 0..<4, using: &dice)
    switch Int.random(in: 0..<(depth > 2 ? 3 : 7), using: &dice) {
    case 0...2: return leaf(&dice)
    case 3, 4: return .all((0..<parts).map { _ in condition(&dice, depth: depth + 1) })
    case 5: return .any((0..<parts).map { _ in condition(&dice, depth: depth + 1) })
    default: return Condition.none((0..<parts).map { _ in condition(&dice, depth: depth + 1) })
    }
  }

  /// The conjunction a row of a table stands for.
  static func row(_ dice: inout Dice) -> Condition {
    .all((0..<Int.random(in: 1..<4, using: &dice)).map { _ in leaf(&dice) })
  }

  static func facts(_ dice: inout Dice, isGiven: Bool? = nil) -> FactVector {
    var facts = FactVector(count: schema.facts.count)
    for fact in schema.facts.indices where Int.random(in: 0..<5, using: &dice) > 0 {
      func near() -> Double {
        (bounds.randomElement(using: &dice) ?? 0) + Double(Int.random(in: -1...1, using: &dice)) / 4
      }
      let value: FieldValue =
        switch fact {
        case 0: .number(min(max(near(), -2), 10))
        case 1: .integer(Int64(min(max(near().rounded(), 1), 20)))
        case 2: .money(Money(Int64(near().rounded())))
        case 3: .choice(Int.random(in: 0..<4, using: &dice))
        case 4: .set(UInt64.random(in: 0..<16, using: &dice))
        case 5: .flag(Bool.random(using: &dice))
        case 6: .text(["a", "ab", "xab", "b", "", "Hà Nội"].randomElement(using: &dice) ?? "")
        default: .texts((0..<Int.random(in: 0..<3, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" })
        }
      facts.set(fact, value, isGiven: isGiven ?? Bool.random(using: &dice))
    }
    return facts
  }

  /// The facts of a brief that a region's witness describes.
  static func facts(_ region: Region) -> FactVector? {
    guard let witness = region.witness(schema) else { return nil }
    var facts = FactVector(count: schema.facts.count)
    for (fact, value) in witness { facts.set(fact, value, isGiven: !region.silent.contains(fact)) }
    return facts
  }
}
