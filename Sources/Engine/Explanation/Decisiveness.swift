import CampaignModel
import RuleModel

/// Checks every sentence of an explanation by negating it and evaluating again: where counts, playbook, status and advice
/// stay as they are, it is not decisive.
struct Decisiveness {
  let recommender: Recommender
  let evaluator: Reevaluator
  let brief: Brief
  let base: Evaluation
  let mark: AnswerMark

  /// A check of the answer to a brief; `base` was evaluated with its review.
  init(recommender: Recommender, evaluator: Reevaluator, brief: Brief, base: Evaluation) {
    self.recommender = recommender
    self.evaluator = evaluator
    self.brief = brief
    self.base = base
    mark = AnswerMark(base)
  }

  /// A fired rule's explanation with its own weight and that of each leaf that holds. What the work cap leaves out stays
  /// without a weight.
  func weighed(_ explanation: RuleExplanation, index: Int) -> RuleExplanation {
    guard explanation.hasFired,
      let without = evaluator.evaluation(of: brief, without: [index], upTo: .review)
    else { return explanation }
    let rule = recommender.pack.ruleSet.rules[index]
    let tests = rule.condition.tests
    let isDecisive = AnswerMark(without) != mark
    var result = explanation
    result.isDecisive = isDecisive
    let probe = RuleProbe(recommender: recommender, brief: brief, evaluation: base)
    let breaking = probe.asking(rule) { probe in
      tests.indices.map { leaf in
        rule.condition.truth(in: probe.facts, settling: leaf, met: false, call: probe.call) != .yes
      }
    }
    result.condition = explanation.condition.mapLeaves { leaf in
      guard leaf.isMet, tests.indices.contains(leaf.index) else { return leaf }
      var leaf = leaf
      let flip = flip(tests[leaf.index], rule, isDenied: leaf.isDenied)
      leaf.weight = LeafWeight(
        isDecisive: isDecisive && breaking[leaf.index], flip: flip?.change, changesAnswer: flip?.changesAnswer)
      return leaf
    }
    return result
  }

  /// The smallest change of one field that turns a leaf round, and whether the answer is another one then.
  private func flip(_ test: FactTest, _ rule: Rule, isDenied: Bool) -> (change: NearChange, changesAnswer: Bool)? {
    let pack = recommender.pack
    let wanted: Truth = isDenied ? .yes : .no
    let fields = fields(of: test)
    let isPlain = test.fact != nil && test.predicate.reads.isEmpty
    let search = ChangeSearch(
      pack: pack, evaluator: evaluator, mover: BriefMover(pack: pack), tests: [test],
      indirect: isPlain && !fields.isDerived ? [] : Set(fields.fields), depth: .rules
    ) { evaluation in
      let facts =
        switch rule.stratum.stage {
        case .assume: BriefFacts(pack: pack).given(evaluation.understood.brief)
        case .main, .money, .review: evaluation.facts
        }
      return test.truth(in: facts) == wanted
    }
    // What a review rule reads exists only once the mix is evaluated to the end; its leaves are not moved.
    guard rule.stratum.stage != .review else { return nil }
    let changes = ChangePairs(search: search, brief: brief, base: base)
    // A goal also turns a leaf by giving way to another one that grows.
    let goals = pack.goals.map(\.field)
    let others = fields.fields.contains(where: goals.contains) ? goals.filter { !fields.fields.contains($0) } : []
    let found = changes.alone(fields.fields).first ?? changes.alone(others).first
    guard let found, let then = evaluator.evaluation(of: found.brief, upTo: .review) else { return nil }
    return (found.change, AnswerMark(then) != mark)
  }

  /// The fields a leaf is turned by: those it names; for derived facts the budget.
  private func fields(of test: FactTest) -> (fields: [Int], isDerived: Bool) {
    let facts = recommender.pack.ruleSet.facts
    var fields: Set<Int> = []
    var isDerived = false
    for fact in test.reads {
      if let field = facts.factOfField.firstIndex(of: fact) {
        fields.insert(field)
      } else {
        isDerived = true
        if let budget = recommender.pack.schema.index(of: FieldRole.budget) { fields.insert(budget) }
      }
    }
    return (fields.sorted(), isDerived)
  }
}
