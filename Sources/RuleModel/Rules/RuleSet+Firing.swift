/// Firing without a list of its own: what batches and benchmarks run for every brief.
extension RuleSet {
  /// Appends the indices of the rules of a stratum that fire to `fired`, by precedence. Nothing is allocated once `scratch`
  /// and `fired` have grown: what the index decides is not evaluated again, what it does not is evaluated in full.
  package func appendFired(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], to fired: inout [Int],
    call: (_ rule: Int, _ function: Int) -> Truth
  ) {
    guard let place = strata.firstIndex(of: stratum) else { return }
    indexes[place].candidates(facts, scratch: &scratch) { index, isCertain in
      if isCertain || rules[index].truth(in: facts, call: { call(index, $0) }) == .yes { fired.append(index) }
    }
  }
}
