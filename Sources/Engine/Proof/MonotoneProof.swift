import CampaignModel
import RuleModel

/// Proves or refutes that moving a field never moves a result the wrong way, by looking at pairs of briefs.
struct MonotoneProof {
  private let ground: ProofGround
  private let statement: Statement.Monotone
  private let fact: Int
  private var pack: Pack { ground.pack }
  /// Evaluations of one search for a pair.
  private static let trialLimit = 3_000
  /// Regions of pairs a pair is looked for in.
  private static let regionLimit = 60
  /// Pairs of traced parts one region may become.
  private static let traceLimit = 900

  /// A proof on a ground.
  init(_ ground: ProofGround, _ statement: Statement.Monotone) {
    self.ground = ground
    self.statement = statement
    fact = ground.pack.ruleSet.facts.factOfField[statement.field]
  }

  /// What comes of it.
  func verdict() -> ProofReport.Verdict {
    let followers = ground.dependence.followers(of: fact)
    var attempt = ProofAttempt()
    switch statement.result {
    case .fact(let result):
      if result == fact, statement.isMore != statement.neverRaises { return .holds(.definition) }
      if !followers.contains(result) { return .holds(.independent) }
      attempt.reasons = [.settled]
    case .tier(let tier, .points):
      if !ground.applying.isEmpty {
        attempt.reasons = [.functions(ground.applying.map { pack.ruleSet.rules[$0].id })]
      } else {
        let moving = giving(tier, ground.dependence.moving(with: followers))
        if moving.isEmpty { return .holds(.independent) }
        if let pair = points(tier, moving, followers, &attempt) { return pair }
        if let proof = attempt.proof { return .holds(proof) }
      }
    case .tier: attempt.reasons = [.allocation]
    }
    return trials(attempt)
  }

  /// Rules among some that give points of a tier.
  private func giving(_ tier: Int, _ rules: [Int]) -> [Int] {
    rules.filter { rule in
      pack.ruleSet.rules[rule].effects.contains { if case .favour(tier, _) = $0 { true } else { false } }
    }
  }

  /// Follows pairs of briefs through the rules that give points; a refuting pair when there is one.
  private func points(
    _ tier: Int, _ moving: [Int], _ followers: Set<Int>, _ attempt: inout ProofAttempt
  ) -> ProofReport.Verdict? {
    let pairs = PairedFacts(pack.ruleSet, field: fact, followers: followers)
    // The sum looked at is what the second brief has more than the first, or less where it must not rise.
    let sign: Double = statement.neverRaises ? -1 : 1
    let contributions = moving.flatMap { rule -> [PointSearch.Contribution] in
      let regions = ground.firing.regions(of: rule)
      return pack.ruleSet.rules[rule].effects.flatMap { effect -> [PointSearch.Contribution] in
        guard case .favour(tier, let amount) = effect else { return [] }
        return [
          PointSearch.Contribution(regions: regions, amount: amount, sign: -sign),
          PointSearch.Contribution(regions: regions.map(pairs.second), amount: pairs.second(amount), sign: sign),
        ]
      }
    }
    var wholes = [pairs.whole]
    if let condition = statement.condition {
      let regions = Region.regions(of: condition).regions
      wholes = regions.flatMap { first in
        regions.map { pairs.whole.intersection(first).intersection(pairs.second($0)) }
      }
    }
    let outcome = PointSearch(contributions, in: pairs.space) { region in
      pairs.canMove(region, up: statement.isMore) && pairs.unified(region) != nil
    }
    .below(0, in: wholes)
    attempt.count = outcome.count
    attempt.isComplete = outcome.isComplete
    let kinds = pack.ruleSet.facts.kinds
    let isSettled = moving.contains { rule in
      pack.ruleSet.rules[rule].part.reads.contains { kinds[$0] == .money || kinds[$0] == .outcome }
    }
    if isSettled { attempt.reasons = [.settled] }
    let functions = moving.filter { !pack.ruleSet.rules[$0].condition.isAnalysable }
    if !functions.isEmpty { attempt.reasons += [.functions(functions.map { pack.ruleSet.rules[$0].id })] }
    let possible = outcome.regions.flatMap { traced($0, pairs) }
    if possible.isEmpty {
      if outcome.isComplete { attempt.proof = .regions(outcome.count) }
      return nil
    }
    var spare: (first: Brief, second: Brief)?
    for region in possible.prefix(Self.regionLimit) {
      var second: Brief?
      let values = pairs.secondValues(region)
      let found = ground.finder.brief(
        in: [pairs.firstPart(region)], named: "counterexample", varying: false, trials: 200
      ) {
        brief in
        second = values.lazy.compactMap { moved(brief, to: $0) }.first { isBroken(by: brief, $0) }
        return second != nil
      }
      guard let found, let second else { continue }
      // A pair of answers that both book somebody tells more.
      if [found, second].allSatisfy({ ground.recommender.recommendLean($0).mix != nil }) {
        return counterexample(found, second)
      }
      spare = spare ?? (found, second)
    }
    return spare.map { counterexample($0.first, $0.second) }
  }

