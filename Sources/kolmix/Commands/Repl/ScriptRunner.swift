import ArgumentParser
import CampaignModel
import Glibc
import LineEditing
import Rendering
import Session

/// Runs lines nobody waits for: from -c, a file or a pipe. The first failing line ends it with its status.
struct ScriptRunner {
  let session: ReplSession

  /// One line; `place` is `file:line` for findings.
  func run(_ line: String, place: String?) throws {
    let output = session.runInFull(line)
    Output.data(output.text)
    if let place, !output.errors.isEmpty {
      Output.error(output.errors.split(separator: "\n").map { "\(place): \($0)\n" }.joined())
    } else {
      Output.error(output.errors)
    }
    if output.isQuit { throw ExitCode(0) }
    if Interrupts.isPending { throw ExitCode(130) }
    if output.status != 0 { throw ExitCode(output.status) }
  }

  /// A script, or a transcript without its answers.
  func run(file: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try DiskFiles().read(file)
    } catch {
      Output.error(session.rendered([error]))
      throw ExitCode(2)
    }
    let transcript = Transcript(String(decoding: bytes, as: UTF8.self))
    for entry in transcript.entries { try run(entry.line, place: "\(file):\(entry.number)") }
  }

  /// Lines of stdin.
  func runInput() throws {
    let lines = PlainLines()
    var number = 0
    while case .line(let line) = lines.read(prompt: "") {
      number += 1
      if let news = session.poll() { Output.data(news.transcript) }
      try run(line, place: "<stdin>:\(number)")
    }
  }
}
