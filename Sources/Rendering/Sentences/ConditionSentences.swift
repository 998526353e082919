import CampaignModel

/// Conditions in words: in one sentence while they are flat and short, else as a list.
struct ConditionSentences: Sendable {
  /// Leaves in a sentence.
  let leaves: LeafSentences
  /// Leaves for a glance.
  let shortLeaves: ShortLeaves
  /// Most parts that stand in one sentence.
  private static let mostInline = 3

  private var names: FieldNames { leaves.amounts.names }
  private var words: Catalogue { names.words }

  /// The condition in one sentence, nil when it nests or is long.
  func inline(_ shape: ConditionShape) -> String? {
    switch shape {
    case .leaf, .function, .range: return single(shape, .sentence)
    case .all(let parts) where parts.isEmpty: return words.phrase(.always)
    case .any(let parts) where parts.isEmpty: return words.phrase(.never)
    case .all(let parts): return inline(parts, .and)
    case .any(let parts): return inline(parts, .or)
    }
  }

  /// The condition as list entries below a heading.
  func entries(_ shape: ConditionShape) -> [SentenceLine] {
    switch shape {
    case .leaf, .function, .range: return [SentenceLine(single(shape, .sentence))]
    case .all(let parts), .any(let parts):
      return parts.flatMap { part -> [SentenceLine] in
        if let text = inline(part) { return [SentenceLine(text)] }
        return [SentenceLine(heading(part))] + entries(part).map { $0.deeper(by: 1) }
      }
    }
  }

  /// What stands above the entries of a list inside a list.
  func heading(_ shape: ConditionShape) -> String {
    if case .any = shape { return words.phrase(.anyOf) }
    return words.phrase(.allOf)
  }

  /// The condition for a glance: `trust ≥ 30%; audience < 2M`; nested lists stand in brackets.
  func short(_ shape: ConditionShape, isNested: Bool = false) -> String {
    switch shape {
    case .leaf, .function, .range: return single(shape, .short)
    case .all(let parts) where parts.isEmpty: return words.phrase(.always)
    case .any(let parts) where parts.isEmpty: return words.phrase(.never)
    case .all(let parts): return short(parts, words.phrase(.and), isNested, top: "; ")
    case .any(let parts): return short(parts, words.phrase(.or), isNested, top: words.phrase(.or))
    }
  }

  private func short(_ parts: [ConditionShape], _ mark: String, _ isNested: Bool, top: String) -> String {
    let texts = parts.map { short($0, isNested: true) }
    return isNested ? "(\(texts.joined(separator: mark)))" : texts.joined(separator: top)
  }

  private func inline(_ parts: [ConditionShape], _ last: Phrase) -> String? {
    guard parts.count <= Self.mostInline, parts.allSatisfy(\.isSingle) else { return nil }
    return names.series(parts.map { single($0, .sentence) }, last)
  }

  private func single(_ shape: ConditionShape, _ style: SentenceStyle) -> String {
    switch shape {
    case .leaf(let leaf, let isDenied):
      return style == .short
        ? shortLeaves.text(leaf, isDenied: isDenied) : leaves.text(leaf, isDenied: isDenied)
    case .function(let place, let isDenied):
      if style == .short { return words.phrase(isDenied ? .shortFunctionNo : .shortFunction) }
      return words.phrase(isDenied ? .functionNo : .functionYes, place.map(PackNames.place) ?? "?")
    case .range(let low, let high):
      return style == .short ? shortLeaves.range(low, high) : leaves.range(low, high)
    case .all, .any: return short(shape, isNested: true)
    }
  }
}
