import CampaignModel
import Rendering

/// `rules [TEXT]`
struct RulesCommand: SessionCommand {
  let sheet = CommandSheet(
    ["rules"], ["các quy tắc"], .rules,
    arguments: ("[reads FIELD | effect KEY | TEXT]", "[đọc TRƯỜNG | tác động KHÓA | CHỮ]"),
    en: "List the rules, all or those that read a field, have an effect or say something.",
    vi: "Liệt kê quy tắc: tất cả, hoặc những quy tắc đọc một trường, có một tác động hay nói về điều gì.",
    examples: [
      .init("rules trust"), .init("rules reads budget"), .init("rules effect exclude"), .init("các quy tắc lòng tin"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let book = session.book
    var filter = RuleFilter()
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, TypedLine.isWord(words[0], "reads", "đọc") {
      filter.field = words[1]
    } else if words.count == 2, TypedLine.isWord(words[0], "effect") {
      filter.effect = words[1]
    } else if !rest.isEmpty {
      filter.text = rest
    }
    let face = session.face
    let list = RuleListText(language: face.language, currency: face.currency, width: face.width, style: face.style)
    return SessionOutput(text: list.render(filter.rules(of: book), of: book))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    if typed.hasPrefix("reads ") {
      return FieldNaming(session: session).completions(String(typed.dropFirst(6)), values: false)
    }
    return CompletionList(typed, among: ["reads", "effect"])
  }
}
