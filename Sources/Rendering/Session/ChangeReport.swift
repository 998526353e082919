import CampaignModel

/// What a change of a session did: what was typed, and the answers before and after.
package struct ChangeReport: Sendable {
  /// One thing changed, in words: a field, a pin, a fee.
  package struct Edit: Sendable, Hashable {
    /// What.
    package var label: String
    /// As it was; a dash for nothing.
    package var old: String
    /// As it is.
    package var new: String

    /// One thing changed.
    package init(label: String, old: String, new: String) {
      self.label = label
      self.old = old
      self.new = new
    }
  }

  /// What was changed.
  package var edits: [Edit]
  /// The answer before; nil when there was none yet.
  package var before: Recommendation?
  /// The answer now; nil while the brief lacks something.
  package var after: Recommendation?
  /// What the client insists on now.
  package var insisted: [InsistedItem]

  /// A change.
  package init(
    edits: [Edit], before: Recommendation?, after: Recommendation?, insisted: [InsistedItem] = []
  ) {
    self.edits = edits
    self.before = before
    self.after = after
    self.insisted = insisted
  }
}
