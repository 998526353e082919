import Batch
import RuleModel

/// The batch's worker for the peers' formula.
struct PeerWorker: BlockAnswering {
  private let engine: PeerEngine
  private let writer: AnswerWriter

  /// A worker with an engine of its own; nil when a rule's name is too long to write.
  init?(_ rules: RuleSet) {
    guard let writer = AnswerWriter(rules) else { return nil }
    self.writer = writer
    engine = PeerEngine(rules)
  }

  /// The answers, in the order of the briefs.
  func answer(_ block: BriefBlock) -> AnswerBlock {
    var summary = BatchSummary()
    block.forEach { item, bytes in
      summary.read += 1
      guard let name = engine.read(bytes, file: item.file, line: item.line) else {
        summary.rejected += 1
        return
      }
      summary.recommended += 1
      let answer = engine.answer()
      if let range = name.range {
        writer.write(UnsafeBufferPointer(rebasing: bytes[range]), answer, engine.fired)
      } else {
        Array(name.name.utf8).withUnsafeBufferPointer { writer.write($0, answer, engine.fired) }
      }
    }
    return AnswerBlock(number: block.number, bytes: writer.take(), findings: [], summary: summary)
  }
}
