import CampaignModel

/// A predicate on texts that must hold, or must certainly not.
struct TextDemand: Sendable, Hashable {
  let predicate: Predicate
  let isWanted: Bool
}

/// Finds a text, or a list of texts, that meets demands.
struct TextChoice {
  let demands: Set<TextDemand>
  /// Whether the field holds a list.
  let isList: Bool

  /// Whether it is certain that nothing meets them.
  var isImpossible: Bool {
    if demands.isEmpty { return false }
    // Only one text is left, or two at once are wanted.
    if !isList, demands.contains(where: { $0.isWanted && $0.exact?.count == 1 }) { return value == nil }
    let forbidden = Set(demands.filter { !$0.isWanted }.flatMap { $0.exact ?? [] })
    return demands.contains { demand in
      guard demand.isWanted else { return false }
      switch demand.predicate {
      case .textsHaveAll(let texts): return texts.contains(where: forbidden.contains)
      case .contains(let words):
        return demands.contains { other in
          guard !other.isWanted, case .contains(let banned) = other.predicate else { return false }
          return Self.holds(.contains(banned), .text(words))
        }
      default: return demand.exact?.allSatisfy(forbidden.contains) ?? false
      }
    }
  }

  /// A value that meets them; nil when none was found.
  var value: FieldValue? {
    let forbidden = Set(demands.filter { !$0.isWanted }.flatMap { $0.exact ?? [] })
    var parts: [String] = []
    for demand in demands.filter(\.isWanted).sorted(by: { "\($0.predicate)" < "\($1.predicate)" }) {
      switch demand.predicate {
      case .textsHaveAll(let texts): parts += texts
      case .contains(let words): parts.append(words)
      default:
        guard let free = demand.exact?.first(where: { !forbidden.contains($0) }) else { return nil }
        if !parts.contains(free) { parts.append(free) }
      }
    }
    let found: FieldValue
    if isList {
      found = .texts(parts.isEmpty ? ["x"] : parts)
    } else {
      let exact = demands.first { $0.isWanted && $0.exact?.count == 1 }?.exact?.first
      found = .text(exact ?? (parts.isEmpty ? "x" : parts.joined(separator: " ")))
    }
    return demands.allSatisfy { Self.holds($0.predicate, found) == $0.isWanted } ? found : nil
  }

  private static func holds(_ predicate: Predicate, _ value: FieldValue) -> Bool {
    var facts = FactVector(count: 1)
    facts.set(0, value)
    return FactTest(subject: .fact(0), predicate: predicate, location: nil).truth(in: facts) == .yes
  }
}

extension TextDemand {
  /// The texts one of which it names; nil for words within a text.
  fileprivate var exact: [String]? {
    switch predicate {
    case .textIs(let text): [text]
    case .textsHaveAny(let texts), .textsHaveAll(let texts): texts
    default: nil
    }
  }
}
