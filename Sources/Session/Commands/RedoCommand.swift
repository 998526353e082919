import CampaignModel

/// `redo`
struct RedoCommand: SessionCommand {
  let sheet = CommandSheet(
    ["redo"], ["làm lại"], .scenarios, en: "Do again what was taken back.", vi: "Làm lại điều vừa hoàn tác.",
    examples: [.init("redo", after: ["set budget 800tr", "undo"])])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    try session.step(back: false)
  }
}
