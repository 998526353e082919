import CampaignModel
import Engine

/// One variant of a brief with what its client insists on.
struct Scenario: Sendable, Hashable {
  /// The brief; its slots follow the pack's schema.
  var brief: Brief
  /// Pins and fees.
  var overrides = EvaluationOverrides()
  /// Fields, by id, that nothing may move.
  var locks: Set<String> = []
}

/// Everything of a session that undo brings back.
struct SessionState: Sendable, Hashable {
  /// What is being worked on.
  var current: Scenario
  /// Saved variants, in the order saved.
  var saved: [SavedScenario] = []
  /// Name of the scenario last saved or used.
  var name: String?
}

/// A scenario kept under a name.
struct SavedScenario: Sendable, Hashable {
  var name: String
  var scenario: Scenario
}
