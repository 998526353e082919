/// What differs between two versions of a pack: the rules themselves, other declarations, and the briefs that get another
/// answer.
public struct PackDifference: Sendable {
  /// Rules that were added, taken out or changed, in the order of the new pack; rules taken out first.
  public var rules: [RuleChange] = []
  /// Other declarations, by kind and name.
  public var declarations: [DeclarationChange] = []
  /// Regions of briefs for which what rules settle differs.
  public var regions: [RegionChange] = []
  /// What nobody can tell without trying, and what trying gave.
  public var open: [OpenChange] = []
  /// Briefs tried beyond those of the regions, and how many of them got another answer.
  public var tried = 0
  public var triedChanged = 0
  /// A tried brief whose answer differs though it lies in no region; nil when there is none.
  public var example: ChangedBrief?
  /// Currency of all money.
  public var currency = "VND"
  /// The fields of the new pack's briefs.
  public var schema: BriefSchema

  /// Nothing found yet.
  public init(schema: BriefSchema) { self.schema = schema }

  /// Whether every brief certainly gets the same answer.
  public var isSameForAll: Bool {
    regions.isEmpty && open.isEmpty && example == nil && declarations.allSatisfy(\.isWordingOnly)
  }
}

/// A rule that is not the same in two packs.
public struct RuleChange: Sendable, Hashable {
  /// What of a rule can change.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    /// When it fires.
    case condition
    /// What it does.
    case effects
    /// Its salience.
    case priority
    /// When it is evaluated.
    case stage
    /// A Lua function of it.
    case function
    /// Title, reason or source.
    case texts
    /// The file it stands in, or its place among rules of one priority.
    case place
  }

  /// Its name.
  public var id: String
  /// The rule in the old pack; nil for one that was added.
  public var old: RuleOutline?
  /// The rule in the new pack; nil for one that was taken out.
  public var new: RuleOutline?
  /// What changed; empty for one added or taken out.
  public var aspects: [Aspect]

  /// A rule that is not the same.
  public init(id: String, old: RuleOutline?, new: RuleOutline?, aspects: [Aspect]) {
    self.id = id
    self.old = old
    self.new = new
    self.aspects = aspects
  }
}

/// Something else a pack declares that is not the same in two packs.
public struct DeclarationChange: Sendable, Hashable {
  /// What happened to it.
  public enum Kind: String, Sendable, Hashable { case added, removed, changed }

  /// Which briefs it can concern.
  public enum Reach: String, Sendable, Hashable, CaseIterable {
    /// Every brief.
    case everyBrief
    /// Briefs that give the field, or leave it out.
    case briefsWithField
    /// Briefs whose answer names it.
    case answersNaming
    /// None: only words changed.
    case wording
  }

  /// The word it is declared with: `field`, `rate_card`.
  public var keyword: String
  /// Its name.
  public var name: String
  /// What happened.
  public var kind: Kind
  /// Whom it concerns.
  public var reach: Reach
  /// What of it changed, in words of the rule language: `range`, `default`.
  public var details: [String]

  /// Whether no number or advice can differ.
  public var isWordingOnly: Bool { reach == .wording }

  /// Something else that is not the same.
  public init(_ keyword: String, _ name: String, _ kind: Kind, reach: Reach, details: [String] = []) {
    self.keyword = keyword
    self.name = name
    self.kind = kind
    self.reach = reach
    self.details = details
  }
}

/// A brief with another answer.
public struct ChangedBrief: Sendable, Hashable {
  /// The brief, in the fields of the new pack.
  public var brief: Brief
  /// What it gives, in a line.
  public var line: String
  /// What of the answer differs.
  public var difference: AnswerDifference

  /// A brief with another answer.
  public init(brief: Brief, line: String, difference: AnswerDifference) {
    self.brief = brief
    self.line = line
    self.difference = difference
  }
}

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

    /// One thing.
    public init(before: [EffectOutline], after: [EffectOutline], besides: [String]) {
      self.before = before
      self.after = after
      self.besides = besides
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
  /// Whether conditions alone decide it; else a Lua function has a say, or it was too much to follow to the end.
  public var isCertain: Bool
  /// Whether only the order of the rules changed.
  public var isOrder: Bool

  /// Briefs for which rules settle something else.
  public init(
    conditions: [ConditionOutline], further: Int = 0, parts: [Part],
    rules: AnswerDifference.Pair<[String]>, witness: ChangedBrief?, isCertain: Bool, isOrder: Bool = false
  ) {
    self.conditions = conditions
    self.further = further
    self.parts = parts
    self.rules = rules
    self.witness = witness
    self.isCertain = isCertain
    self.isOrder = isOrder
  }
}

/// A change whose effect on briefs nobody can tell without trying.
public enum OpenChange: Sendable, Hashable {
  /// A Lua function of a rule changed, or what functions share; the rule and where it stands.
  case function(rule: String, at: SourceLocation)
  /// Pairs of rules with limits changed their order, and no brief was found for which it matters.
  case order(pairs: Int)
}

/// One of the briefs somebody gave, asked of both packs.
public struct ComparedBrief: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    /// Both packs answer; nil when the answers are alike.
    case answered(AnswerDifference?)
    /// Only one pack can read it; the findings of the other.
    case onlyOld([Diagnostic])
    case onlyNew([Diagnostic])
    /// Neither can.
    case unreadable([Diagnostic])
  }

  /// Its name.
  public var name: String
  /// What came of it.
  public var outcome: Outcome
  /// Rules that caused a difference: those on, off, or changed and firing.
  public var rules: [String]

  /// A compared brief.
  public init(name: String, outcome: Outcome, rules: [String]) {
    self.name = name
    self.outcome = outcome
    self.rules = rules
  }

  /// Whether its answer is not the same.
  public var isChanged: Bool {
    switch outcome {
    case .answered(let difference): difference != nil
    case .onlyOld, .onlyNew: true
    case .unreadable: false
    }
  }
}
