import CampaignModel

/// `drop NAME`
struct DropCommand: SessionCommand {
  let sheet = CommandSheet(
    ["drop"], ["xóa"], .scenarios, arguments: ("NAME", "TÊN"), en: "Forget a saved scenario.",
    vi: "Xóa một kịch bản đã lưu.", examples: [.init("drop lean", after: ["save lean"])])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    let saved = try session.scenario(rest)
    var state = session.state
    state.saved.removeAll { $0.name == saved.name }
    if state.name == saved.name { state.name = nil }
    session.keep(state)
    return SessionOutput(text: session.face.paragraph(session.face.words(.droppedScenario, saved.name)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList { session.scenarioNames(typed) }
}
