/// Firing without a list of its own: what batches and benchmarks run for every brief.
extension RuleSet {
  /// Appends the indices of the rules of a stratum that fire to `fired`, by precedence. Without decision tables nothing is
  /// allocated once `scratch` and `fired` have grown.
  package func appendFired(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], to fired: inout [Int],
    call: (_ rule: Int, _ function: Int) -> Truth
  ) {
    guard !tables.isEmpty else {
      return appendHolding(in: stratum, facts: facts, scratch: &scratch, to: &fired, call: call)
    }
    fired += self.fired(in: stratum, facts: facts, scratch: &scratch, call: call)
  }

  /// The rules whose conditions hold, before hit policies: what the index decides is not evaluated again, what it does not
  /// is evaluated in full.
  func appendHolding(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], to holding: inout [Int],
    call: (_ rule: Int, _ function: Int) -> Truth
  ) {
    guard let place = strata.firstIndex(of: stratum) else { return }
    indexes[place].candidates(facts, scratch: &scratch) { index, isCertain in
      if isCertain || triggers[index].holds(in: facts, call: { call(index, $0) }) { holding.append(index) }
    }
  }
}
