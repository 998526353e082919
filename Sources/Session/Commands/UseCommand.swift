import CampaignModel

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
