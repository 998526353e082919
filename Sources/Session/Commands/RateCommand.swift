import CampaignModel
import Notation
import Rendering

/// `rate TIER FEE`
struct RateCommand: SessionCommand {
  let sheet = CommandSheet(
    ["rate", "fee"], ["giá", "phí"], .brief, arguments: ("[TIER FEE | TIER card]", "[HẠNG PHÍ | HẠNG bảng giá]"),
    en: "One creator of a tier costs this much for all planned posts, whatever the rate card says.",
    vi: "Một KOL của hạng này giá bấy nhiêu cho mọi bài, bất kể bảng giá.",
    examples: [
      .init("rate micro 3tr"), .init("rate micro card", after: ["rate micro 3tr"]), .init("giá macro 45 triệu"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { return try session.listDemands() }
    let found = try FieldNaming(session: session).tier(rest)
    guard !found.rest.isEmpty else { throw misused(session) }
    var state = session.state
    let old = state.current.overrides.fees[found.id]
    if TypedLine.isWord(found.rest, "card", "-", "bảng giá") {
      state.current.overrides.fees[found.id] = nil
    } else {
      guard let fee = try? MoneyNotation.parse(found.rest, currency: session.pack.rates.currency), fee >= .zero else {
        throw SessionFailure(.notANumber, ["rate \(found.id)", found.rest])
      }
      state.current.overrides.fees[found.id] = fee
    }
    let face = session.face
    func shown(_ fee: Money?) -> String { fee.map(face.shortest) ?? face.words(.cardFee) }
    let edit = ChangeReport.Edit(
      label: face.words(.rateLabel, session.tierTitle(found.id)), old: shown(old),
      new: shown(state.current.overrides.fees[found.id]))
    return session.change([edit], to: state)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: session.scheme.tiers.map(\.id))
  }
}
