import CampaignModel

/// How a batch ended, unless a finding says why it could not go on.
public enum BatchOutcome: Sendable {
  /// All briefs are accounted for. `resumed` of them had been answered by a run before.
  case finished(BatchSummary, resumed: Int)
  /// Somebody stopped it. `kept` briefs can be gone on from, in the file named.
  case interrupted(BatchSummary, kept: Int, path: String)
  /// Nobody reads the output any more.
  case closed
}

/// Why a batch could not go on, and what of it is kept for another try.
public struct BatchFailure: Error, Sendable {
  /// What went wrong; a note about what is kept stands last.
  public let diagnostics: [Diagnostic]

  init(_ diagnostic: Diagnostic, kept: Int = 0, path: String = "") {
    diagnostics =
      [diagnostic] + (kept > 0 ? [Diagnostic(.runKept, [String(kept), path], severity: .note)] : [])
  }
}

/// How far a batch is.
public struct BatchProgress: Sendable {
  /// What became of the briefs so far.
  public private(set) var summary: BatchSummary
  /// Briefs a run before had answered.
  public let resumed: Int
  /// Bytes of the briefs this run has read.
  public private(set) var inputBytes = 0

  init(summary: BatchSummary, resumed: Int) {
    self.summary = summary
    self.resumed = resumed
  }

  mutating func add(_ block: AnswerBlock) {
    summary.add(block.summary)
    inputBytes += block.inputBytes
  }
}
