import CampaignModel

/// Evaluates variants of one brief for explanations, up to a cap on their number: answers depend on counted work only.
final class Reevaluator {
  let recommender: Recommender
  /// Evaluations left.
  private(set) var left: Int

  /// At most `cap` evaluations.
  init(_ recommender: Recommender, cap: Int) {
    self.recommender = recommender
    left = cap
  }

  /// The evaluation of a brief with some rules kept from firing; nil once the cap is reached.
  func evaluation(
    of brief: Brief, without suppressed: Set<Int> = [], upTo depth: Evaluation.Depth = .decision
  ) -> Evaluation? {
    guard left > 0 else { return nil }
    left -= 1
    return recommender.evaluation(of: brief, suppressing: suppressed, upTo: depth)
  }

  /// Whether the cap was reached.
  var isExhausted: Bool { left <= 0 }
}
