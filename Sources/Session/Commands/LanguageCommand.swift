import CampaignModel
import Rendering

/// `lang vi|en`
struct LanguageCommand: SessionCommand {
  let sheet = CommandSheet(
    ["lang", "language"], ["ngôn ngữ"], .session, arguments: ("vi | en", "vi | en"),
    en: "Show everything in Vietnamese or English; commands work in both.",
    vi: "Hiển thị mọi thứ bằng tiếng Việt hoặc tiếng Anh; lệnh dùng được cả hai.",
    examples: [.init("lang vi"), .init("lang en"), .init("ngôn ngữ en")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    guard let language = Language(rawValue: rest.lowercased()) else {
      throw SessionFailure(.unknownLanguage, [rest])
    }
    session.face.language = language
    return SessionOutput(text: session.face.paragraph(session.face.words(.languageSet)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: Language.allCases.map(\.rawValue))
  }
}

/// `format FORMAT`
struct FormatCommand: SessionCommand {
  let sheet = CommandSheet(
    ["format"], ["định dạng"], .session,
    arguments: ("text | json | csv | markdown | html", "text | json | csv | markdown | html"),
    en: "How show writes the answer from now on.", vi: "Từ nay xem câu trả lời ở dạng nào.",
    examples: [.init("format markdown"), .init("format text")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    session.format = try ExportCommand.format(rest)
    return SessionOutput(text: session.face.paragraph(session.face.words(.formatSet, session.format.rawValue)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: AnswerExport.Format.allCases.map(\.rawValue))
  }
}
