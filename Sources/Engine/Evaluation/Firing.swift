import CampaignModel
import RuleModel

/// Evaluates the rules of a stratum on a brief's facts.
struct Firing {
  let pack: Pack
  /// Calls Lua functions; nil when the pack has none.
  let functions: RuleFunctions?
  /// Rules, by index, that are kept from firing, to see what the answer would be without them.
  var suppressed: Set<Int> = []
  /// Notes what rules are evaluated on, for tests that want to know what they looked at.
  var observer: FiringObserver?
  private let room = IndexRoom()
  /// What each rule is when it fires, as far as that is the same for every brief.
  private let prepared: [(fired: FiredRule, isApplied: Bool, reads: [Int], layer: Int)]

  /// Which rules' functions see the same and belong to one layer, so that they can be asked in one row.
  private let rows: [Int32]

  /// Evaluates rules of a pack.
  init(pack: Pack, functions: RuleFunctions?) {
    self.pack = pack
    self.functions = functions
    prepared = pack.ruleSet.rules.enumerated().map { index, rule in
      let fired = FiredRule(index: index, rule: rule, effects: rule.effects, notes: [])
      return (fired, fired.isApplied, rule.declaredReads, rule.layer)
    }
    var numbers: [[Int]: Int32] = [:]
    rows = pack.ruleSet.rules.map { rule in
      let key = [rule.layer] + rule.declaredReads
      let number = numbers[key] ?? Int32(clamping: numbers.count)
      numbers[key] = number
      return number
    }
  }

  /// The rules that fire, by precedence. Findings are about functions that failed.
  func run(_ stratum: Stratum, facts: FactVector, brief: String, findings: inout [Diagnostic]) -> [FiredRule] {
    var found: [Diagnostic] = []
    functions?.begin(facts: facts)
    defer { functions?.end() }
    var notTaken: [RowNotTaken] = []
    let indices = pack.ruleSet.fired(
      in: stratum, facts: facts, except: suppressed, scratch: &room.firing, notTaken: &notTaken
    ) { calls, truths in answer(calls, brief: brief, &truths, findings: &found) }
    observer?.note(stratum, facts: facts, fired: indices, notTaken: notTaken)
    let fired = indices.map { index in
      let isRival = notTaken.contains { $0.taken == index }
      guard prepared[index].isApplied || isRival else { return prepared[index].fired }
      let beaten = notTaken.filter { $0.taken == index }.map {
        FiredRule.NotTaken(rule: pack.ruleSet.rules[$0.rule], isSameAnswer: $0.isSameAnswer)
      }
      let rule = pack.ruleSet.rules[index]
      var effects: [Effect] = []
      var notes: [String] = []
      for effect in rule.effects {
        guard case .apply(let function) = effect else {
          effects.append(effect)
          continue
        }
        guard let functions else { continue }
        do throws(RuleFunctions.Failure) {
          let added = try functions.apply(function, of: rule)
          effects += added.effects
          notes += added.notes
        } catch {
          found.append(error.diagnostic(rule: rule, brief: brief, limits: pack.limits(ofLayer: rule.layer)))
        }
      }
      return FiredRule(index: index, rule: rule, effects: effects, notes: notes, notTaken: beaten)
    }
    findings += found
    return fired
  }

  /// Asks functions in rows of those that see the same and belong together; one that failed leaves its rule undecided.
  private func answer(
    _ calls: [FunctionCall], brief: String, _ truths: inout [Truth], findings: inout [Diagnostic]
  ) {
    let start = truths.count
    while truths.count - start < calls.count {
      let next = truths.count - start
      let first = calls[next].rule
      guard let functions else { return truths.append(contentsOf: repeatElement(.unknown, count: calls.count - next)) }
      room.ordinals.removeAll(keepingCapacity: true)
      for call in calls[next...] {
        guard rows[call.rule] == rows[first] else { break }
        room.ordinals.append(Int32(clamping: call.function))
      }
      do throws(RuleFunctions.Failure) {
        try functions.conditions(
          room.ordinals[...], reading: prepared[first].reads, layer: prepared[first].layer, into: &truths)
      } catch {
        let failed = pack.ruleSet.rules[calls[truths.count - start].rule]
        findings.append(error.diagnostic(rule: failed, brief: brief, limits: pack.limits(ofLayer: failed.layer)))
        truths.append(.unknown)
      }
    }
  }

  /// Evaluates all levels of a stage one after the other; facts a level infers are there for the next.
  func run(
    _ stage: Stratum.Stage, facts: inout FactVector, inferred: inout InferredFacts, brief: String,
    findings: inout [Diagnostic]
  ) -> [FiredRule] {
    var fired: [FiredRule] = []
    for stratum in pack.ruleSet.strata where stratum.stage == stage {
      let level = run(stratum, facts: facts, brief: brief, findings: &findings)
      inferred.take(level, brief: brief, facts: &facts, findings: &findings)
      fired += level
    }
    return fired
  }
}

/// One worker's room for firing, used again for every brief.
private final class IndexRoom {
  var firing = FiringScratch()
  var ordinals: [Int32] = []
}
