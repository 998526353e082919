import CampaignModel

/// `unpin [TIER]`
struct UnpinCommand: SessionCommand {
  let sheet = CommandSheet(
    ["unpin"], ["bỏ ghim"], .brief, arguments: ("[TIER]", "[HẠNG]"),
    en: "No longer insist on a number of creators; alone: of any tier.",
    vi: "Thôi ghim số KOL của một hạng; gõ một mình: của mọi hạng.",
    examples: [.init("unpin macro", after: ["pin macro = 2"]), .init("unpin", after: ["pin macro = 2"])])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    var state = session.state
    var tiers = state.current.overrides.pins.keys.sorted()
    if !rest.isEmpty { tiers = [try FieldNaming(session: session).tier(rest).id] }
    let edits = tiers.compactMap { tier in
      state.current.overrides.pins.removeValue(forKey: tier).map { session.pinEdit(tier, from: $0, to: nil) }
    }
    return session.change(edits, to: state)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.state.current.overrides.pins.keys.sorted())
  }
}
