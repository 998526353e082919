import CampaignModel
import RuleModel

/// Where a finding shows, and what a brief there must show when it is evaluated.
struct FindingExample {
  /// Regions to look for the brief in, the likeliest first.
  let regions: [Region]
  /// What the brief must show; nil when nothing can be shown.
  let proof: WitnessProof?
  /// Whether the finding is worth nothing without the brief: it says that something can happen.
  let mustBeShown: Bool

  /// The example of a finding.
  init(_ finding: AnalysisFinding, set: RuleSet) {
    let own = [finding.rule].compactMap(\.self)
    var regions = [finding.region].compactMap(\.self)
    // What is special to a rule's other ways to fire shows there too.
    if let rule = finding.rule, finding.others.count <= 1 || regions.isEmpty {
      regions += Region.regions(of: set.rules[rule].condition, requiring: set.rules[rule].requires).regions.prefix(4)
    }
    var proof: WitnessProof?
    var mustBeShown = false
    switch finding.kind {
    case .impossible, .deadAlternative: break
    case .maskedRow: proof = WitnessProof(holding: own, oneOf: finding.others, notTaken: own)
    case .maskedEffect: proof = WitnessProof(holding: own, oneOf: finding.others)
    case .duplicate, .subsumed, .blocked: proof = WitnessProof(holding: own + finding.others)
    case .idle: proof = WitnessProof(holding: own)
    case .undecidedOrder, .overlap:
      regions = [finding.region].compactMap(\.self)
      proof = WitnessProof(holding: own + finding.others)
      mustBeShown = true
    case .gap(let pieces):
      regions = pieces
      let rows = finding.table.map { table in set.rules.indices.filter { set.rules[$0].table?.table == table } }
      proof = WitnessProof(silent: rows ?? finding.others, present: finding.asked)
      mustBeShown = true
    }
    self.regions = regions
    self.proof = proof
    self.mustBeShown = mustBeShown
  }
}
