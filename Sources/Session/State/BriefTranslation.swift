import BriefReading
import CampaignModel

/// Carries briefs over to another version of the schema when rules are loaded again.
struct BriefTranslation {
  private let carrier: BriefCarrier
  /// Whether there is nothing to carry over.
  let isIdentity: Bool

  init(from old: BriefSchema, to new: BriefSchema, editor: BriefEditor) {
    carrier = BriefCarrier(from: old, to: new, editor: editor)
    isIdentity = old == new
  }

  /// A state under the new schema.
  func state(_ state: SessionState) -> SessionState {
    guard !isIdentity else { return state }
    var state = state
    state.current.brief = carrier.brief(state.current.brief)
    for index in state.saved.indices {
      state.saved[index].scenario.brief = carrier.brief(state.saved[index].scenario.brief)
    }
    return state
  }

  /// Fields of a brief that have no place any more, by id.
  func lost(_ brief: Brief) -> [String] { carrier.lost(brief) }
}
