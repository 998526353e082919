import CampaignModel
import RuleModel

/// What the fired rules say together about a brief, before any money is moved: points, blocks, advice, questions, playbook.
struct Stance {
  /// Fired rules of all strata, by precedence.
  let fired: [FiredRule]
  /// Points by tier of the scheme.
  let points: PointSheet
  /// Why nothing may be recommended.
  let blocks: [RuleText]
  /// Playbook id.
  let playbook: String?
  let tactics: [AdviceGiven]
  let risks: [AdviceGiven]
  let questions: [RuleText]
  /// Effects that lost or are void here.
  let overridden: [Overridden]
  /// Arithmetic that gave no finite number.
  let findings: [Diagnostic]
  /// Index of each tier name in the scheme, nil when outside it.
  let tierInScheme: [Int?]

  /// Joins the effects of all fired rules.
  init(pack: Pack, scheme: TierScheme, fired: [FiredRule], facts: FactVector, brief: Brief) {
    let tierInScheme = pack.ruleSet.tierNames.map { name in scheme.tiers.firstIndex { $0.id == name } }
    let words = EffectWords(pack: pack)
    var points = PointSheet(tierCount: scheme.tiers.count)
    var blocks: [RuleText] = []
    var playbook: (id: String, rule: String)?
    var tactics: [AdviceGiven] = []
    var risks: [AdviceGiven] = []
    var questions: [RuleText] = []
    var overridden: [Overridden] = []
    var findings: [Diagnostic] = []
    for firedRule in fired {
      let id = firedRule.rule.id
      for row in firedRule.notTaken {
        overridden.append(
          Overridden(
            rule: row.rule.id, effect: words.all(of: row.rule, facts: facts),
            cause: row.isSameAnswer ? .sameAnswer : .notTaken, winner: id))
      }
      for effect in firedRule.effects {
        switch effect {
        case .favour(let tier, let amount):
          guard let index = tierInScheme[tier] else {
            let value = shortNumber(amount.value(in: facts))
            overridden.append(
              Overridden(
                rule: id, effect: "favour \(pack.ruleSet.tierNames[tier]) = \(value)", cause: .outsideScheme,
                winner: nil))
            continue
          }
          if !points.add(rule: firedRule.index, tier: index, points: amount.value(in: facts)) {
            findings.append(
              Diagnostic(.notFinite, [id, brief.name], at: firedRule.rule.location, severity: .warning))
          }
        case .block(let text): blocks.append(RuleText(rule: id, text: text))
        case .playbook(let wanted):
          if let playbook, playbook.id != wanted {
            overridden.append(
              Overridden(rule: id, effect: "playbook \(wanted)", cause: .cameLater, winner: playbook.rule))
          } else if playbook == nil {
            playbook = (wanted, id)
          }
        case .advise(let name): Self.add(pack.tactics[name], id, to: &tactics)
        case .warn(let name): Self.add(pack.risks[name], id, to: &risks)
        case .ask(let text): Self.ask(text, id, &questions)
        case .askField(let field):
          let schema = pack.schema.fields[field]
          guard brief.slots[field].origin != .given else { continue }
          Self.ask(schema.question.isEmpty ? schema.title : schema.question, id, &questions)
        case .exclude(let tier), .bound(_, .tier(let tier), _), .scale(_, .some(let tier), _):
          guard tierInScheme[tier] == nil, let effect = words.words(effect, facts: facts) else { continue }
          overridden.append(Overridden(rule: id, effect: effect, cause: .outsideScheme, winner: nil))
        default: break
        }
      }
    }
    self.fired = fired
    self.points = points
    self.blocks = blocks
    self.playbook = playbook?.id
    self.tactics = tactics
    self.risks = risks
    self.questions = questions
    self.overridden = overridden
    self.findings = findings
    self.tierInScheme = tierInScheme
  }

  private static func add(_ advice: Advice?, _ rule: String, to list: inout [AdviceGiven]) {
    guard let advice else { return }
    if let index = list.firstIndex(where: { $0.advice.id == advice.id }) {
      if !list[index].rules.contains(rule) { list[index].rules.append(rule) }
    } else {
      list.append(AdviceGiven(advice: advice, rules: [rule]))
    }
  }

  private static func ask(_ text: LocalizedText, _ rule: String, _ questions: inout [RuleText]) {
    if !questions.contains(where: { $0.text == text }) { questions.append(RuleText(rule: rule, text: text)) }
  }
}
