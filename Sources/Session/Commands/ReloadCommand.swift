import CampaignModel

/// `reload`
struct ReloadCommand: SessionCommand {
  let sheet = CommandSheet(
    ["reload"], ["tải lại"], .rules, en: "Load the rules again; broken ones are refused, and the last good ones stay.",
    vi: "Tải lại quy tắc; bản hỏng bị từ chối và bản tốt gần nhất vẫn dùng.",
    examples: [.init("reload"), .init("tải lại")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput { session.reload() }
}
