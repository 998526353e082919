import Batch
import RuleModel

/// The batch's worker for the peers' formula.
struct PeerWorker: BlockAnswering {
  private var engine: PeerEngine
  private var writer: AnswerWriter

  /// A worker with an engine of its own; nil when a rule's name is too long to write.
  init?(_ rules: RuleSet) {
    guard let writer = AnswerWriter(rules) else { return nil }
    self.writer = writer
    engine = PeerEngine(rules)
  }

  /// The answers, in the order of the briefs.
  mutating func answer(_ block: BriefBlock) -> AnswerBlock {
    var summary = BatchSummary()
    block.forEach { _, bytes in
      summary.read += 1
      guard let name = engine.read(bytes) else {
        summary.quarantined += 1
        return
      }
      summary.recommended += 1
      writer.write(UnsafeBufferPointer(rebasing: bytes[name]), engine.answer(), engine.fired)
    }
    return AnswerBlock(number: block.number, bytes: writer.take(), findings: [], summary: summary)
  }
}
