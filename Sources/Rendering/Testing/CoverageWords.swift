import CampaignModel

/// What tests have seen of rules, in words.
struct CoverageWords {
  /// The words.
  let words: Catalogue
  private let sentences: SentenceWriter
  private let numbers: Wording

  /// Words in one language; `currency` is that of all money.
  init(language: Language, currency: String) {
    words = Catalogue(language)
    sentences = SentenceWriter(language: language, currency: currency)
    numbers = Wording(language, currency: currency)
  }

  /// `Coverage: rules fired 120/129 (93%), …`, percentages rounded down so that a single gap shows.
  func summary(_ report: CoverageReport) -> String {
    words.tests(.coverage, text(report.fired), text(report.outcomes), text(report.decisions))
  }

  /// What no test shows of a rule, each in a line.
  func missing(_ rule: RuleCoverage) -> [String] {
    var found: [String] = []
    if rule.cases == 0 { found.append(words.tests(rule.gaveWay ? .onlyGaveWay : .neverFired)) }
    for leaf in rule.leaves {
      let name = text(leaf)
      switch (leaf.wasTrue, leaf.wasFalse) {
      case (false, false):
        found.append(words.tests(.neverEither, name))
        continue
      case (false, true): found.append(words.tests(.neverTrue, name))
      case (true, false): found.append(words.tests(.neverFalse, name))
      case (true, true): break
      }
      // What never came about cannot have decided.
      let alone = (leaf.wasTrue && !leaf.decidedTrue, leaf.wasFalse && !leaf.decidedFalse)
      switch alone {
      case (true, true): found.append(words.tests(.aloneEither, name))
      case (true, false): found.append(words.tests(.aloneTrue, name))
      case (false, true): found.append(words.tests(.aloneFalse, name))
      case (false, false): break
      }
    }
    return found
  }

  /// A part of a condition at a glance.
  func text(_ leaf: LeafCoverage) -> String {
    leaf.outline.map { sentences.leaf($0, .short) } ?? words.tests(.luaFunction)
  }

  /// What a brief is to show.
  func text(_ goal: CoverageGoal, in report: CoverageReport) -> String {
    guard report.rules.indices.contains(goal.rule) else { return "" }
    let rule = report.rules[goal.rule]
    func leaf(_ place: Int) -> String { rule.leaves.indices.contains(place) ? text(rule.leaves[place]) : "" }
    switch goal.kind {
    case .fires: return words.tests(.goalFires, rule.rule)
    case .outcome(let place, let value):
      return words.tests(value ? .goalTrue : .goalFalse, rule.rule, leaf(place))
    case .decides(let place, let value):
      return words.tests(value ? .goalAloneTrue : .goalAloneFalse, rule.rule, leaf(place))
    }
  }

  /// What briefs are to show, without what follows from the rest: a part that decides has come out so.
  func texts(_ goals: [CoverageGoal], in report: CoverageReport) -> [String] {
    let given = Set(goals)
    return goals.filter { goal in
      guard case .outcome(let place, let value) = goal.kind else { return true }
      return !given.contains(CoverageGoal(rule: goal.rule, .decides(place, value)))
    }.map { text($0, in: report) }
  }

  /// Why no brief was found.
  func text(_ cause: OpenGoal.Cause) -> String {
    switch cause {
    case .impossible: words.tests(.openImpossible)
    case .notFound(tried: 0): words.tests(.openUnreachable)
    case .notFound(let tried): words.tests(.openNotFound, numbers.count(tried))
    case .notTried: words.tests(.openNotTried)
    }
  }

  private func text(_ count: CoverageCount) -> String {
    let share = (count.share * 100).rounded(.down) / 100
    return "\(numbers.count(count.covered))/\(numbers.count(count.total)) (\(numbers.percent(share)))"
  }
}
