import CampaignModel

/// `save NAME`
struct SaveCommand: SessionCommand {
  let sheet = CommandSheet(
    ["save"], ["lưu"], .scenarios, arguments: ("NAME", "TÊN"),
    en: "Keep the brief as it is now under a name; the same name again replaces it.",
    vi: "Giữ brief hiện tại dưới một cái tên; trùng tên thì thay bản cũ.",
    examples: [.init("save lean"), .init("lưu gọn")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    var state = session.state
    let saved = SavedScenario(name: rest, scenario: state.current)
    if let index = state.saved.firstIndex(where: { $0.name == rest }) {
      state.saved[index] = saved
    } else {
      state.saved.append(saved)
    }
    state.name = rest
    session.keep(state)
    return SessionOutput(text: session.face.paragraph(session.face.words(.savedAs, rest)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList { session.scenarioNames(typed) }
}
