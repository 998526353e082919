import CampaignModel

/// What a client insists on beside the brief; no rule overrides it, and what it costs is for the answer to show.
public struct EvaluationOverrides: Sendable, Hashable {
  /// Exact creators of a tier, contracted ones included, by tier id.
  public var pins: [String: Int]
  /// Fee of one new creator for all planned deliverables, by tier id, instead of the rate card's.
  public var fees: [String: Money]

  /// Nothing insisted on unless said.
  public init(pins: [String: Int] = [:], fees: [String: Money] = [:]) {
    self.pins = pins
    self.fees = fees
  }

  /// Whether nothing is insisted on.
  public var isEmpty: Bool { pins.isEmpty && fees.isEmpty }
}
