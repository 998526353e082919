import Glibc
import LineEditing
import Session

/// A session on a terminal: prompt, line, answer, until Ctrl-D.
final class Conversation: LineHelper {
  private let session: ReplSession

  /// Talks to a session.
  init(session: ReplSession) { self.session = session }

  /// Until the input ends or somebody quits.
  func run() {
    let lines = source()
    while true {
      switch lines.read(prompt: session.prompt) {
      case .end: return
      case .interrupted: session.abandonBlock()
      case .line(let typed):
        if typed.contains(where: { !$0.isWhitespace }) { lines.remember(typed) }
        // A pasted block is several lines; each is followed in turn, as if typed, and stands above its answer.
        let block = typed.split(separator: "\n", omittingEmptySubsequences: false)
        for line in block {
          session.resize(to: TerminalShape.width)
          if block.count > 1 { Output.data("\(session.prompt)\(line)\n") }
          let output = session.run(String(line))
          Output.data(output.text)
          Output.error(output.errors)
          // Whoever types on does not want to wait for it.
          Output.data(session.afterthought(isStopped: { lines.hasInput }))
          if output.isQuit { return }
          if Interrupts.isPending { break }
        }
      }
    }
  }

  private func source() -> any LineSource {
    let history = HistoryFile(environment: Environment.variables)
    let term = Environment.variables["TERM"] ?? "dumb"
    if term != "dumb", !term.isEmpty, let editor = TerminalEditor(helper: self, history: history) { return editor }
    return PlainLines(showPrompt: { Output.data($0) }, history: history, helper: self)
  }

  func complete(_ line: String, cursor: Int) -> LineCompletion? {
    let list = session.complete(line, cursor: cursor)
    guard !list.candidates.isEmpty else { return nil }
    return LineCompletion(replaced: list.replaced, insertion: list.insertion, candidates: list.candidates)
  }

  func idle() -> String? {
    guard let output = session.poll() else { return nil }
    return output.transcript
  }
}
