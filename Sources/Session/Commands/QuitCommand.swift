import CampaignModel

/// `quit`
struct QuitCommand: SessionCommand {
  let sheet = CommandSheet(
    ["quit", "exit"], ["thoát"], .session, en: "Leave; Ctrl-D does too.", vi: "Thoát; Ctrl-D cũng được.",
    examples: [.init("quit"), .init("thoát")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    SessionOutput(isQuit: true)
  }
}
