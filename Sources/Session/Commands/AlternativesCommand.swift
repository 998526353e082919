import CampaignModel
import Engine
import Rendering

/// `alternatives`
struct AlternativesCommand: SessionCommand {
  let sheet = CommandSheet(
    ["alternatives"], ["phương án"], .questions,
    en: "The recommended mix beside all of one tier and one macro with others, at the same brief.",
    vi: "Cơ cấu đề xuất bên cạnh phương án chỉ một hạng và một macro cùng các hạng khác, với cùng brief.",
    examples: [.init("alternatives"), .init("phương án")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    _ = try session.neededAnswer()
    let face = session.face
    let current = session.state.current
    var columns = [session.column(face.words(.recommendedMix), current)]
    let tiers = session.scheme.tiers.map(\.id)
    func add(_ name: String, _ pins: [String: Int]) {
      var other = current
      other.overrides.pins = pins
      var column = session.column(name, other)
      column.insisted = []
      columns.append(column)
    }
    for only in ["micro", "macro"] where tiers.contains(only) {
      let pins = Dictionary(tiers.filter { $0 != only }.map { ($0, 0) }, uniquingKeysWith: { one, _ in one })
      add(face.words(.allMicro, session.tierTitle(only)), pins)
    }
    if tiers.contains("macro") { add(face.words(.oneMacro, session.tierTitle("macro")), ["macro": 1, "mega": 0]) }
    return SessionOutput(text: ScenarioColumns(face, fields: []).render(columns))
  }
}
