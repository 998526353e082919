import CampaignModel

/// `= EXPRESSION`
struct SumCommand: SessionCommand {
  let sheet = CommandSheet(
    ["="], ["tính"], .questions, arguments: ("EXPRESSION", "BIỂU_THỨC"),
    en: "Reckon in Lua with the brief, its mix and its forecast.", vi: "Tính bằng Lua với brief, cơ cấu và dự báo.",
    examples: [
      .init("= budget / weeks"), .init("= mix.micro.share * 100"), .init("= goal.trust"),
      .init("tính math.floor(budget / 7)"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    return try LuaCommand.shown(session) { console, brief throws(Diagnostic) in try console.evaluate(rest, on: brief) }
  }
}
