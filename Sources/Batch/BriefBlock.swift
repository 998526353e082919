import BriefReading

/// Some briefs that go through the batch together, numbered so that their answers come out in order.
struct BriefBlock: Sendable {
  /// One brief as it was found.
  struct Item: Sendable {
    /// File it stands in.
    let file: String
    /// Line it starts on.
    let line: Int
    let format: BriefFormat
    let bytes: [UInt8]
  }

  /// Position among all blocks, from 0.
  let number: Int
  let items: [Item]
}

/// The answers to one block.
struct AnswerBlock: Sendable {
  let number: Int
  /// Output lines of the briefs understood, each with its newline.
  let bytes: [UInt8]
  /// Findings of the block, in order.
  let findings: [FindingsOfBrief]
  let summary: BatchSummary
}
