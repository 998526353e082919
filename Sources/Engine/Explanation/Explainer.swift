import CampaignModel
import Notation
import RuleModel

/// Explains answers: why, why not, and where they hold. Everything is found by evaluating variants of the brief again.
public struct Explainer {
  /// Most evaluations of one explanation.
  static let cap = 2000

  private let recommender: Recommender
  private var pack: Pack { recommender.pack }

  private let isStopped: () -> Bool

  /// Explains the answers of a recommender; `isStopped` is asked before every evaluation of a longer search.
  public init(_ recommender: Recommender, isStopped: @escaping () -> Bool = { false }) {
    self.recommender = recommender
    self.isStopped = isStopped
  }

  /// Why the answer to a brief is what it is; `target` narrows it to a rule or a tier. Throws a finding when it names none.
  public func why(_ brief: Brief, target: String? = nil) throws(Diagnostic) -> WhyAnswer {
    let subject = try subject(target)
    let base = recommender.evaluation(of: brief)
    let probe = RuleProbe(recommender: recommender, brief: brief, evaluation: base)
    let answer = recommender.recommend(brief)
    let evaluator = Reevaluator(recommender, cap: Self.cap, isStopped: isStopped)
    let weights = Decisiveness(recommender: recommender, evaluator: evaluator, brief: brief, base: base)
    let rules = indices(subject, base).map { index in
      weights.weighed(probe.explanation(index, reasons: answer.reasons), index: index)
    }
    let trace = TraceBuilder.trace(probe)
    var stability: Stability?
    if case .rule = subject {} else { stability = self.stability(brief, base) }
    return WhyAnswer(
      subject: subject, answer: answer, rules: rules, stability: stability,
      almost: almost(trace, probe), trace: trace)
  }

  private func almost(_ trace: [TraceEvent], _ probe: RuleProbe) -> [AlmostFired] {
    let missed = trace.compactMap { event -> AlmostFired? in
      guard case .almost(let id, let leaf, let missing) = event.kind,
        let index = pack.ruleSet.rules.firstIndex(where: { $0.id == id })
      else { return nil }
      let leaves = probe.explanation(index).condition.leaves
      return AlmostFired(rule: id, leaf: leaf.flatMap { place in leaves.first { $0.index == place } }, missing: missing)
    }
    func size(_ missed: AlmostFired) -> Double { missed.leaf?.gap?.relative?.magnitude ?? .infinity }
    return missed.enumerated().sorted { (size($0.element), $0.offset) < (size($1.element), $1.offset) }.map(\.element)
  }

  /// Why something did not come about, and the nearest changes that would bring it about; fields named in `locks` stay.
  public func whyNot(_ brief: Brief, wanted: String, locks: [String] = []) throws(Diagnostic) -> WhyNotAnswer {
    let locked = try locked(locks)
    let index = pack.ruleSet.rules.firstIndex { $0.id == wanted }
    let base = recommender.evaluation(of: brief)
    let outcome = index == nil ? OutcomeReader(pack: pack).read(wanted, beside: base) : nil
    guard index != nil || outcome != nil else { throw unknown(wanted, rulesToo: OutcomeReader(pack: pack).names) }
    let probe = RuleProbe(recommender: recommender, brief: brief, evaluation: base)
    let behind = index.map { FieldsBehind(pack.ruleSet.rules[$0], in: pack) } ?? FieldsBehind(allOf: pack)
    var result = WhyNotAnswer(
      wanted: wanted, outcome: outcome, rule: index.map { probe.explanation($0) }, holdsAlready: false,
      actual: outcome?.actual(base), answer: recommender.recommend(brief), single: [], pairs: [],
      locked: locked.sorted().map { pack.schema.fields[$0] }, undecided: [], isSampled: isSampled(index))
    func holds(_ evaluation: Evaluation) -> Bool {
      if let index { return evaluation.fired.contains { $0.index == index } }
      return outcome?.holds(evaluation) ?? false
    }
    result.holdsAlready = holds(base)
    if result.holdsAlready { return result }
    let depth = index.map { pack.ruleSet.rules[$0].stratum.stage == .review ? .review : Evaluation.Depth.rules }
    let search = ChangeSearch(
      pack: pack, evaluator: Reevaluator(recommender, cap: Self.cap, isStopped: isStopped),
      mover: BriefMover(pack: pack, locked: locked),
      tests: result.rule?.verdict == .yes ? pack.ruleSet.rules.flatMap(\.condition.tests) : behind.tests,
      indirect: behind.indirect, depth: depth ?? outcome?.depth ?? .decision,
      holds: holds)
    let fields = movable(behind, base, isRule: index != nil).filter { !locked.contains($0) }
    let focus = focus(index, result.rule, behind)
    let found = ChangePairs(search: search, brief: brief, base: base).run(fields, focus: focus)
    result.single = found.single
    result.pairs = found.pairs
    let fixed = focus.sorted().filter { field in
      pack.schema.fields[field].type == .records && !locked.contains(field)
        && (index != nil || brief.value(field) != nil)
    }
    result.undecided = (fixed.map { [$0] } + found.undecided).map { $0.map { pack.schema.fields[$0] } }
    return result
  }

