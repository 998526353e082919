import CampaignModel

/// What became of the briefs of a batch; the parts always add up to the briefs read.
public struct BatchSummary: Sendable, Hashable {
  /// Briefs read.
  public var read = 0
  /// With a mix.
  public var recommended = 0
  /// With a mix, though a rule function failed.
  public var incomplete = 0
  /// Forbidden by a rule.
  public var blocked = 0
  /// Without a mix that fits.
  public var infeasible = 0
  /// Not understood; each has its findings.
  public var rejected = 0

  /// Nothing read yet.
  public init() {}

  /// Counts one answer; nil stands for a brief that was not understood.
  mutating func count(_ status: Recommendation.Status?) {
    read += 1
    switch status {
    case .recommended: recommended += 1
    case .incomplete: incomplete += 1
    case .blocked: blocked += 1
    case .infeasible: infeasible += 1
    case nil: rejected += 1
    }
  }

  /// Adds the counts of another part of the run.
  mutating func add(_ other: BatchSummary) {
    read += other.read
    recommended += other.recommended
    incomplete += other.incomplete
    blocked += other.blocked
    infeasible += other.infeasible
    rejected += other.rejected
  }

  /// Whether every brief read is accounted for.
  public var addsUp: Bool { read == recommended + incomplete + blocked + infeasible + rejected }
}
