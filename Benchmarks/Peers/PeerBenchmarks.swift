import Batch
import Foundation
import RuleModel

/// kolmix as one more peer: `PeerBenchmarks RULES BRIEFS OUT [STATS] [e2e|eval]`. Reads, answers and writes with the batch's
/// own reader, decoder, workers and writer, one worker; figures are CPU seconds of the whole process. `PeerBenchmarks make
/// FOLDER` makes a workload of our own.
@main
struct PeerBenchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "make" {
      var maker = WorkloadMaker(folder: arguments[2])
      return try maker.make(briefs: 20_000)
    }
    guard arguments.count >= 4 else {
      FileHandle.standardError.write(
        Data("usage: PeerBenchmarks RULES BRIEFS OUT [STATS] [e2e|eval] | make FOLDER\n".utf8))
      exit(2)
    }
    let start = now()
    let rules = try NeutralRules.load(arguments[1])
    let loaded = now()
    var stats = ["load_s": loaded - start]
    var briefs = 0
    if arguments.count > 5, arguments[5] == "eval" {
      var run = try EvaluationRun(rules, path: arguments[2])
      let start = now()
      stats["check"] = Double(run.evaluate())
      stats["eval_s"] = now() - start
      briefs = run.count
    } else {
      guard PeerWorker(rules) != nil else { exit(1) }
      let request = BatchRequest(input: arguments[2], output: arguments[3], isReplacing: true)
      let run = BatchRun(request, blockSize: 1024) { () -> any BlockAnswering in PeerWorker(rules) ?? NoWorker() }
      if case .finished(let summary, _) = try run.run(say: { _ in }) { briefs = summary.recommended }
      stats["e2e_s"] = now() - loaded
    }
    guard arguments.count > 4 else { return }
    let members = stats.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    let text = "{\(members.joined(separator: ",")),\"briefs\":\(briefs)}\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: arguments[4]))
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}

/// Answers nothing.
private struct NoWorker: BlockAnswering {
  func answer(_ block: BriefBlock) -> AnswerBlock {
    AnswerBlock(number: block.number, bytes: [], findings: [], summary: BatchSummary())
  }
}
