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
  /// Briefs tried beyond those of the regions.
  public var tried = 0
  /// How many of them got another answer.
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
