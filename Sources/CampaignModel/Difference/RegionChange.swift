/// Briefs for which rules settle something else than before.
public struct RegionChange: Sendable, Hashable {
  /// One thing settled differently.
  public struct Part: Sendable, Hashable {
    /// What was said and is not any more; of amounts that add up, the old ones.
    public var before: [EffectOutline]
    /// What is said now.
    public var after: [EffectOutline]
    /// Rules of both packs, by name, that settle it too: where one of them fires, nothing need differ.
    public var besides: [String]
    /// Whether of several rules that settle it the first by precedence counts.
    public var takesFirst: Bool

    /// One thing.
    public init(before: [EffectOutline], after: [EffectOutline], besides: [String], takesFirst: Bool = false) {
      self.before = before
      self.after = after
      self.besides = besides
      self.takesFirst = takesFirst
    }
  }

  /// The briefs: those that meet any of these.
  public var conditions: [ConditionOutline]
  /// Further conditions that are not told.
  public var further: Int
  /// What is settled differently there, each thing by itself.
  public var parts: [Part]
  /// Rules of the old and of the new pack that say so, by name.
  public var rules: AnswerDifference.Pair<[String]>
  /// A brief there for which both packs were asked; nil when none was found.
  public var witness: ChangedBrief?
  /// Whether conditions alone decide it; else a Lua function has a say, or it was not followed to the end.
  public var isCertain: Bool
  /// Whether it was followed to the end; else rules may settle the same there after all.
  public var isFinished: Bool
  /// Whether only the order of the rules changed.
  public var isOrder: Bool

  /// Briefs for which rules settle something else.
  public init(
    conditions: [ConditionOutline], further: Int = 0, parts: [Part],
    rules: AnswerDifference.Pair<[String]>, witness: ChangedBrief?, isCertain: Bool, isFinished: Bool = true,
    isOrder: Bool = false
  ) {
    self.conditions = conditions
    self.further = further
    self.parts = parts
    self.rules = rules
    self.witness = witness
    self.isCertain = isCertain
    self.isFinished = isFinished
    self.isOrder = isOrder
  }
}
