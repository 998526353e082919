import CampaignModel

/// What other rules of a pack have to do with one: those that read the same fields, and those that settle the same things.
struct RelatedRules {
  /// Something rules share.
  enum Link: Hashable {
    /// A field or fact that is read.
    case reads(FieldSchema)
    /// How many creators of a tier there may be; nil of all tiers.
    case creators(NamedOutline?)
    /// Which share of spend a tier may have.
    case share(NamedOutline?)
    /// A field, fact, line or goal whose value is settled.
    case settles(FieldSchema)
    /// The playbook.
    case playbook
  }

  /// The other rules of each link, in the book's order; links nobody else shares are left out.
  let groups: [(link: Link, rules: [RuleOutline])]

  /// The relations of a rule.
  init(of rule: RuleOutline, in book: RuleBook) {
    let links = Self.links(rule)
    let others = book.rules.filter { $0.id != rule.id }.map { ($0, Set(Self.links($0))) }
    groups = links.map { link in (link, others.filter { $0.1.contains(link) }.map(\.0)) }.filter { !$0.rules.isEmpty }
  }

  private static func links(_ rule: RuleOutline) -> [Link] {
    var links = rule.reads.map(Link.reads)
    for link in rule.effects.flatMap(settled) where !links.contains(link) { links.append(link) }
    return links
  }

  private static func settled(_ effect: EffectOutline) -> [Link] {
    switch effect {
    case .bound(.atLeast, let tier, _), .bound(.atMost, let tier, _): [.creators(tier)]
    case .bound(.shareAtLeast, let tier, _), .bound(.shareAtMost, let tier, _): [.share(tier)]
    case .exclude(let tier): [.creators(tier)]
    case .onlyOneOf(let tiers): tiers.map { .creators($0) }
    case .line(let field, _), .dropGoal(let field), .assume(let field, _), .infer(let field, _),
      .inferAmount(let field, _):
      [.settles(field)]
    case .playbook: [.playbook]
    default: []
    }
  }
}