  /// Where the stance of an answer holds: over the fields people turn first, for one line under the answer.
  public func shortStability(_ brief: Brief) -> Stability {
    let fields = [FieldRole.budget, .audience, .weeks].compactMap { pack.schema.index(of: $0) }
    let base = recommender.evaluation(of: brief, upTo: .decision)
    return StabilityFinder(recommender: recommender, brief: brief, base: base, isStopped: isStopped).stability(
      fields: fields)
  }

  /// Where the stance of an answer holds: over every field.
  public func stability(_ brief: Brief) -> Stability {
    stability(brief, recommender.evaluation(of: brief, upTo: .decision))
  }

  private func stability(_ brief: Brief, _ base: Evaluation) -> Stability {
    StabilityFinder(recommender: recommender, brief: brief, base: base, isStopped: isStopped).stability()
  }

  private func subject(_ target: String?) throws(Diagnostic) -> WhyAnswer.Subject {
    guard let target else { return .answer }
    if pack.ruleSet.rules.contains(where: { $0.id == target }) { return .rule(target) }
    if pack.ruleSet.tierNames.contains(target) { return .tier(target) }
    throw unknown(target, rulesToo: pack.ruleSet.tierNames)
  }

  private func unknown(_ name: String, rulesToo names: [String]) -> Diagnostic {
    Diagnostic(
      .unknownSubject, [name], suggestion: NearestName.nearest(to: name, in: pack.ruleSet.rules.map(\.id) + names))
  }

  private func locked(_ names: [String]) throws(Diagnostic) -> Set<Int> {
    var locked: Set<Int> = []
    for name in names {
      guard let field = pack.schema.index(of: name) else {
        let near = NearestName.nearest(to: name, in: pack.schema.fields.map(\.id))
        throw Diagnostic(.unknownLock, [name], suggestion: near)
      }
      locked.insert(field)
    }
    return locked
  }

  /// The rules an explanation goes through: those fired; for a tier those that speak of it.
  private func indices(_ subject: WhyAnswer.Subject, _ base: Evaluation) -> [Int] {
    switch subject {
    case .answer: return base.fired.map(\.index)
    case .rule(let id): return pack.ruleSet.rules.indices.filter { pack.ruleSet.rules[$0].id == id }
    case .tier(let id):
      return base.fired.filter { rule in
        rule.effects.contains { $0.tiers.contains { pack.ruleSet.tierNames[$0] == id } }
      }.map(\.index)
    }
  }

  /// Fields worth moving: for a rule all behind it but records; for an outcome those that have a value or options.
  private func movable(_ behind: FieldsBehind, _ base: Evaluation, isRule: Bool) -> [Int] {
    behind.fields.sorted().filter { field in
      let schema = pack.schema.fields[field]
      if isRule || schema.role == .goal { return true }
      switch schema.type {
      case .text, .texts, .date, .records: return false
      case .choice, .set, .flag: return true
      default: return base.understood.brief.value(field) != nil
      }
    }
  }

  /// Fields without a change of which nothing can come about. A condition grows with each leaf that comes to be as the rule
  /// wants it, so a rule needs one of those that are not; Lua functions may need anything.
  private func focus(_ index: Int?, _ told: RuleExplanation?, _ behind: FieldsBehind) -> Set<Int> {
    // A row that holds and gave way to another needs that other row gone.
    guard let index, let told, told.verdict != .yes, pack.ruleSet.rules[index].condition.isAnalysable else {
      return behind.fields
    }
    let unmet = Set(told.condition.leaves.filter { !$0.isMet }.map(\.index))
    return FieldsBehind(pack.ruleSet.rules[index], in: pack, leaves: unmet).fields
  }

  private func isSampled(_ rule: Int?) -> Bool {
    guard let rule else { return pack.usesFunctions }
    return !pack.ruleSet.rules[rule].condition.isAnalysable
  }
}

extension Effect {
  /// The tiers it speaks of, by index in the rule set's names.
  fileprivate var tiers: [Int] {
    switch self {
    case .favour(let tier, _), .bound(_, .tier(let tier), _), .exclude(let tier), .scale(_, .some(let tier), _): [tier]
    case .onlyOneOf(let tiers): tiers
    default: []
    }
  }
}
