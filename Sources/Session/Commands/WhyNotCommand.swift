import CampaignModel
import Rendering

/// `why-not RULE|OUTCOME`
struct WhyNotCommand: SessionCommand {
  let sheet = CommandSheet(
    ["why-not", "why not"], ["vì sao không", "sao không"], .questions,
    arguments: ("RULE | OUTCOME", "QUY_TẮC | KẾT_QUẢ"),
    en:
      "Why a rule did not fire or an outcome did not come about, and the nearest changes that would do it; locked fields stay.",
    vi:
      "Vì sao một quy tắc không kích hoạt hay một kết quả không đến, và thay đổi gần nhất để có; trường đã khóa được giữ nguyên.",
    examples: [
      .init("why-not macro-led"), .init("why not macro>=3", after: ["lock budget"]),
      .init("vì sao không micro>=80%"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    return try session.explained { explainer, scenario, face throws(Diagnostic) in
      WhyNotText(language: face.language, width: face.width, style: face.style).render(
        try explainer.whyNot(
          scenario.brief, wanted: rest.replacing(" ", with: ""), locks: scenario.locks.sorted()))
        // No change of the brief moves what the client insists on.
        + InsistedText(face).render(session.insisted(scenario))
    }
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.scheme.tiers.map { "\($0.id)-led" } + ["recommended"] + session.ruleNames)
  }
}
