import BriefReading

/// Some briefs that go through the batch together, numbered so that their answers come out in order.
package struct BriefBlock: Sendable {
  /// One brief as it was found.
  package struct Item: Sendable {
    /// File it stands in.
    package let file: String
    /// Line it starts on.
    package let line: Int
    /// How it is written.
    package let format: BriefFormat
    /// Where it stands in the block's bytes.
    let range: Range<Int>
  }

  /// Position among all blocks, from 0.
  package let number: Int
  /// The briefs, in order.
  package let items: [Item]
  /// All bytes of the briefs, one after another: a copy for each would cost more than reading a plain brief does.
  let bytes: [UInt8]

  /// Calls `body` with each brief and its bytes, in order.
  package func forEach(_ body: (Item, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for item in items { body(item, UnsafeBufferPointer(rebasing: bytes[item.range])) }
    }
  }
}

/// The answers to one block.
package struct AnswerBlock: Sendable {
  /// The block's number.
  package let number: Int
  /// Output lines of the briefs understood, each with its newline.
  package let bytes: [UInt8]
  /// Findings of the block, in order.
  package let findings: [FindingsOfBrief]
  /// What became of its briefs.
  package let summary: BatchSummary

  /// Answers.
  package init(number: Int, bytes: [UInt8], findings: [FindingsOfBrief], summary: BatchSummary) {
    self.number = number
    self.bytes = bytes
    self.findings = findings
    self.summary = summary
  }
}

/// What answers blocks; each thread has one of its own.
package protocol BlockAnswering {
  /// The answers, in the order of the briefs.
  mutating func answer(_ block: BriefBlock) -> AnswerBlock
}
