import BriefReading
import CampaignModel
import Engine
import Foundation

/// One run over many briefs: read, answered by several workers, written in the order read.
public struct BatchRun {
  private let request: BatchRequest
  private let layout: AnswerLayout
  private let blockSize: Int
  private let rules: String
  private let version: String
  private let endings: Set<String>
  private let briefs: BriefReader
  private let makeWorker: @Sendable (_ isJournaled: Bool) -> any BlockAnswering

  /// Workers run Lua, which wants a deep native stack.
  private static let stackSize = 8 << 20

  /// Answers what a request asks for with a pack, written as a layout says.
  public init(_ request: BatchRequest, pack: Pack, layout: AnswerLayout) {
    self.request = request
    self.layout = layout
    blockSize = request.detail.blockSize
    rules = pack.digest
    version = pack.version
    endings = Set(pack.readers.flatMap(\.extensions))
    briefs = pack.briefs
    makeWorker = { isJournaled in
      BlockWorker(
        BlockWorker.Task(
          pack: pack, detail: request.detail, layout: layout, reader: request.reader, isDry: request.isDry,
          isJournaled: isJournaled))
    }
  }

  /// The same with workers of another kind, which write JSON Lines; blocks have at most `blockSize` briefs.
  package init(
    _ request: BatchRequest, blockSize: Int, makeWorker: @escaping @Sendable () -> any BlockAnswering
  ) {
    self.request = request
    layout = AnswerLayout(wholeAnswersIn: .en)
    self.blockSize = blockSize
    rules = ""
    version = ""
    endings = []
    briefs = BriefReader(schema: BriefSchema(fields: [], groups: []))
    self.makeWorker = { _ in makeWorker() }
  }

  /// Runs to the end, or until `stop` says so; `say` gets the findings of each brief that has some, in order, `watch` how far
  /// it is after each block.
  public func run(
    stop: StopRequest = StopRequest(), say: (FindingsOfBrief) -> Void, watch: (BatchProgress) -> Void = { _ in }
  ) throws(BatchFailure) -> BatchOutcome {
    var opened: RunOpening?
    do throws(Diagnostic) {
      let opening = try RunOpening(request, layout: layout, rules: rules, version: version)
      opened = opening
      if let summary = opening.alreadyFinished { return .finished(summary, resumed: summary.read) }
      var progress = BatchProgress(summary: opening.resumed.summary, resumed: opening.resumed.summary.read)
      let isComplete = try answer(opening, &progress, stop, say, watch)
      guard isComplete else {
        return .interrupted(
          progress.summary, kept: opening.output?.keep() ?? 0, path: opening.paths?.partial ?? "")
      }
      if progress.summary.read == 0 { throw Diagnostic(.noBriefs, [request.input]) }
      try opening.output?.commit()
      return .finished(progress.summary, resumed: progress.resumed)
    } catch {
      let kept = opened?.output?.keep() ?? 0
      if error.isClosedPipe { return .closed }
      throw BatchFailure(error, kept: kept, path: opened?.paths?.partial ?? "")
    }
  }

  /// Answers what is left; false when somebody stopped it.
  private func answer(
    _ opening: RunOpening, _ progress: inout BatchProgress, _ stop: StopRequest, _ say: (FindingsOfBrief) -> Void,
    _ watch: (BatchProgress) -> Void
  ) throws(Diagnostic) -> Bool {
    let jobs = min(max(request.jobs, 1), 256)
    let queue = BlockQueue(capacity: jobs * 4)
    let failure = FailureBox()
    defer { queue.cancel() }
    stop.onStop { queue.cancel() }
    startReading(into: queue, failure, opening)
    let isJournaled = opening.paths?.place == .file
    for _ in 0..<jobs {
      Self.start { [makeWorker] in
        var worker = makeWorker(isJournaled)
        while let block = queue.take() { queue.give(worker.answer(block)) }
      }
    }
    while let block = queue.nextAnswer() {
      try opening.output?.append(block)
      progress.add(block)
      block.findings.forEach(say)
      watch(progress)
    }
    if let error = failure.get() { throw error }
    return queue.isComplete
  }

  private func startReading(into queue: BlockQueue, _ failure: FailureBox, _ opening: RunOpening) {
    let input = BatchInput(
      path: request.input, blockSize: blockSize, briefs: briefs, options: request.reading, also: endings)
    let (isRetry, resumed, journal) = (request.isRetry, opening.resumed, opening.paths?.journal ?? "")
    Self.start {
      do throws(Diagnostic) {
        var reading = ResumedReading(resumed, journal: journal)
        var problem: Diagnostic?
        let total = try input.blocks { block in
          do throws(Diagnostic) {
            guard let rest = try reading.rest(of: isRetry ? QuarantineRecord.unpacked(block) : block) else {
              return true
            }
            return queue.put(rest)
          } catch {
            problem = error
            return false
          }
        }
        if let problem { throw problem }
        queue.finish(total: try reading.total(total))
      } catch {
        failure.set(error)
        queue.cancel()
      }
    }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.stackSize = stackSize
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
