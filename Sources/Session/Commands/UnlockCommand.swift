import CampaignModel

/// `unlock [FIELD…]`
struct UnlockCommand: SessionCommand {
  let sheet = CommandSheet(
    ["unlock"], ["mở khóa"], .brief, arguments: ("[FIELD…]", "[TRƯỜNG…]"),
    en: "Let fields move again; alone: all of them.", vi: "Cho các trường đổi trở lại; gõ một mình: tất cả.",
    examples: [.init("unlock budget", after: ["lock budget"]), .init("unlock"), .init("mở khóa")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    var state = session.state
    if rest.isEmpty {
      state.current.locks = []
    } else {
      for field in try FieldNaming(session: session).fields(rest) {
        state.current.locks.remove(session.pack.schema.fields[field].id)
      }
    }
    session.keep(state)
    return SessionOutput(text: LockCommand.list(session))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.state.current.locks.sorted())
  }
}
