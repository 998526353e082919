import Foundation

/// Hands blocks from one reader to several workers and their answers to one writer, in order and never too many at once.
final class BlockQueue: @unchecked Sendable {
  // All state is guarded by `condition`.
  private let condition = NSCondition()
  private var waiting: [BriefBlock] = []
  private var answers: [Int: AnswerBlock] = [:]
  private var next = 0
  private var total: Int?
  private var isCancelled = false
  private let capacity: Int

  /// At most `capacity` blocks are read and not yet written.
  init(capacity: Int) { self.capacity = capacity }

  /// Adds a block, waiting while too many are under way; false when the run was cancelled.
  func put(_ block: BriefBlock) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isCancelled, block.number - next >= capacity { condition.wait() }
    guard !isCancelled else { return false }
    waiting.append(block)
    condition.broadcast()
    return true
  }

  /// Says how many blocks there are in all.
  func finish(total: Int) {
    condition.lock()
    self.total = total
    condition.broadcast()
    condition.unlock()
  }

  /// Ends the run early.
  func cancel() {
    condition.lock()
    isCancelled = true
    condition.broadcast()
    condition.unlock()
  }

  /// A block to answer; nil when there will be none.
  func take() -> BriefBlock? {
    condition.lock()
    defer { condition.unlock() }
    while waiting.isEmpty, total == nil, !isCancelled { condition.wait() }
    guard !isCancelled, !waiting.isEmpty else { return nil }
    return waiting.removeFirst()
  }

  /// Hands in an answer.
  func give(_ answer: AnswerBlock) {
    condition.lock()
    answers[answer.number] = answer
    condition.broadcast()
    condition.unlock()
  }

  /// The next answer in order; nil when all are written.
  func nextAnswer() -> AnswerBlock? {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let total, next >= total { return nil }
      if isCancelled { return nil }
      if let answer = answers.removeValue(forKey: next) {
        next += 1
        condition.broadcast()
        return answer
      }
      condition.wait()
    }
  }

  /// Whether all answers were written.
  var isComplete: Bool {
    condition.lock()
    defer { condition.unlock() }
    return total.map { next >= $0 } ?? false
  }
}
