import CampaignModel
import Rendering

/// `compare [NAME…]`
struct CompareCommand: SessionCommand {
  let sheet = CommandSheet(
    ["compare"], ["so sánh"], .scenarios, arguments: ("[NAME…]", "[TÊN…]"),
    en: "Scenarios side by side with the brief as it is now; alone: all of them.",
    vi: "Đặt các kịch bản cạnh brief hiện tại; gõ một mình: tất cả.",
    examples: [
      .init("compare lean", after: ["save lean", "set budget 800tr"]),
      .init("compare", after: ["save a", "set weeks 4", "save b"]), .init("so sánh", after: ["lưu gọn"]),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    var chosen = session.state.saved
    if !rest.isEmpty {
      chosen = []
      for name in TypedLine.words(rest.replacing(",", with: " ")) { chosen.append(try session.scenario(name)) }
    }
    let face = session.face
    guard !chosen.isEmpty else { return SessionOutput(text: face.paragraph(face.words(.noScenarios))) }
    var columns = chosen.map { session.column($0.name, $0.scenario) }
    if chosen.allSatisfy({ $0.scenario != session.state.current }) {
      columns.insert(session.column(face.words(.currentName), session.state.current), at: 0)
    }
    return SessionOutput(text: ScenarioColumns(face, fields: session.pack.schema.fields).render(columns))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    session.scenarioNames(typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? "")
  }
}
