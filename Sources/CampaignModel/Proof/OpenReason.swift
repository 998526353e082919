/// Why nobody can say whether a statement holds.
public enum OpenReason: Sendable, Hashable {
  /// Rules with Lua functions may say otherwise; their names.
  case functions([String])
  /// Whole creators are found by a search; what comes of it is only seen by trying.
  case allocation
  /// What the statement asks about is settled by the host from rates and money, and only seen by trying.
  case settled
  /// The conditions of the rules allow a brief for which it does not hold, but none was found.
  case noBrief
  /// There were too many regions to look at.
  case tooMany
}
