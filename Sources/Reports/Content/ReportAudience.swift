/// Whose copy of a report it is.
package enum ReportAudience: String, Sendable, Hashable, CaseIterable {
  /// The client's: no files and lines, no digests, no handling cost, no margins.
  case client
  /// The agency's own: everything.
  case `internal`
}
