import CampaignModel
import Testing

@testable import Rendering

/// Sentences are written from a condition's shape, so the shape must mean what the condition means, unknown values included.
@Suite("The shape of a condition") struct ConditionShapeTests {
  /// Kleene's values: -1 no, 0 unknown, 1 yes.
  typealias Truth = Int

  static func truth(_ condition: ConditionOutline, _ leaf: (LeafOutline) -> Truth) -> Truth {
    switch condition {
    case .leaf(let test): leaf(test)
    case .function: 0
    case .all(let parts): parts.map { truth($0, leaf) }.min() ?? 1
    case .any(let parts): parts.map { truth($0, leaf) }.max() ?? -1
    case .none(let parts): -(parts.map { truth($0, leaf) }.max() ?? -1)
    }
  }

  static func truth(_ shape: ConditionShape, _ leaf: (LeafOutline) -> Truth) -> Truth {
    switch shape {
    case .leaf(let test, let isDenied): isDenied ? -leaf(test) : leaf(test)
    case .function: 0
    case .range(let low, let high): min(leaf(low), leaf(high))
    case .all(let parts): parts.map { truth($0, leaf) }.min() ?? 1
    case .any(let parts): parts.map { truth($0, leaf) }.max() ?? -1
    }
  }

  static func random(_ depth: Int, _ dice: inout SeededGenerator) -> ConditionOutline {
    if depth == 0 || Int.random(in: 0..<4, using: &dice) == 0 {
      let bound = AmountOutline.constant(Double(Int.random(in: 1...9, using: &dice)), .integer)
      let subject = [SentenceTests.weeks, SentenceTests.audience][Int.random(in: 0...1, using: &dice)]
      let question: LeafQuestion = Bool.random(using: &dice) ? .atLeast(bound) : .below(bound)
      return SentenceTests.leaf(subject, question)
    }
    let parts = (0..<Int.random(in: 0...4, using: &dice)).map { _ in random(depth - 1, &dice) }
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    default: return .none(parts)
    }
  }

  @Test("A condition and its shape agree on every brief", arguments: 0..<200)
  func agree(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let condition = Self.random(4, &dice)
    let shape = ConditionShape(condition)
    for _ in 0..<20 {
      var values: [LeafOutline: Truth] = [:]
      func leaf(_ test: LeafOutline) -> Truth {
        if let value = values[test] { return value }
        let value = Int.random(in: -1...1, using: &dice)
        values[test] = value
        return value
      }
      #expect(Self.truth(condition, leaf) == Self.truth(shape, leaf))
    }
    for language in Language.allCases { #expect(!SentenceTests.said(condition, language).isEmpty) }
  }
}
