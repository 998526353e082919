import CampaignModel

/// A leaf of a condition: one predicate on one subject.
package struct FactTest: Sendable, Hashable {
  /// A fact, or arithmetic on facts for numeric predicates.
  package let subject: Expression
  /// What is asked of it.
  package let predicate: Predicate
  /// Where it stands.
  package let location: SourceLocation?

  /// A leaf.
  package init(subject: Expression, predicate: Predicate, location: SourceLocation?) {
    self.subject = subject
    self.predicate = predicate
    self.location = location
  }

  /// The facts it reads.
  package var reads: [Int] { subject.reads + predicate.reads }

  /// The fact it is about, when it is about exactly one.
  package var fact: Int? {
    if case .fact(let index) = subject { return index }
    return nil
  }

  /// Whether it holds; unknown when a value is missing. `known` and `unknown` are always decided.
  package func truth(in facts: FactVector) -> Truth {
    switch predicate {
    case .atLeast(let bound): return compare(bound, facts) { $0 >= $1 }
    case .atMost(let bound): return compare(bound, facts) { $0 <= $1 }
    case .above(let bound): return compare(bound, facts) { $0 > $1 }
    case .below(let bound): return compare(bound, facts) { $0 < $1 }
    case .between(let low, let high):
      return compare(low, facts) { $0 >= $1 }.and(compare(high, facts) { $0 <= $1 })
    case .known: return Truth(fact.map { facts.given[$0] } ?? false)
    case .unknown: return Truth(fact.map { !facts.given[$0] } ?? true)
    default: return membership(facts)
    }
  }

  private func compare(_ bound: Expression, _ facts: FactVector, _ holds: (Double, Double) -> Bool) -> Truth {
    let left = subject.value(in: facts)
    let right = bound.value(in: facts)
    return left.isNaN || right.isNaN ? .unknown : Truth(holds(left, right))
  }

  private func membership(_ facts: FactVector) -> Truth {
    guard let fact, facts.present[fact] else { return .unknown }
    switch predicate {
    case .oneOf(let members, _), .hasAny(let members): return Truth(facts.bits[fact] & members != 0)
    case .hasAll(let members): return Truth(facts.bits[fact] & members == members)
    default: break
    }
    let texts: [String] =
      switch facts.others[fact] {
      case .text(let text): [text]
      case .texts(let texts): texts
      default: []
      }
    let folded = texts.map(Self.folded)
    switch predicate {
    case .textIs(let text): return Truth(folded.contains(text))
    case .contains(let words): return Truth(folded.contains { Self.contains($0, words) })
    case .textsHaveAny(let wanted): return Truth(wanted.contains { folded.contains($0) })
    case .textsHaveAll(let wanted): return Truth(wanted.allSatisfy { folded.contains($0) })
    default: return .unknown
    }
  }

  /// The form texts are compared in: lower case, canonical equivalence as Swift compares strings.
  package static func folded(_ text: String) -> String { text.lowercased() }

  private static func contains(_ text: String, _ words: String) -> Bool {
    guard !words.isEmpty else { return true }
    let pattern = Array(words)
    let characters = Array(text)
    guard characters.count >= pattern.count else { return false }
    return (0...(characters.count - pattern.count)).contains { start in
      pattern.indices.allSatisfy { characters[start + $0] == pattern[$0] }
    }
  }
}
