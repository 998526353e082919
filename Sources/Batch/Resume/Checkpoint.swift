/// How far a run has come: what a resumed one takes as done.
struct Checkpoint: Codable, Hashable {
  /// Bytes of the answers kept.
  var bytes = 0
  /// Bytes of the quarantined briefs kept.
  var quarantined = 0
  /// Digest over the briefs read so far, chained one by one.
  var chain = BriefChain()
  /// What became of them.
  var summary = BatchSummary()
  /// Whether all is written and only the files' names are missing.
  var isFinished = false
}
