import CampaignModel
import Rendering

/// `format FORMAT`
struct FormatCommand: SessionCommand {
  let sheet = CommandSheet(
    ["format"], ["định dạng"], .session,
    arguments: (AnswerExport.Format.choice, AnswerExport.Format.choice),
    en: "How show writes the answer from now on.", vi: "Từ nay xem câu trả lời ở dạng nào.",
    examples: [.init("format markdown"), .init("format text")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    let format = try ExportCommand.format(rest)
    guard format != .xlsx else { throw SessionFailure(.reportNotForScreen, [format.rawValue]) }
    session.format = format
    return SessionOutput(text: session.face.paragraph(session.face.words(.formatSet, session.format.rawValue)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: AnswerExport.Format.allCases.map(\.rawValue))
  }
}
