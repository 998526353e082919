import CampaignModel
import Rendering

/// `why [RULE|TIER]`
struct WhyCommand: SessionCommand {
  let sheet = CommandSheet(
    ["why"], ["vì sao", "giải thích"], .questions, arguments: ("[RULE | TIER]", "[QUY_TẮC | HẠNG]"),
    en: "Why the answer is what it is: each rule leaf by leaf, and whether the answer rests on it.",
    vi: "Vì sao câu trả lời như vậy: từng quy tắc, từng điều kiện, và câu trả lời có dựa vào nó không.",
    examples: [.init("why micro"), .init("why trust-needs-companions"), .init("giải thích micro")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let target = rest.isEmpty ? nil : (try? FieldNaming(session: session).tier(rest).id) ?? rest
    return try session.explained { explainer, scenario, face throws(Diagnostic) in
      WhyText(language: face.language, width: face.width, style: face.style)
        .render(try explainer.why(scenario.brief, target: target))
    }
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.scheme.tiers.map(\.id) + session.ruleNames)
  }
}
