import CampaignModel
import Rendering

/// `forecast`
struct ForecastCommand: SessionCommand {
  let sheet = CommandSheet(
    ["forecast"], ["dự báo"], .questions, en: "What the mix is likely to bring, and how the tiers compare.",
    vi: "Cơ cấu này có thể mang lại gì, và so sánh giữa các hạng.", examples: [.init("forecast"), .init("dự báo")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    SessionOutput(text: SectionText(session.face).forecast(try session.neededAnswer()))
  }
}
