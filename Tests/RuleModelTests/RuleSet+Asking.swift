@testable import RuleModel

extension RuleSet {
  /// The rules that fire, with functions answered one by one.
  func fired(
    in stratum: Stratum, facts: FactVector, scratch: inout FiringScratch, call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
    var fired: [Int] = []
    appendFired(in: stratum, facts: facts, scratch: &scratch, to: &fired) { calls, truths in
      for asked in calls { truths.append(call(asked.rule, asked.function)) }
    }
    return fired
  }
}
