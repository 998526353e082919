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

/// `use NAME`
struct UseCommand: SessionCommand {
  let sheet = CommandSheet(
    ["use"], ["dùng"], .scenarios, arguments: ("NAME", "TÊN"),
    en: "Go on with a saved scenario.", vi: "Làm tiếp với một kịch bản đã lưu.",
    examples: [.init("use lean", after: ["save lean", "set budget 800tr"])])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    let saved = try session.scenario(rest)
    var state = session.state
    state.current = saved.scenario
    state.name = saved.name
    let head = session.face.paragraph(session.face.words(.usingScenario, saved.name))
    var output = session.change([], to: state)
    output.text = head + output.text
    return output
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList { session.scenarioNames(typed) }
}

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
