/// The answers to one block.
package struct AnswerBlock: Sendable {
  /// The block's number.
  package let number: Int
  /// The answers as they are written, each with what stands before it.
  package let bytes: [UInt8]
  /// Briefs without an answer, as lines of a quarantine file.
  package let quarantine: [UInt8]
  /// Findings of the block, in order.
  package let findings: [FindingsOfBrief]
  /// What became of its briefs.
  package let summary: BatchSummary
  /// Digests of its briefs, for a journal; empty when there is none.
  package let digests: [UInt8]
  /// Bytes of the briefs.
  package let inputBytes: Int

  /// Answers.
  package init(
    number: Int, bytes: [UInt8], quarantine: [UInt8] = [], findings: [FindingsOfBrief], summary: BatchSummary,
    digests: [UInt8] = [], inputBytes: Int = 0
  ) {
    self.number = number
    self.bytes = bytes
    self.quarantine = quarantine
    self.findings = findings
    self.summary = summary
    self.digests = digests
    self.inputBytes = inputBytes
  }
}

/// What answers blocks; each thread has one of its own.
package protocol BlockAnswering {
  /// The answers, in the order of the briefs.
  mutating func answer(_ block: BriefBlock) -> AnswerBlock
}
