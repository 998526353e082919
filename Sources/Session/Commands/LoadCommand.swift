import BriefReading
import CampaignModel
import Rendering

/// `load FILE`
struct LoadCommand: SessionCommand {
  let sheet = CommandSheet(
    ["load", "open"], ["nạp", "mở"], .brief, arguments: ("FILE", "TỆP"),
    en: "Read a brief (YAML or JSON) and answer it.", vi: "Đọc một brief (YAML hoặc JSON) và trả lời.",
    examples: [.init("load examples/briefs/01-home-bakery.yaml"), .init("nạp examples/briefs/11-craft-tea.yaml")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard let path = TypedLine.words(rest).first else { throw misused(session) }
    let bytes: [UInt8]
    do { bytes = try session.setup.files.read(path) } catch { throw SessionFailure([error]) }
    let isJSON = path.hasSuffix(".json") || bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
    let outcome =
      session.plugins.read(path, bytes)
      ?? session.pack.briefs.read(bytes, format: isJSON ? .json : .yaml, file: path)
    guard let brief = outcome.brief else { throw SessionFailure(outcome.diagnostics) }
    var state = session.state
    state.current = Scenario(brief: brief)
    state.name = nil
    session.keep(state)
    let notes = session.face.findings(outcome.diagnostics)
    return SessionOutput(text: session.head() + notes, diagnostics: outcome.diagnostics)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.setup.files.names(startingWith: typed), isFinal: false)
  }
}
