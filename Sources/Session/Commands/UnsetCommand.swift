import CampaignModel

/// `unset FIELD…`
struct UnsetCommand: SessionCommand {
  let sheet = CommandSheet(
    ["unset", "clear"], ["bỏ"], .brief, arguments: ("FIELD…", "TRƯỜNG…"),
    en: "Take fields out of the brief; defaults and assumptions come back.",
    vi: "Bỏ trường khỏi brief; giá trị mặc định và giả định trở lại.",
    examples: [.init("unset weeks"), .init("unset platforms weeks"), .init("bỏ thời gian", after: ["set weeks 5"])])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    let fields = try FieldNaming(session: session).fields(rest)
    var state = session.state
    for field in fields {
      try session.checkLock(field)
      let schema = session.pack.schema.fields[field]
      if schema.required { throw SessionFailure(.requiredField, [schema.id]) }
      if schema.role == .goal {
        state.current.brief = try session.moved(state.current.brief, field, to: .number(0))
      }
      state.current.brief.slots[field] = session.editor.silent(field)
    }
    return session.change(session.edits(from: session.state.current.brief, to: state.current.brief), to: state)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    let brief = session.state.current.brief
    let given = session.pack.schema.fields.indices.filter { brief.slots[$0].origin == .given }
    return CompletionList(typed, among: given.map { session.pack.schema.fields[$0].id })
  }
}
