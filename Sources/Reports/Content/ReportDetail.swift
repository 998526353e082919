/// How much of an answer a report holds.
package enum ReportDetail: String, Sendable, Hashable, CaseIterable {
  /// Everything.
  case full
  /// What is decided, what it costs and brings, and the main reasons.
  case short
}
