import CampaignModel

/// `line NAME AMOUNT`
struct LineCommand: SessionCommand {
  let sheet = CommandSheet(
    ["line"], ["hạng mục"], .brief, arguments: ("NAME AMOUNT | NAME -", "TÊN SỐ_TIỀN | TÊN -"),
    en: "Set a budget line as money or a share of the budget; - leaves it to the rules.",
    vi: "Đặt một hạng mục chi phí bằng tiền hoặc phần trăm ngân sách; - để quy tắc quyết định.",
    examples: [
      .init("line boost 30%"), .init("line production 40tr"), .init("line boost -", after: ["line boost 30%"]),
      .init("hạng mục sản xuất 50tr"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let schema = session.pack.schema
    guard !rest.isEmpty,
      let group = schema.groups.firstIndex(where: { group in
        schema.fields.contains { $0.role == .line && $0.id.hasPrefix(group.id + ".") }
      })
    else { throw misused(session) }
    guard let found = TypedLine.named(rest, read: { try? session.editor.member($0, of: group) }) else {
      let word = rest.split(separator: " ").first.map(String.init) ?? rest
      do { _ = try session.editor.member(word, of: group) } catch { throw SessionFailure([error]) }
      throw misused(session)
    }
    guard !found.rest.isEmpty else { throw misused(session) }
    if found.rest == "-" { return try UnsetCommand().run(schema.fields[found.target].id, in: session) }
    let value = try FieldNaming(session: session).value(found.target, found.rest)
    return try session.set(found.target, to: value, written: found.rest)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    let lines = session.pack.schema.fields.filter { $0.role == .line }
    return CompletionList(
      typed,
      among: lines.map { String($0.id.dropFirst("line.".count)) }
        + lines.compactMap { $0.title[session.face.language]?.lowercased() })
  }
}
