import CampaignModel
import RuleModel

/// Tells an evaluation as typed events, each with the event it follows from. Built on demand, never while evaluating.
struct TraceBuilder {
  private let evaluation: Evaluation
  private let probe: RuleProbe
  private let pack: Pack
  private var events: [TraceEvent] = []
  /// The event that settled each fact last.
  private var eventOfFact: [Int: Int] = [:]
  private var eventOfRule: [String: Int] = [:]

  /// Tells the evaluation a probe asks of.
  init(_ probe: RuleProbe) {
    self.probe = probe
    evaluation = probe.evaluation
    pack = evaluation.pack
  }

  /// The events in order.
  static func trace(_ probe: RuleProbe) -> [TraceEvent] {
    var builder = TraceBuilder(probe)
    builder.tellBrief()
    builder.tellRetired()
    for stage in [Stratum.Stage.assume, .main, .money] { builder.tell(stage) }
    builder.tellRowsNotTaken()
    builder.tellDecision()
    builder.tell(.review)
    for finding in evaluationFindings(probe.evaluation) { builder.add(.finding(finding), parent: nil) }
    return builder.events
  }

  private static func evaluationFindings(_ evaluation: Evaluation) -> [Diagnostic] {
    evaluation.findings + evaluation.stance.findings + (evaluation.decision?.findings ?? [])
  }

  @discardableResult
  private mutating func add(_ kind: TraceEvent.Kind, parent: Int?) -> Int {
    let id = events.count + 1
    events.append(TraceEvent(id: id, parent: parent, kind: kind))
    return id
  }

  private mutating func tellBrief() {
    for (field, slot) in probe.brief.slots.enumerated() {
      guard let value = slot.value else { continue }
      let schema = pack.schema.fields[field]
      let kind: TraceEvent.Kind =
        slot.origin == .given
        ? .given(field: schema, value: value) : .assumed(field: schema, value: value, rule: nil)
      eventOfFact[pack.ruleSet.facts.factOfField[field]] = add(kind, parent: nil)
    }
  }

  private mutating func tellRetired() {
    for gone in pack.ruleSet.retired {
      add(.retired(rule: gone.rule.id, by: gone.by, isReplaced: gone.isReplaced), parent: nil)
    }
  }

  private mutating func tell(_ stage: Stratum.Stage) {
    let fired = evaluation.fired.filter { $0.rule.stratum.stage == stage }
    for rule in fired.sorted(by: { ($0.rule.stratum, $0.index) < ($1.rule.stratum, $1.index) }) { tell(rule) }
    let indices = Set(fired.map(\.index))
    for (index, rule) in pack.ruleSet.rules.enumerated()
    where rule.stratum.stage == stage && !indices.contains(index) {
      guard let missed = probe.missedBy(index) else { continue }
      add(.almost(rule: rule.id, leaf: missed.leaf, missing: missed.missing), parent: parent(of: rule))
    }
  }

  private mutating func tell(_ fired: FiredRule) {
    let rule = fired.rule
    let event = add(.fired(rule: rule.id, location: rule.location), parent: parent(of: rule))
    eventOfRule[rule.id] = event
    var lost = lostEffects.filter { $0.rule == rule.id }
    let words = EffectWords(pack: pack)
    let facts = rule.stratum.stage == .review ? evaluation.facts : evaluation.rates.facts
    for effect in fired.effects {
      switch effect {
      case .favour(let tier, let amount):
        let points = (amount.value(in: facts) * 1000).rounded() / 1000
        let text = "favour \(pack.ruleSet.tierNames[tier]) = \(points.isFinite ? shortNumber(points) : "?")"
        settle(text, &lost, event)
      case .assume(let field, let value):
        let fact = pack.ruleSet.facts.factOfField[field]
        if evaluation.understood.brief.slots[field].origin == .assumed(rule: rule.id) {
          eventOfFact[fact] = add(
            .assumed(field: pack.schema.fields[field], value: value, rule: rule.id), parent: event)
        } else {
          settle(words.assume(field, value), &lost, event)
        }
      case .infer(let fact, _):
        let schema = pack.ruleSet.facts.facts[fact]
        if let place = lost.firstIndex(where: { $0.effect == "infer \(schema.id)" }) {
          add(.overridden(lost.remove(at: place)), parent: event)
        } else if let value = FactValue.value(fact, schema, in: evaluation.facts) {
          eventOfFact[fact] = add(.inferred(fact: schema, value: value, rule: rule.id), parent: event)
        }
      default:
        if let text = words.words(effect, facts: facts) { settle(text, &lost, event) }
      }
    }
    for rest in lost { add(.overridden(rest), parent: event) }
  }

  /// One effect: applied, or lost when the evaluation says so.
  private mutating func settle(_ text: String, _ lost: inout [Overridden], _ event: Int) {
    if let place = lost.firstIndex(where: { $0.effect == text }) {
      add(.overridden(lost.remove(at: place)), parent: event)
    } else if let rule = events.last(where: { $0.id == event }), case .fired(let id, _) = rule.kind {
      add(.applied(rule: id, effect: text), parent: event)
    }
  }

  /// Effects of rules that did not fire belong to rows of tables that gave way to another row.
  private mutating func tellRowsNotTaken() {
    for lost in lostEffects where eventOfRule[lost.rule] == nil {
      add(.notTaken(rule: lost.rule, winner: lost.winner), parent: lost.winner.flatMap { eventOfRule[$0] })
    }
  }

  private var lostEffects: [Overridden] {
    evaluation.understood.overridden + evaluation.inferred.overridden + evaluation.purse.overridden
      + evaluation.stance.overridden + (evaluation.decision?.overridden ?? [])
  }

  private mutating func tellDecision() {
    guard let decision = evaluation.decision, let mix = decision.mix else {
      add(.noMix(status: evaluation.status), parent: evaluation.stance.blocks.first.flatMap { eventOfRule[$0.rule] })
      return
    }
    for (tier, isInPlay) in zip(mix.tiers, decision.inPlay) {
      var parent: Int?
      if case .excluded(let rule) = tier.state { parent = eventOfRule[rule] }
      let standing = add(.standing(tier: tier.tier.id, isInPlay: isInPlay), parent: parent)
      guard isInPlay else { continue }
      let target = add(.target(tier: tier.tier.id, share: tier.targetShare), parent: standing)
      add(.booked(tier: tier.tier.id, count: tier.count, spend: tier.spend), parent: target)
    }
  }

  /// The event that settled the last of the facts a rule reads.
  private func parent(of rule: Rule) -> Int? {
    (rule.condition.tests.flatMap(\.reads) + rule.requires).compactMap { eventOfFact[$0] }.max()
  }
}
