import CampaignModel

/// `lock [FIELD…]`
struct LockCommand: SessionCommand {
  let sheet = CommandSheet(
    ["lock"], ["khóa"], .brief, arguments: ("[FIELD…]", "[TRƯỜNG…]"),
    en: "Keep fields as they are: neither a command nor a search moves them. Alone: what is locked.",
    vi: "Giữ nguyên các trường: không lệnh hay phép dò nào đổi được. Gõ một mình: xem đang khóa gì.",
    examples: [.init("lock budget"), .init("lock budget weeks"), .init("lock"), .init("khóa ngân sách")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { return SessionOutput(text: Self.list(session)) }
    var state = session.state
    for field in try FieldNaming(session: session).fields(rest) {
      state.current.locks.insert(session.pack.schema.fields[field].id)
    }
    session.keep(state)
    return SessionOutput(text: Self.list(session))
  }

  /// What is locked.
  static func list(_ session: ReplSession) -> String {
    let (face, schema) = (session.face, session.pack.schema)
    let names = session.state.current.locks.sorted().compactMap { schema.index(of: $0) }.map { index in
      "\(face.title(schema.fields[index])) \(face.value(session.state.current.brief.value(index), of: schema.fields[index]))"
    }
    return face.paragraph(
      names.isEmpty ? face.words(.nothingLocked) : face.words(.lockedFields, names.joined(separator: ", ")))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    FieldNaming(session: session).completions(typed, values: false)
  }
}
