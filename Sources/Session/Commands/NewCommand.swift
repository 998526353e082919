import CampaignModel

/// `new [NAME]`
struct NewCommand: SessionCommand {
  let sheet = CommandSheet(
    ["new"], ["mới"], .brief, arguments: ("[NAME]", "[TÊN]"),
    en: "Start an empty brief.", vi: "Bắt đầu một brief trống.",
    examples: [.init("new"), .init("new Nón Lá Coffee"), .init("mới")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let name = rest.isEmpty ? "brief" : rest
    var state = session.state
    state.current = Scenario(brief: session.editor.empty(named: name))
    state.name = nil
    session.keep(state)
    let missing = session.missingNames.joined(separator: ", ")
    return SessionOutput(
      text: session.face.paragraph(session.face.words(.newBrief, name))
        + session.face.paragraph(session.face.words(.stillMissing, missing)))
  }
}