  /// Pairs of a region, what rules infer for each brief traced back; none when no pair can be there.
  private func traced(_ region: Region, _ pairs: PairedFacts) -> [Region] {
    guard let region = pairs.unified(region) else { return [] }
    let parts = [pairs.firstPart(region), pairs.secondPart(region)]
    if parts.contains(where: ground.firing.space.isEmpty) { return [] }
    guard let first = ground.trace.traced(parts[0]), let second = ground.trace.traced(parts[1]),
      first.count * second.count <= Self.traceLimit
    else { return [region] }
    return first.flatMap { one in second.compactMap { pairs.unified(pairs.joined(one, $0)) } }
      .filter { pairs.canMove($0, up: statement.isMore) }
  }

  private func moved(_ brief: Brief, to value: FieldValue) -> Brief? {
    BriefMover(pack: pack).moved(brief, [.init(field: statement.field, value: value)])
  }

  /// Whether a pair of briefs refutes the statement.
  private func isBroken(by first: Brief, _ second: Brief) -> Bool {
    guard let (from, to) = ends(first, second), statement.isMore ? to > from : to < from, let before = value(first),
      let after = value(second)
    else { return false }
    return isWrong(before, after)
  }

  /// The field in both briefs; nil where one gives money and the other a share.
  private func ends(_ first: Brief, _ second: Brief) -> (from: Double, to: Double)? {
    switch (first.value(statement.field), second.value(statement.field)) {
    case (.money(let from), .money(let to)): (from.asDouble, to.asDouble)
    case (.money, _), (_, .money): nil
    case (let from?, let to?): from.axis.flatMap { from in to.axis.map { (from, $0) } }
    default: nil
    }
  }

  private func isWrong(_ before: Double, _ after: Double) -> Bool {
    statement.neverRaises ? after > before + 1e-9 : after < before - 1e-9
  }

  /// The result for a brief; nil where there is none, or where the statement does not speak of the brief.
  private func value(_ brief: Brief) -> Double? {
    let depth = ground.depth(statement.result, statement.condition)
    let evaluation = ground.recommender.evaluation(of: brief, upTo: depth)
    return ground.holds(statement.condition, evaluation) ? ground.value(statement.result, evaluation) : nil
  }

  /// Moves the field of many briefs along its axis.
  private func trials(_ attempt: ProofAttempt) -> ProofReport.Verdict {
    var tried = 0
    for brief in ground.trials {
      guard tried < Self.trialLimit else { break }
      var best: (brief: Brief, value: Double)?
      for step in steps(of: brief) {
        guard let other = moved(brief, to: step) else { continue }
        tried += 1
        guard let value = value(other) else { continue }
        if let best, isWrong(best.value, value) { return counterexample(best.brief, other) }
        let isBetter = best.map { statement.neverRaises ? value < $0.value : value > $0.value } ?? true
        if isBetter { best = (other, value) }
      }
    }
    return .undecided(tried: tried, reasons: attempt.openReasons)
  }

  /// Values of the field worth trying, in the order of the move: thresholds of rules and places in between.
  private func steps(of brief: Brief) -> [FieldValue] {
    let schema = pack.schema.fields[statement.field]
    let now = brief.value(statement.field)
    guard let grid = FieldGrid(schema, field: statement.field, value: now) else { return [] }
    let tests = pack.ruleSet.rules.flatMap(\.condition.tests).filter { $0.fact == fact }
    var places = Set(Breakpoints(pack: pack, mover: BriefMover(pack: pack)).steps(grid, brief: brief, tests: tests))
    let start = now?.axis ?? (Double(grid.low) + Double(grid.high)) / 2
    for up in [false, true] {
      let outward = grid.outward(from: start, up: up)
      places.formUnion(outward.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
    }
    let ascending = places.filter { $0 >= grid.low && $0 <= grid.high }.sorted()
    return (statement.isMore ? ascending : ascending.reversed()).map(grid.value)
  }

  private func counterexample(_ first: Brief, _ second: Brief) -> ProofReport.Verdict {
    let cases = CounterexampleCase(ground)
    let answers = [first, second].map { ground.recommender.evaluation(of: $0, upTo: .review).answer() }
    return .counterexample(
      Counterexample(
        first: cases.make(first, .monotone(statement)), second: cases.make(second, .monotone(statement)),
        difference: AnswerDifference(answers[0], answers[1])))
  }
}
