import CampaignModel

/// `undo`
struct UndoCommand: SessionCommand {
  let sheet = CommandSheet(
    ["undo"], ["hoàn tác"], .scenarios, en: "Take the last change back; as often as there are changes.",
    vi: "Hoàn tác thay đổi gần nhất; bao nhiêu lần cũng được.",
    examples: [.init("undo", after: ["set budget 800tr"]), .init("hoàn tác", after: ["set weeks 5"])])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    try session.step(back: true)
  }
}
