import CampaignModel

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
