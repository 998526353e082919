import CampaignModel
import RuleModel

/// How far following regions came with a statement.
struct ProofAttempt {
  /// The proof; nil when there is none.
  var proof: ProofReport.Proof?
  /// Regions where it may not hold.
  var candidates: [Region] = []
  /// Regions looked at.
  var count = 0
  /// Whether all of them were.
  var isComplete = true
  /// Why it may stay open whatever is found.
  var reasons: [OpenReason] = []

  /// An attempt.
  init(proof: ProofReport.Proof? = nil, reasons: [OpenReason] = []) {
    self.proof = proof
    self.reasons = reasons
  }

  /// Notes regions where the statement may not hold: it is proved when no brief can lie in any of them, as far as what rules
  /// infer can be traced back.
  mutating func settle(_ regions: [Region], _ ground: ProofGround) {
    for region in regions where !ground.firing.space.isEmpty(region) {
      guard let traced = ground.trace.traced(region) else {
        candidates.append(region)
        continue
      }
      candidates += traced
    }
    if candidates.isEmpty, isComplete { proof = .regions(count) }
  }

  /// The reasons why it stays open when no brief refutes it.
  var openReasons: [OpenReason] {
    if !isComplete { return reasons + [.tooMany] }
    return reasons.isEmpty ? [.noBrief] : reasons
  }
}
