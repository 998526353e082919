import CampaignModel

/// What became of the briefs of a batch; the parts always add up to the briefs read.
public struct BatchSummary: Sendable, Hashable, Codable {
  /// Briefs read.
  public var read = 0
  /// With a mix.
  public var recommended = 0
  /// Forbidden by a rule.
  public var blocked = 0
  /// With a mix, though a rule function failed.
  public var incomplete = 0
  /// Without a mix that fits.
  public var infeasible = 0
  /// Without an answer: not understood, or not to be written; each has its findings and stands in the quarantine.
  public var quarantined = 0
  /// Understood, by a run that only looks.
  public var understood = 0

  /// Nothing read yet.
  public init() {}

  /// Counts one answer; nil stands for a brief that has none.
  mutating func count(_ status: Recommendation.Status?) {
    read += 1
    switch status {
    case .recommended: recommended += 1
    case .incomplete: incomplete += 1
    case .blocked: blocked += 1
    case .infeasible: infeasible += 1
    case nil: quarantined += 1
    }
  }

  /// Counts a brief that was only looked at.
  mutating func countUnderstood() {
    read += 1
    understood += 1
  }

  /// Adds the counts of another part of the run.
  mutating func add(_ other: BatchSummary) {
    read += other.read
    recommended += other.recommended
    blocked += other.blocked
    incomplete += other.incomplete
    infeasible += other.infeasible
    quarantined += other.quarantined
    understood += other.understood
  }

  /// Briefs with an answer.
  var answered: Int { read - quarantined }

  /// Whether every brief read is accounted for.
  public var addsUp: Bool {
    read == recommended + blocked + incomplete + infeasible + quarantined + understood
  }
}
