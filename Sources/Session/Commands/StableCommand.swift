import CampaignModel
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
    return try session.explained { explainer, scenario, face throws(Diagnostic) in
      SectionText(face).stability(explainer.stability(scenario.brief), of: answer)
    }
  }
}
