import CampaignModel
import RuleModel

/// Finds for each rule a brief for which it fires and one for which it does not; both are evaluated before they are given.
public final class ExampleBriefs {
  private let pack: Pack
  private let finder: WitnessFinder
  private let regions: RuleRegions
  private let places: [String: Int]

  /// Examples for the rules of a pack.
  public init(_ pack: Pack) {
    self.pack = pack
    finder = WitnessFinder(pack)
    regions = RuleRegions(pack.ruleSet.rules, facts: pack.ruleSet.facts)
    places = Dictionary(pack.ruleSet.rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// A brief for which a rule fires; nil when none was found.
  public func firing(_ rule: String) -> Brief? {
    guard let index = places[rule] else { return nil }
    return finder.brief(in: regions.regions[index], proving: WitnessProof(holding: [index]), named: rule)
  }

  /// A brief for which a rule does not fire, as near as its conditions go; nil when none was found, as for `always`.
  public func silent(_ rule: String) -> Brief? {
    guard let index = places[rule], let region = regions.regions[index].first else { return nil }
    let cover = RegionCover([(index, regions.regions[index])], in: regions.space(of: index))
    // Briefs that say all the rule asks about, and still do not make it fire, teach more than silent ones.
    var asked = Region()
    for fact in region.demanded where !region.silent.contains(fact) { asked.ask(for: fact) }
    var work = 0
    var rest = cover.rest(of: asked, limit: 4, work: &work).regions
    rest += cover.rest(of: Region(), limit: 4, work: &work).regions
    return finder.brief(in: rest, proving: WitnessProof(silent: [index]), named: rule)
  }
}
