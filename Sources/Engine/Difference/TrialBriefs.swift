import BriefReading
import CampaignModel
import RuleModel

/// Briefs to try two packs with: one for each rule of both, so that every rule fires for some, and plain ones of all sizes.
struct TrialBriefs {
  let old: Pack
  let new: Pack
  let finders: (old: WitnessFinder, new: WitnessFinder)
  /// Rules of one pack a brief is made for.
  private static let limit = 400

  /// The briefs, each once, in the fields of the new pack.
  func briefs() -> [Brief] {
    let carrier = BriefCarrier(
      from: old.schema, to: new.schema, editor: BriefEditor(schema: new.schema, currency: new.rates.currency))
    var known: Set<[FieldValue?]> = []
    let all = Self.all(new, finders.new) + Self.each(old, finders.old).map(carrier.brief)
    return all.filter { known.insert($0.slots.map(\.value)).inserted }
  }

  /// The same for one pack.
  static func of(_ pack: Pack, _ finder: WitnessFinder) -> [Brief] {
    var known: Set<[FieldValue?]> = []
    return all(pack, finder).filter { known.insert($0.slots.map(\.value)).inserted }
  }

  private static func all(_ pack: Pack, _ finder: WitnessFinder) -> [Brief] {
    finder.plainBriefs(24) + each(pack, finder)
  }

  private static func each(_ pack: Pack, _ finder: WitnessFinder) -> [Brief] {
    let rules = Array(pack.ruleSet.rules.prefix(Self.limit))
    let regions = RuleRegions(rules, facts: pack.ruleSet.facts)
    return rules.indices.flatMap { rule in
      regions.regions[rule].prefix(2).compactMap { region in
        finder.brief(in: [region], named: rules[rule].id, varying: false) { _ in true }
      }
    }
  }
}
