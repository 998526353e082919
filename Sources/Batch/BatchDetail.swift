/// How much a batch says about each brief.
public enum BatchDetail: String, Sendable, CaseIterable {
  /// Everything.
  case full
  /// What was decided and by which rules, in ids and numbers.
  case lean

  /// Briefs a worker takes at once: few where each answer is long.
  var blockSize: Int { self == .full ? 64 : 512 }
}
