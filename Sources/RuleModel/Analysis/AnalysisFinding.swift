import CampaignModel

/// Something rules do to each other, or to themselves, that is probably not meant. Rules, tables and effects are named by
/// their place in the rule set.
package struct AnalysisFinding: Sendable {
  /// What was found.
  package enum Kind: Sendable, Hashable {
    /// The rule can never fire; `facts` are those its contradicting leaves read.
    case impossible(facts: [Int])
    /// One way of several for the rule to fire can never come about.
    case deadAlternative(facts: [Int])
    /// Wherever the row holds, another row of its table is taken.
    case maskedRow
    /// The effect is never taken: other rules, which come first, settle the same wherever the rule fires.
    case maskedEffect(Int)
    /// Two rules fire for the same briefs and do the same.
    case duplicate
    /// All the rule says is said by others wherever it fires.
    case subsumed
    /// The effects do nothing wherever the rule fires.
    case idle([Int])
    /// The rule's part in the mix is never seen: wherever it fires, others forbid any mix.
    case blocked
    /// Two rules of one precedence settle the same differently; their place in the files decides.
    case undecidedOrder(Int)
    /// No row of the table, or no rule of the group, holds in the regions.
    case gap([Region])
    /// Two rules of a group fire together.
    case overlap
  }

  /// What was found.
  package var kind: Kind
  /// The rule it is about; nil for tables and groups.
  package var rule: Int?
  /// The rules to blame, by precedence; of a gap of a group, the rules of the group.
  package var others: [Int] = []
  /// The table it is about.
  package var table: Int?
  /// The group asked about, as the asker named it.
  package var group: String?
  /// Facts a gap is about: the brief gives all of them.
  package var asked: [Int] = []
  /// Where it shows; nil where nothing can show it.
  package var region: Region?
  /// Where in the rule it stands, when that is known more closely.
  package var place: SourceLocation?

  /// A finding.
  init(
    _ kind: Kind, rule: Int? = nil, others: [Int] = [], table: Int? = nil, region: Region? = nil,
    place: SourceLocation? = nil
  ) {
    self.kind = kind
    self.rule = rule
    self.others = others
    self.table = table
    self.region = region
    self.place = place
  }
}
