import BriefReading
import CampaignModel
import RuleModel

/// Asks two packs about one brief.
final class AnswerPair {
  let old: Recommender
  let new: Recommender
  private let oldEditor: BriefEditor
  private let carrier: BriefCarrier

  /// Asks these packs.
  init(old: Pack, new: Pack) {
    self.old = Recommender(pack: old)
    self.new = Recommender(pack: new)
    oldEditor = BriefEditor(schema: old.schema, currency: old.rates.currency)
    carrier = BriefCarrier(from: new.schema, to: old.schema, editor: oldEditor)
  }

  /// A brief of the new pack in the fields of the old one; nil when the old pack could not read it.
  func inOld(_ brief: Brief) -> Brief? {
    let told = carrier.brief(brief)
    guard oldEditor.missing(in: told).isEmpty else { return nil }
    let isAllowed = zip(old.pack.schema.fields, told.slots).allSatisfy { field, slot in
      guard slot.origin == .given, let range = field.range, let number = slot.value?.axis else { return true }
      return range.contains(number)
    }
    return isAllowed ? told : nil
  }

  /// Both evaluations of a brief of the new pack; nil when the old pack could not read it.
  func evaluations(_ brief: Brief) -> (old: Evaluation, new: Evaluation)? {
    guard let before = inOld(brief) else { return nil }
    return (old.evaluation(of: before, upTo: .review), new.evaluation(of: brief, upTo: .review))
  }

  /// Whether what rules settle for a brief differs.
  func differ(_ brief: Brief) -> Bool {
    guard let both = evaluations(brief) else { return false }
    return FiredMark(both.old) != FiredMark(both.new)
  }

  /// The brief with what of its answer differs; with `wanted` only when a client would notice something.
  func changed(_ brief: Brief, noticed wanted: Bool = false) -> ChangedBrief? {
    guard let both = evaluations(brief) else { return nil }
    let difference = AnswerDifference(both.old.answer(), both.new.answer())
    if wanted, difference.isEmpty { return nil }
    return ChangedBrief(brief: brief, difference: difference)
  }
}
