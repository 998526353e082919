import CampaignModel

/// A condition with its `none` pushed down to the leaves and nested lists of one kind merged, so that sentences need no
/// "it is not so that". In three-valued logic too, not (a and b) is not a or not b, so nothing changes its meaning.
indirect enum ConditionShape: Hashable {
  case leaf(LeafOutline, isDenied: Bool)
  case function(SourceLocation?, isDenied: Bool)
  /// Two leaves on one subject: at least what the first says, and below what the second says.
  case range(LeafOutline, LeafOutline)
  /// All of these; empty means always.
  case all([ConditionShape])
  /// At least one of these; empty means never.
  case any([ConditionShape])

  /// The shape of a condition, or of its opposite.
  init(_ condition: ConditionOutline, isDenied: Bool = false) {
    switch condition {
    case .leaf(let leaf): self = .leaf(leaf, isDenied: isDenied)
    case .function(let place): self = .function(place, isDenied: isDenied)
    case .all(let parts): self = Self.list(parts.map { Self($0, isDenied: isDenied) }, isAny: isDenied)
    case .any(let parts): self = Self.list(parts.map { Self($0, isDenied: isDenied) }, isAny: !isDenied)
    case .none(let parts): self = Self.list(parts.map { Self($0, isDenied: !isDenied) }, isAny: isDenied)
    }
  }

  /// Whether it is a leaf or a function.
  var isSingle: Bool {
    switch self {
    case .leaf, .function, .range: true
    case .all, .any: false
    }
  }

  private static func list(_ parts: [ConditionShape], isAny: Bool) -> ConditionShape {
    let flat = parts.flatMap { part -> [ConditionShape] in
      switch part {
      case .all(let inner) where !isAny: inner
      case .any(let inner) where isAny: inner
      default: [part]
      }
    }
    let merged = isAny ? flat : joiningRanges(flat)
    if merged.count == 1, let only = merged.first { return only }
    return isAny ? .any(merged) : .all(merged)
  }

  /// `budget ≥ 1 tỷ` and `budget < 3 tỷ` become one part, where the first stood.
  private static func joiningRanges(_ parts: [ConditionShape]) -> [ConditionShape] {
    var rest = parts
    var joined: [ConditionShape] = []
    while !rest.isEmpty {
      let part = rest.removeFirst()
      guard case .leaf(let low, isDenied: false) = part, case .atLeast = low.question,
        let place = rest.firstIndex(where: { isUpperEnd($0, of: low.subject) }), case .leaf(let high, _) = rest[place]
      else {
        joined.append(part)
        continue
      }
      joined.append(.range(low, high))
      rest.remove(at: place)
    }
    return joined
  }

  private static func isUpperEnd(_ part: ConditionShape, of subject: AmountOutline) -> Bool {
    guard case .leaf(let leaf, isDenied: false) = part, leaf.subject == subject, case .below = leaf.question else {
      return false
    }
    return true
  }
}
