import CampaignModel
import Rendering

/// `help [COMMAND]`
struct HelpCommand: SessionCommand {
  let sheet = CommandSheet(
    ["help", "?"], ["trợ giúp"], .session, arguments: ("[COMMAND]", "[LỆNH]"),
    en: "The commands, or one of them with examples.", vi: "Các lệnh, hoặc một lệnh kèm ví dụ.",
    examples: [.init("help"), .init("help sweep"), .init("trợ giúp quét")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let topics = CommandList.all.map(\.sheet)
    guard !rest.isEmpty else {
      return SessionOutput(
        text: HelpText(session.face).overview(
          CommandSheet.Group.allCases.map { group in
            (
              group.label,
              topics.filter { $0.group == group }.map { topic(of: $0, session.face.language) }
            )
          }))
    }
    guard let command = CommandList.command(named: rest) else {
      throw SessionFailure(.unknownCommand, [rest], suggestion: CommandList.nearest(to: rest), status: 2)
    }
    return SessionOutput(text: HelpText(session.face).topic(topic(of: command.sheet, session.face.language)))
  }

  private func topic(of sheet: CommandSheet, _ language: Language) -> HelpTopic {
    let name = sheet.name(in: language)
    return HelpTopic(
      name: name, aliases: sheet.names.filter { $0 != name }, usage: sheet.usage(in: language),
      summary: sheet.summary[language] ?? "",
      examples: sheet.examples.map { (before: $0.before, line: $0.line) })
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: CommandList.all.flatMap(\.sheet.names))
  }
}

extension CommandSheet.Group {
  /// Its heading.
  var label: SessionLabel {
    switch self {
    case .brief: .groupBrief
    case .scenarios: .groupScenario
    case .questions: .groupQuestion
    case .rules: .groupRules
    case .session: .groupSession
    }
  }
}
