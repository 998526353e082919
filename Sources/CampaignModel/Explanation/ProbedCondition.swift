/// A rule's condition with what a brief makes of each part of it, for explanations.
public indirect enum ProbedCondition: Sendable, Hashable {
  /// A leaf.
  case leaf(ProbedLeaf)
  /// All of these, with whether they hold together.
  case all(Verdict, [ProbedCondition])
  /// At least one of these.
  case any(Verdict, [ProbedCondition])
  /// Each of these is certainly not so; the parts carry their own truth, the verdict that of the whole.
  case none(Verdict, [ProbedCondition])
  /// A Lua function: where it is called from, and what it said.
  case function(SourceLocation?, Verdict)

  /// Whether it holds.
  public var verdict: Verdict {
    switch self {
    case .leaf(let leaf): leaf.verdict
    case .all(let verdict, _), .any(let verdict, _), .none(let verdict, _), .function(_, let verdict): verdict
    }
  }

  /// Its leaves, from left to right.
  public var leaves: [ProbedLeaf] {
    switch self {
    case .leaf(let leaf): [leaf]
    case .all(_, let parts), .any(_, let parts), .none(_, let parts): parts.flatMap(\.leaves)
    case .function: []
    }
  }

  /// Every leaf replaced by what `change` makes of it.
  public func mapLeaves(_ change: (ProbedLeaf) -> ProbedLeaf) -> ProbedCondition {
    switch self {
    case .leaf(let leaf): .leaf(change(leaf))
    case .all(let verdict, let parts): .all(verdict, parts.map { $0.mapLeaves(change) })
    case .any(let verdict, let parts): .any(verdict, parts.map { $0.mapLeaves(change) })
    case .none(let verdict, let parts): .none(verdict, parts.map { $0.mapLeaves(change) })
    case .function: self
    }
  }
}

/// One leaf of a condition, asked of a brief.
public struct ProbedLeaf: Sendable, Hashable {
  /// Its place among the rule's leaves, from left to right.
  public var index: Int
  /// What is asked.
  public var outline: LeafOutline
  /// Whether it holds.
  public var verdict: Verdict
  /// Whether the rule wants it *not* to hold, as inside `none`.
  public var isDenied: Bool
  /// What the brief says; nil when it says nothing.
  public var actual: ProbedValue?
  /// For numbers: what would be needed, and how far off it is; nil when the leaf is as the rule wants it.
  public var gap: LeafGap?
  /// Whether the answer rests on it; nil when that was not asked.
  public var weight: LeafWeight?

  /// A leaf with its truth.
  public init(
    index: Int, outline: LeafOutline, verdict: Verdict, isDenied: Bool, actual: ProbedValue?, gap: LeafGap?,
    weight: LeafWeight? = nil
  ) {
    self.index = index
    self.outline = outline
    self.verdict = verdict
    self.isDenied = isDenied
    self.actual = actual
    self.gap = gap
    self.weight = weight
  }

  /// Whether it is as the rule wants it.
  public var isMet: Bool { verdict == (isDenied ? .no : .yes) }
}

/// What a leaf's subject comes to for a brief.
public enum ProbedValue: Sendable, Hashable {
  /// The value of a field.
  case field(FieldSchema, FieldValue)
  /// The result of arithmetic, in the unit of `type`.
  case number(Double, FieldType)
}

/// How far a number is from what a leaf needs.
public struct LeafGap: Sendable, Hashable {
  /// The bound that is not met, in the unit of `type`.
  public var needed: Double
  /// Whether the bound itself is not enough: strictly above or below is needed.
  public var isStrict: Bool
  /// Bound minus actual: positive when more is needed.
  public var absolute: Double
  /// `absolute` over the actual value's size; nil when that is zero.
  public var relative: Double?
  /// What decides how the numbers are written.
  public var type: FieldType

  /// A distance to a bound.
  public init(needed: Double, isStrict: Bool, absolute: Double, relative: Double?, type: FieldType) {
    self.needed = needed
    self.isStrict = isStrict
    self.absolute = absolute
    self.relative = relative
    self.type = type
  }
}

/// Whether an answer rests on one sentence of its explanation, found by negating it and evaluating again.
public struct LeafWeight: Sendable, Hashable {
  /// Whether the answer changes when the leaf alone is turned round for its rule.
  public var isDecisive: Bool
  /// The smallest change of one field that turns the leaf round; nil when none was found.
  public var flip: NearChange?
  /// Whether the answer is another one after that change; nil without a change.
  public var changesAnswer: Bool?

  /// The weight of a leaf.
  public init(isDecisive: Bool, flip: NearChange?, changesAnswer: Bool?) {
    self.isDecisive = isDecisive
    self.flip = flip
    self.changesAnswer = changesAnswer
  }
}
