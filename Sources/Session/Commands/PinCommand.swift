import CampaignModel
import Notation

/// `pin TIER = COUNT`
struct PinCommand: SessionCommand {
  let sheet = CommandSheet(
    ["pin"], ["ghim"], .brief, arguments: ("[TIER = COUNT]", "[HẠNG = SỐ]"),
    en:
      "The client insists on exactly so many creators of a tier; shows what that costs. Alone: everything insisted on.",
    vi: "Khách muốn đúng bấy nhiêu KOL của một hạng; cho thấy cái giá phải trả. Gõ một mình: mọi yêu cầu.",
    examples: [
      .init("pin macro = 2"), .init("pin mega 0"), .init("pin", after: ["pin macro = 3", "rate micro 3tr"]),
      .init("ghim macro = 1"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { return try session.listDemands() }
    let found = try FieldNaming(session: session).tier(rest)
    guard let number = try? CountNotation.parse(found.rest, unit: nil), (0...100_000).contains(number) else {
      throw misused(session)
    }
    var state = session.state
    let old = state.current.overrides.pins.updateValue(Int(number), forKey: found.id)
    return session.change([session.pinEdit(found.id, from: old, to: Int(number))], to: state)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.scheme.tiers.map(\.id))
  }
}
