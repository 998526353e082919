import CampaignModel
import Rendering

/// `show [full|brief|FIELD]`
struct ShowCommand: SessionCommand {
  let sheet = CommandSheet(
    ["show"], ["xem"], .brief, arguments: ("[full | brief | FIELD]", "[đầy đủ | brief | TRƯỜNG]"),
    en: "Show the answer in short or in full, what the brief says, or one field.",
    vi: "Xem câu trả lời gọn hoặc đầy đủ, những gì brief nói, hoặc một trường.",
    examples: [.init("show"), .init("show full"), .init("show brief"), .init("show platforms"), .init("xem ngân sách")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    if rest.isEmpty {
      _ = try session.neededAnswer()
      return SessionOutput(text: session.head())
    }
    if TypedLine.isWord(rest, "full", "đầy đủ", "hết") {
      let answer = try session.neededAnswer()
      return SessionOutput(text: AnswerExport(session.face).render(answer, as: .text) ?? "")
    }
    let face = session.face
    if TypedLine.isWord(rest, "brief", "đề bài") {
      return SessionOutput(text: FieldsText(face).render(session.understoodBrief, session.pack.schema))
    }
    let found = try FieldNaming(session: session).leading(rest)
    let fields: [Int]
    switch found.target {
    case .field(let index): fields = [index]
    case .group(let group): fields = FieldNaming(session: session).members(of: group)
    }
    let brief = session.understoodBrief
    return SessionOutput(
      text: fields.map { FieldsText(face).render(session.pack.schema.fields[$0], brief.slots[$0]) }.joined())
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    let naming = FieldNaming(session: session)
    return CompletionList(typed, among: ["full", "brief", "đầy đủ"] + naming.names)
  }
}
