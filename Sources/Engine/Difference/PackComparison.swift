import BriefReading
import CampaignModel
import RuleModel

/// Compares two versions of a pack: rule by rule, declaration by declaration, and brief by brief.
public final class PackComparison {
  private let old: Pack
  private let new: Pack
  private let join: PackJoin
  let answers: AnswerPair
  private let oldFinder: WitnessFinder
  private let newFinder: WitnessFinder
  private let outliner: Outliner
  private let effects: RuleOutliner
  /// Regions of one change that are told.
  private static let conditionLimit = 6
  /// Briefs evaluated in one search for a witness.
  private static let trialLimit = 600
  /// Where rules settle something differently, in joint numbers.
  private(set) lazy var firing = FiringDifference(old: join.old, new: join.new, facts: join.facts).outcome()

  /// Compares two loaded packs.
  public init(old: Pack, new: Pack) {
    self.old = old
    self.new = new
    join = PackJoin(old: old, new: new)
    answers = AnswerPair(old: old, new: new)
    oldFinder = WitnessFinder(old)
    newFinder = WitnessFinder(new)
    outliner = Outliner(facts: join.facts.facts, budget: join.names.fields.first { $0.role == .budget })
    effects = RuleOutliner(join.names)
  }

  /// All that differs.
  public func difference() -> PackDifference {
    var result = PackDifference(schema: new.schema)
    result.currency = new.rates.currency
    result.rules = RuleComparison(old: old, new: new, join: join).changes()
    result.declarations = DeclarationComparison(old: old, new: new).changes()
    let outcome = firing
    result.regions = outcome.changes.map(region)
    addOrders(outcome, to: &result)
    for rule in join.openOld
    where !join.openNew.contains(where: { new.ruleSet.rules[$0].id == old.ruleSet.rules[rule].id }) {
      result.open.append(.function(rule: old.ruleSet.rules[rule].id, at: old.ruleSet.rules[rule].location))
    }
    for rule in join.openNew {
      result.open.append(.function(rule: new.ruleSet.rules[rule].id, at: new.ruleSet.rules[rule].location))
    }
    let needsTrying = !result.open.isEmpty || result.declarations.contains { !$0.isWordingOnly }
    if needsTrying { tryBriefs(&result) }
    return result
  }

  private func region(_ change: FiringChange) -> RegionChange {
    // Where no other rule says the same the difference shows best.
    let likely = change.regions.filter { !$0.isOpaque } + change.parts.flatMap(\.regions)
    let witness = seen(witness(in: likely) { answers.differ($0) }, in: likely)
    let place =
      change.new.first.map { join.new.rules[$0].location } ?? change.old.first.map { join.old.rules[$0].location }
    func told(_ said: [Effect]) -> [EffectOutline] { said.map { effects.effect($0, at: place) } }
    return RegionChange(
      conditions: conditions(change.regions), further: max(0, change.regions.count - Self.conditionLimit),
      parts: change.parts.map { part in
        RegionChange.Part(
          before: told(part.before), after: told(part.after), besides: part.besides.map { join.new.rules[$0].id },
          takesFirst: part.key.takesFirst)
      },
      rules: AnswerDifference.Pair(change.old.map { join.old.rules[$0].id }, change.new.map { join.new.rules[$0].id }),
      witness: witness.flatMap { answers.changed($0) }, isCertain: change.isCertain,
      isFinished: change.isFinished)
  }

  /// A brief whose answer shows the difference, when there is one near a brief for which rules say something else.
  private func seen(_ brief: Brief?, in regions: [Region]) -> Brief? {
    guard let brief, answers.changed(brief, noticed: true) == nil else { return brief }
    let better = newFinder.brief(
      in: regions.prefix(2).map(join.inNew), named: "witness", varying: true, trials: Self.trialLimit
    ) {
      answers.differ($0) && answers.changed($0, noticed: true) != nil
    }
    return better ?? brief
  }

  private func conditions(_ regions: [Region]) -> [ConditionOutline] {
    let obvious = BriefSpace(join.facts, stage: .main, assumed: []).alwaysPresent
    return regions.prefix(Self.conditionLimit).map { outliner.condition($0.condition(obvious: obvious), at: nil) }
  }

