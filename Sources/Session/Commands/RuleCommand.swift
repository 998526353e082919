import CampaignModel
import Notation
import Rendering

/// `rule ID`
struct RuleCommand: SessionCommand {
  let sheet = CommandSheet(
    ["rule"], ["quy tắc"], .rules, arguments: ("ID", "MÃ"),
    en: "One rule as a sentence, with reason, source and place.",
    vi: "Một quy tắc thành câu, kèm lý do, nguồn và vị trí.",
    examples: [.init("rule trust-needs-companions"), .init("quy tắc trust-needs-companions")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    let book = session.book
    guard let rule = book.rule(rest) else {
      throw SessionFailure(
        .unknownRule, [rest], suggestion: NearestName.nearest(to: rest, in: book.rules.map(\.id)))
    }
    let face = session.face
    let sheet = RuleSheetText(language: face.language, currency: face.currency, width: face.width, style: face.style)
    return SessionOutput(text: sheet.render(rule, of: book))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.ruleNames)
  }
}
