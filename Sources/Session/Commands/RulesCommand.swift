import CampaignModel
import Engine
import Notation
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

/// `plugins`
struct PluginsCommand: SessionCommand {
  let sheet = CommandSheet(
    ["plugins"], ["tiện ích"], .rules, en: "The plugins in force.", vi: "Các tiện ích đang dùng.",
    examples: [.init("plugins"), .init("tiện ích")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let (face, pack) = (session.face, session.pack)
    guard !pack.manifests.isEmpty else { return SessionOutput(text: face.paragraph(face.words(.noPlugins))) }
    var text = ""
    for manifest in pack.manifests {
      text += face.paragraph(
        "\(manifest.name) \(manifest.version.description): \(manifest.title.shown(in: face.language))")
      for command in pack.commands where command.plugin == manifest.name {
        text += face.paragraph(
          "\(command.usage.isEmpty ? command.id : command.usage): \(command.title.shown(in: face.language))", indent: 4)
      }
    }
    return SessionOutput(text: text)
  }
}
