import CampaignModel
import Engine

/// `lua [CODE]`
struct LuaCommand: SessionCommand {
  let sheet = CommandSheet(
    ["lua"], ["lua"], .questions, arguments: ("[CODE]", "[MÃ]"),
    en: "Run Lua in the sandbox against the brief; alone: a block that ends with a line of a single dot.",
    vi: "Chạy Lua trong hộp cát với brief; gõ một mình: một khối, kết thúc bằng dòng chỉ có dấu chấm.",
    examples: [
      .init("lua return mix.micro.count + mix.macro.count"),
      .init("lua return goal.trust or 0"),
      .init(".", after: ["lua", "local each = budget / weeks", "return math.floor(each)"]),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard rest.isEmpty else { return try Self.run(rest, in: session) }
    session.openBlock()
    return SessionOutput(text: session.face.paragraph(session.face.words(.luaBlock)))
  }

  /// Runs a block.
  static func run(_ source: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    try shown(session) { console, brief throws(Diagnostic) in try console.run(source, on: brief) }
  }

  /// What a script printed and gave, as lines.
  static func shown(
    _ session: ReplSession, _ run: (LuaConsole, Brief?) throws(Diagnostic) -> LuaConsole.Result
  ) throws(SessionFailure) -> SessionOutput {
    let scenario = session.state.current
    let brief = session.editor.missing(in: scenario.brief).isEmpty ? scenario.brief : nil
    do {
      let result = try run(LuaConsole(session.insisting(scenario)), brief)
      let lines = result.printed + [result.value].compactMap(\.self)
      return SessionOutput(text: lines.map { session.face.line($0) }.joined())
    } catch {
      throw SessionFailure([error])
    }
  }
}