  private func witness(in regions: [Region], accepting: (Brief) -> Bool) -> Brief? {
    let later = join.new.rules + join.old.rules
    let reviews = later.contains { $0.stratum.stage == .review }
    let all = Array(regions.prefix(FiringDifference.regionLimit))
    for isVarying in reviews ? [false, true] : [false] {
      if let found = newFinder.brief(
        in: all.map(join.inNew), named: "witness", varying: isVarying, trials: Self.trialLimit, where: accepting)
      {
        return found
      }
      // What only the old pack infers is traced back by its rules.
      let back = BriefCarrier(
        from: old.schema, to: new.schema, editor: BriefEditor(schema: new.schema, currency: new.rates.currency))
      let found = oldFinder.brief(
        in: all.map(join.inOld), named: "witness", varying: isVarying, trials: Self.trialLimit
      ) {
        accepting(back.brief($0))
      }
      if let found { return back.brief(found) }
    }
    return nil
  }

  private func addOrders(_ outcome: FiringDifference.Outcome, to result: inout PackDifference) {
    var unseen = outcome.orderCount - outcome.orders.count
    for order in outcome.orders {
      let found = witness(in: [order.region]) { answers.changed($0, noticed: true) != nil && !answers.differ($0) }
      guard let found, let changed = answers.changed(found) else {
        unseen += 1
        continue
      }
      let names = [order.new.first, order.new.second].map { join.new.rules[$0].id }
      result.regions.append(
        RegionChange(
          conditions: conditions([order.region]), parts: [],
          rules: AnswerDifference.Pair(names, names.reversed()), witness: changed, isCertain: true, isOrder: true))
    }
    if unseen > 0 { result.open.append(.order(pairs: unseen)) }
  }

  /// Evaluates a brief for each rule of both packs, to see what the changes nobody can follow come to.
  private func tryBriefs(_ result: inout PackDifference) {
    for brief in TrialBriefs(old: old, new: new, finders: (oldFinder, newFinder)).briefs() {
      guard let both = answers.evaluations(brief) else { continue }
      result.tried += 1
      let difference = AnswerDifference(both.old.answer(), both.new.answer())
      guard !difference.isEmpty else { continue }
      result.triedChanged += 1
      guard result.example == nil, !isExplained(brief, both) else { continue }
      result.example = answers.changed(brief)
    }
  }

  /// Whether a brief lies in a region that is told: with the facts it has, or those the client gave, in either pack.
  func isExplained(_ brief: Brief, _ both: (old: Evaluation, new: Evaluation)) -> Bool {
    let given = (
      old: answers.inOld(brief).map(BriefFacts(pack: old).given), new: BriefFacts(pack: new).given(brief)
    )
    return firing.changes.flatMap(\.parts).contains { part in
      let facts = part.key.seesGivenOnly ? given : (old: Optional(both.old.facts), new: both.new.facts)
      return part.regions.contains { region in
        join.inNew(region).contains(facts.new) || facts.old.map(join.inOld(region).contains) ?? false
      }
    }
  }

  /// Asks both packs about briefs as each of them reads them; `changed` are the rules that are not the same.
  public func compare(_ old: BriefOutcome, _ new: BriefOutcome, named name: String, changed: Set<String>)
    -> ComparedBrief
  {
    guard let before = old.brief, let after = new.brief else {
      let outcome: ComparedBrief.Outcome =
        old.brief != nil
        ? .onlyOld(new.diagnostics) : new.brief != nil ? .onlyNew(old.diagnostics) : .unreadable(new.diagnostics)
      return ComparedBrief(name: name, outcome: outcome, rules: [])
    }
    let one = answers.old.recommend(before)
    let two = answers.new.recommend(after)
    let difference = AnswerDifference(one, two)
    guard !difference.isEmpty else { return ComparedBrief(name: name, outcome: .answered(nil), rules: []) }
    var rules = difference.rules.on + difference.rules.off
    for reason in two.reasons where changed.contains(reason.rule) && !rules.contains(reason.rule) {
      rules.append(reason.rule)
    }
    return ComparedBrief(name: name, outcome: .answered(difference), rules: rules)
  }
}
