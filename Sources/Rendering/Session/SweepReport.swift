import CampaignModel

/// One field or two moved through values, with the answer at each place.
package struct SweepReport: Sendable {
  /// One place.
  package struct Place: Sendable {
    /// The value of the first field.
    package var value: FieldValue
    /// The value of the second field; nil when only one moves.
    package var second: FieldValue?
    /// The answer there; nil when the brief cannot take the value.
    package var answer: Recommendation?

    /// One place.
    package init(value: FieldValue, second: FieldValue? = nil, answer: Recommendation?) {
      self.value = value
      self.second = second
      self.answer = answer
    }
  }

  /// The first field.
  package var field: FieldSchema
  /// The second field.
  package var second: FieldSchema?
  /// Where the brief stands.
  package var now: FieldValue?
  /// Places; of a grid row by row.
  package var places: [Place]
  /// Exact flips along the first field: one line, or for a grid one for each value of the second.
  package var flips: [(second: FieldValue?, line: FlipLine)]
  /// Whether somebody stopped it.
  package var isStopped: Bool

  /// A sweep.
  package init(
    field: FieldSchema, second: FieldSchema?, now: FieldValue?, places: [Place],
    flips: [(second: FieldValue?, line: FlipLine)], isStopped: Bool
  ) {
    self.field = field
    self.second = second
    self.now = now
    self.places = places
    self.flips = flips
    self.isStopped = isStopped
  }
}
