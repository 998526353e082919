import CampaignModel

/// `goal NAME WEIGHT`
struct GoalCommand: SessionCommand {
  let sheet = CommandSheet(
    ["goal"], ["mục tiêu"], .brief, arguments: ("NAME WEIGHT", "TÊN TRỌNG_SỐ"),
    en: "Give a goal a weight; the others share the rest in the proportions they had.",
    vi: "Cho một mục tiêu một trọng số; các mục tiêu khác chia phần còn lại theo tỷ lệ cũ.",
    examples: [.init("goal trust 0.4"), .init("goal community 25%"), .init("mục tiêu lòng tin 40%")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let schema = session.pack.schema
    guard let group = schema.groups.firstIndex(where: \.isWeights), !rest.isEmpty else { throw misused(session) }
    guard let found = TypedLine.named(rest, read: { try? session.editor.member($0, of: group) }) else {
      let word = rest.split(separator: " ").first.map(String.init) ?? rest
      do { _ = try session.editor.member(word, of: group) } catch { throw SessionFailure([error]) }
      throw misused(session)
    }
    guard !found.rest.isEmpty else { throw misused(session) }
    let value = try FieldNaming(session: session).value(found.target, found.rest)
    return try session.set(found.target, to: value, written: found.rest)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    let goals = session.pack.schema.fields.filter { $0.role == .goal }
    let names = goals.map { $0.id.split(separator: ".").last.map(String.init) ?? $0.id }
    return CompletionList(typed, among: names + goals.compactMap { $0.title[session.face.language]?.lowercased() })
  }
}
