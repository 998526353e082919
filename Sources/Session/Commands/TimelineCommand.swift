import CampaignModel
import Rendering

/// `timeline`
struct TimelineCommand: SessionCommand {
  let sheet = CommandSheet(
    ["timeline"], ["lịch", "tiến độ"], .questions, en: "The phases by week, with days when the launch date is known.",
    vi: "Các giai đoạn theo tuần, kèm ngày khi biết ngày ra mắt.", examples: [.init("timeline"), .init("lịch")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    SessionOutput(text: SectionText(session.face).timeline(try session.neededOptions()))
  }
}
