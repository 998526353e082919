import BriefReading
import CampaignModel
import Engine
import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("Runs that go on where they stopped")
struct BatchResumeTests {
  /// Answers a brief with its own bytes; lines with an `x` have none.
  struct Echo: BlockAnswering {
    func answer(_ block: BriefBlock) -> AnswerBlock {
      var (bytes, quarantine, summary): ([UInt8], [UInt8], BatchSummary) = ([], [], BatchSummary())
      block.forEach { _, content in
        if content.contains(UInt8(ascii: "x")) {
          quarantine += Array(content) + [0x0A]
          summary.count(nil)
        } else {
          bytes += Array(content) + [0x0A]
          summary.count(.recommended)
        }
      }
      return AnswerBlock(
        number: block.number, bytes: bytes, quarantine: quarantine, findings: [], summary: summary,
        digests: block.digests(), inputBytes: 0)
    }
  }

  static func run(_ input: String, _ output: String, resuming: Bool = false) -> BatchRun {
    var request = BatchRequest(input: input, output: output, jobs: 2, isResuming: resuming)
    request.format = .jsonLines
    return BatchRun(request, blockSize: 3) { Echo() }
  }

  @Test("However often a run is stopped, every brief appears once, in the bytes of a run nobody stopped")
  func stoppedAgainAndAgain() throws {
    for seed in 0..<12 {
      var dice = Dice(seed: UInt64(seed))
      let scratch = try Scratch()
      let lines = (0..<Int.random(in: 1...80, using: &dice)).map {
        "line \($0) \(Int.random(in: 0...5, using: &dice) == 0 ? "x" : "")\n"
      }
      let input = try scratch.file("in", text: lines.joined())
      _ = try Self.run(input, "\(scratch.path)/whole").run(say: { _ in })
      var (isFinished, runs) = (false, 0)
      while !isFinished, runs < 200 {
        let stop = StopRequest()
        var left = Int.random(in: 0...4, using: &dice)
        runs += 1
        let outcome = try Self.run(input, "\(scratch.path)/out", resuming: runs > 1).run(stop: stop) { _ in
        } watch: { _ in
          if left == 0 { stop.stop() }
          left -= 1
        }
        if case .finished(let summary, _) = outcome {
          isFinished = true
          #expect(summary.read == lines.count && summary.addsUp)
        }
      }
      for name in ["", ".quarantine.jsonl"] {
        let whole = FileManager.default.contents(atPath: "\(scratch.path)/whole\(name)")
        #expect(FileManager.default.contents(atPath: "\(scratch.path)/out\(name)") == whole, "seed \(seed)")
      }
      #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/out.journal"))
      #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/out.partial"))
    }
  }

  /// A run stopped after its first block.
  private func stopped(_ scratch: Scratch, lines: Int = 30) throws -> (input: String, output: String) {
    let input = try scratch.file("in", text: (0..<lines).map { "line \($0)\n" }.joined())
    let output = "\(scratch.path)/out"
    let stop = StopRequest()
    let outcome = try Self.run(input, output).run(stop: stop) { _ in
    } watch: { _ in
      stop.stop()
    }
    guard case .interrupted(_, let kept, _) = outcome else {
      Issue.record("\(outcome)")
      return (input, output)
    }
    #expect(kept >= 3)
    return (input, output)
  }

  @Test("Briefs that changed, went or moved since are noticed")
  func changedInput() throws {
    for change in [
      { (text: String) in text.replacing("line 1\n", with: "line one\n") }, { String($0.dropFirst(7)) },
      { _ in "line 0\n" }, { "new\n" + $0 },
    ] {
      let scratch = try Scratch()
      let (input, output) = try stopped(scratch)
      _ = try scratch.file("in", text: change(try String(contentsOfFile: input, encoding: .utf8)))
      #expect(throws: BatchFailure.self) { try Self.run(input, output, resuming: true).run(say: { _ in }) }
      #expect(FileManager.default.fileExists(atPath: "\(output).partial"), "what was kept stays")
    }
  }

  @Test("A journal cut anywhere gives the same output or is refused, never another output")
  func cutJournal() throws {
    let scratch = try Scratch()
    let (input, output) = try stopped(scratch)
    let journal = try Data(contentsOf: URL(fileURLWithPath: "\(output).journal"))
    let partial = try Data(contentsOf: URL(fileURLWithPath: "\(output).partial"))
    let whole = try Data(contentsOf: URL(fileURLWithPath: input))
    for length in stride(from: 0, through: journal.count, by: 7) {
      try? FileManager.default.removeItem(atPath: output)
      try journal.prefix(length).write(to: URL(fileURLWithPath: "\(output).journal"))
      try partial.write(to: URL(fileURLWithPath: "\(output).partial"))
      do {
        _ = try Self.run(input, output, resuming: true).run(say: { _ in })
        #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == whole)
      } catch let failure as BatchFailure {
        #expect(failure.diagnostics.first?.code == .journalUnusable)
      }
    }
  }

  @Test("A crash between the finished answers and their name is made good")
  func finishedWithoutName() throws {
    let scratch = try Scratch()
    let (input, output) = try stopped(scratch)
    let journal = try String(contentsOfFile: "\(output).journal", encoding: .utf8)
    let last = try #require(journal.split(separator: "\n").last)
    _ = try scratch.file("out.journal", text: journal + last.replacing("false", with: "true") + "\n")
    let outcome = try Self.run(input, output, resuming: true).run(say: { _ in })
    guard case .finished(let summary, let resumed) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(summary.read == resumed)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["in", "out"])
  }

  @Test("Two runs do not write one output at the same time")
  func busy() throws {
    let scratch = try Scratch()
    let input = try scratch.file("in", text: "a\nb\n")
    var refused: Diagnostic?
    _ = try Self.run(input, "\(scratch.path)/out").run(say: { _ in }) { _ in
      do {
        _ = try Self.run(input, "\(scratch.path)/out", resuming: true).run(say: { _ in })
      } catch {
        refused = (error as? BatchFailure)?.diagnostics.first
      }
    }
    #expect(refused?.code == .outputBusy)
  }
}
