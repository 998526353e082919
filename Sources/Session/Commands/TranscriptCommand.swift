import CampaignModel

/// `transcript FILE`
struct TranscriptCommand: SessionCommand {
  let sheet = CommandSheet(
    ["transcript"], ["biên bản"], .session, arguments: ("FILE", "TỆP"),
    en:
      "Write everything asked so far with its answers as a script that can be run and checked (kolmix repl --check FILE).",
    vi: "Ghi mọi điều đã hỏi kèm câu trả lời thành kịch bản chạy lại và kiểm tra được (kolmix repl --check TỆP).",
    examples: [.init("transcript talk.kolmix", after: ["set budget 800tr"]), .init("biên bản talk.kolmix")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard let path = TypedLine.words(rest).first else { throw misused(session) }
    let lines = session.log.dropLast()
    let text = Transcript.record(Array(lines), with: session.setup, language: session.setup.language)
    do { try session.setup.files.write(Array(text.utf8), to: path) } catch { throw SessionFailure([error]) }
    return SessionOutput(text: session.face.paragraph(session.face.words(.written, path)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.setup.files.names(startingWith: typed), isFinal: false)
  }
}
