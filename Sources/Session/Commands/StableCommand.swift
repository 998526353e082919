import CampaignModel
import Engine
import Rendering

/// `stable`
struct StableCommand: SessionCommand {
  let sheet = CommandSheet(
    ["stable"], ["đứng vững", "ổn định"], .questions,
    en: "How far each field can move before the answer's stance flips, and what flips it.",
    vi: "Mỗi trường đổi được tới đâu trước khi câu trả lời lật, và điều gì làm lật.",
    examples: [.init("stable"), .init("đứng vững")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let answer = try session.neededAnswer()
    let box = session.explainer.stability(session.state.current.brief)
    return SessionOutput(text: SectionText(session.face).stability(box, of: answer) + session.stopNote)
  }
}

/// `forecast`
struct ForecastCommand: SessionCommand {
  let sheet = CommandSheet(
    ["forecast"], ["dự báo"], .questions, en: "What the mix is likely to bring, and how the tiers compare.",
    vi: "Cơ cấu này có thể mang lại gì, và so sánh giữa các hạng.", examples: [.init("forecast"), .init("dự báo")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    SessionOutput(text: SectionText(session.face).forecast(try session.neededAnswer()))
  }
}

/// `timeline`
struct TimelineCommand: SessionCommand {
  let sheet = CommandSheet(
    ["timeline"], ["lịch", "tiến độ"], .questions, en: "The phases by week, with days when the launch date is known.",
    vi: "Các giai đoạn theo tuần, kèm ngày khi biết ngày ra mắt.", examples: [.init("timeline"), .init("lịch")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    SessionOutput(text: SectionText(session.face).timeline(try session.neededOptions()))
  }
}
