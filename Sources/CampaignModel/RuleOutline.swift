/// A rule as people read it: when it fires, what it does, why, and where it stands.
public struct RuleOutline: Sendable, Hashable {
  /// Its name.
  public var id: String
  /// Its title.
  public var title: LocalizedText
  /// Why it exists.
  public var reason: LocalizedText
  /// Where its knowledge comes from.
  public var source: String
  /// Salience: higher first.
  public var priority: Int
  /// When it is evaluated.
  public var stage: RuleStage
  /// Where it stands.
  public var location: SourceLocation
  /// Where the rule of an earlier pack stands that it replaces.
  public var replaces: SourceLocation?
  /// When it fires.
  public var condition: ConditionOutline
  /// What it does.
  public var effects: [EffectOutline]
  /// What its condition and effects read, each once; what its Lua functions read only as far as it says.
  public var reads: [FieldSchema]
  /// Whether data alone decides it, in condition and effects.
  public var isAnalysable: Bool

  /// A rule.
  public init(
    id: String, title: LocalizedText, reason: LocalizedText, source: String, priority: Int, stage: RuleStage,
    location: SourceLocation, replaces: SourceLocation? = nil, condition: ConditionOutline, effects: [EffectOutline],
    reads: [FieldSchema], isAnalysable: Bool
  ) {
    self.id = id
    self.title = title
    self.reason = reason
    self.source = source
    self.priority = priority
    self.stage = stage
    self.location = location
    self.replaces = replaces
    self.condition = condition
    self.effects = effects
    self.reads = reads
    self.isAnalysable = isAnalysable
  }
}

/// When a rule is evaluated; each stage sees what the ones before it settled.
public enum RuleStage: String, Sendable, Hashable, CaseIterable {
  /// Fills what the brief leaves out.
  case assume
  /// Most rules.
  case main
  /// Knows what creators cost.
  case money
  /// Looks at the mix and its forecast.
  case review
}
