import CampaignModel
import Engine
import Foundation

/// One run over many briefs: read, answered by several workers, written in the order read.
public struct BatchRun {
  private let makeWorker: @Sendable () -> any BlockAnswering
  private let blockSize: Int
  private let input: String
  private let output: String
  private let jobs: Int
  private let replacing: Bool

  /// Workers run Lua, which wants a deep native stack.
  private static let stackSize = 8 << 20

  /// Reads `input` (`-` is stdin), writes JSON Lines to `output` (`-` is stdout) with so many workers.
  public init(
    pack: Pack, input: String, output: String, jobs: Int, replacing: Bool, detail: BatchDetail = .full
  ) {
    self.init(input: input, output: output, jobs: jobs, replacing: replacing, blockSize: detail.blockSize) {
      BlockWorker(pack: pack, detail: detail)
    }
  }

  /// The same with workers of another kind; blocks have at most `blockSize` briefs.
  package init(
    input: String, output: String, jobs: Int, replacing: Bool, blockSize: Int,
    makeWorker: @escaping @Sendable () -> any BlockAnswering
  ) {
    self.makeWorker = makeWorker
    self.blockSize = blockSize
    self.input = input
    self.output = output
    self.jobs = min(max(jobs, 1), 256)
    self.replacing = replacing
  }

  /// Runs to the end; `say` gets the findings of each brief that has some, in order.
  public func run(say: (FindingsOfBrief) -> Void) throws(Diagnostic) -> BatchSummary {
    let destination = try BatchOutput(path: output, replacing: replacing)
    let queue = BlockQueue(capacity: jobs * 4)
    let failure = FailureBox()
    let (makeWorker, blockSize, input) = (makeWorker, blockSize, input)
    start {
      do throws(Diagnostic) {
        queue.finish(total: try BatchInput(path: input, blockSize: blockSize).blocks(queue.put))
      } catch {
        failure.set(error)
        queue.cancel()
      }
    }
    for _ in 0..<jobs {
      start {
        var worker = makeWorker()
        while let block = queue.take() { queue.give(worker.answer(block)) }
      }
    }
    var summary = BatchSummary()
    do {
      while let answer = queue.nextAnswer() {
        try destination.write(answer.bytes)
        summary.add(answer.summary)
        answer.findings.forEach(say)
      }
    } catch {
      queue.cancel()
      throw error
    }
    if let error = failure.get() { throw error }
    if summary.read == 0 { throw Diagnostic(.noBriefs, [input]) }
    try destination.commit()
    return summary
  }

  private func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.stackSize = Self.stackSize
    thread.start()
  }
}

/// The first failure of the reading thread, guarded by its lock.
private final class FailureBox: @unchecked Sendable {
  private let lock = NSLock()
  private var error: Diagnostic?

  func set(_ error: Diagnostic) { lock.withLock { self.error = error } }
  func get() -> Diagnostic? { lock.withLock { error } }
}
