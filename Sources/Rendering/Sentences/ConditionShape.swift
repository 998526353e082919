import CampaignModel

/// A condition with its `none` pushed down to the leaves and nested lists of one kind merged, so that sentences need no
/// "it is not so that". In three-valued logic too, not (a and b) is not a or not b, so nothing changes its meaning.
indirect enum ConditionShape: Hashable {
  case leaf(LeafOutline, isDenied: Bool)
  case function(SourceLocation?, isDenied: Bool)
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
    case .leaf, .function: true
    case .all, .any: false
    }
  }

  private static func list(_ parts: [ConditionShape], isAny: Bool) -> ConditionShape {
    let merged = parts.flatMap { part -> [ConditionShape] in
      switch part {
      case .all(let inner) where !isAny: inner
      case .any(let inner) where isAny: inner
      default: [part]
      }
    }
    if merged.count == 1, let only = merged.first { return only }
    return isAny ? .any(merged) : .all(merged)
  }
}
