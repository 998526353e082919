import CampaignModel

/// A goal of the brief with its weight.
package struct WeightedGoal: Sendable, Hashable {
  /// The goal.
  package var goal: Goal
  /// Its weight, 0…1; the weights of a brief sum to 1.
  package var weight: Double

  /// A goal with its weight.
  package init(goal: Goal, weight: Double) {
    self.goal = goal
    self.weight = weight
  }
}
