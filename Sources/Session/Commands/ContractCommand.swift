import CampaignModel
import Notation
import Rendering

/// `contract [add [COUNT] TIER [FEE] | drop NUMBER]`
struct ContractCommand: SessionCommand {
  let sheet = CommandSheet(
    ["contract"], ["hợp đồng"], .brief,
    arguments: ("[add [COUNT] TIER [FEE] | drop NUMBER]", "[thêm [SỐ] HẠNG [PHÍ] | xóa SỐ_THỨ_TỰ]"),
    en: "Creators already contracted: add, drop, or list them.",
    vi: "KOL đã ký hợp đồng: thêm, xóa, hoặc xem danh sách.",
    examples: [
      .init("contract add macro 180tr"), .init("contract add 3 micro 8tr"), .init("contract"),
      .init("contract drop 1", after: ["contract add macro 180tr"]), .init("hợp đồng thêm macro 180tr"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard let field = session.pack.schema.index(of: FieldRole.contracted) else { throw misused(session) }
    var state = session.state
    var records: [FieldRecord] = []
    if case .records(let known) = state.current.brief.value(field) { records = known }
    let words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let verb = words.first else {
      let list = SessionOutput(text: list(records, field, session))
      guard !records.isEmpty, session.answer != nil else { return list }
      return SessionOutput(text: list.text + (try session.listDemands()).text)
    }
    let arguments = words.dropFirst().joined(separator: " ")
    try session.checkLock(field)
    if TypedLine.isWord(verb, "add", "thêm") {
      records.append(try record(arguments, field, session))
    } else if TypedLine.isWord(verb, "drop", "remove", "xóa") {
      guard let number = Int(arguments), records.indices.contains(number - 1) else {
        throw SessionFailure(.nothingContracted, [arguments])
      }
      records.remove(at: number - 1)
    } else {
      throw misused(session)
    }
    state.current.brief.slots[field] =
      records.isEmpty ? .missing : Slot(value: .records(records), origin: .given)
    return session.change(session.edits(from: session.state.current.brief, to: state.current.brief), to: state)
  }

  private func record(_ text: String, _ field: Int, _ session: ReplSession) throws(SessionFailure) -> FieldRecord {
    guard !text.isEmpty else { throw misused(session) }
    var text = text
    var columns: [(name: String, text: String)] = []
    if let first = text.split(separator: " ").first, let count = Int(first) {
      columns.append(("count", String(count)))
      text = Folding.trimmed(String(text.dropFirst(first.count)))
    }
    let tier = try FieldNaming(session: session).tier(text)
    columns.append(("tier", tier.id))
    if !tier.rest.isEmpty { columns.append(("fee", tier.rest)) }
    do {
      return try session.editor.record(of: field, from: columns)
    } catch {
      throw SessionFailure(error.diagnostics)
    }
  }

  private func list(_ records: [FieldRecord], _ field: Int, _ session: ReplSession) -> String {
    let face = session.face
    guard !records.isEmpty else { return face.paragraph(face.words(.noContracts)) }
    return records.enumerated().map { index, record in
      face.paragraph("\(index + 1)  \(face.value(.records([record]), of: session.pack.schema.fields[field]))")
    }.joined()
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    guard let space = typed.lastIndex(of: " ") else {
      return CompletionList(typed, among: ["add", "drop", "thêm", "xóa"])
    }
    return CompletionList(String(typed[typed.index(after: space)...]), among: session.scheme.tiers.map(\.id))
  }
}
