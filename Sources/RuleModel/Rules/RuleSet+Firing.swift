/// Firing without a list of its own: what batches and benchmarks run for every brief.
extension RuleSet {
  /// Appends the indices of the rules of a stratum that fire to `fired`, by precedence. Nothing is allocated once `scratch`
  /// and `fired` have grown, unless the pack has decision tables: what the index decides is not evaluated again, what it does not is evaluated in full.
  package func appendFired(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], to fired: inout [Int],
    call: (_ rule: Int, _ function: Int) -> Truth
  ) {
    let start = fired.count
    appendHolding(in: stratum, facts: facts, scratch: &scratch, to: &fired, call: call)
    guard !tables.isEmpty, start < fired.count else { return }
    var notTaken: [RowNotTaken] = []
    let settled = TableSettlement(tables: tables, rules: rules).settle(Array(fired[start...]), notTaken: &notTaken)
    fired.replaceSubrange(start..., with: settled)
  }

  /// The same before hit policies drop rows of decision tables.
  func appendHolding(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], to holding: inout [Int],
    call: (_ rule: Int, _ function: Int) -> Truth
  ) {
    guard let place = strata.firstIndex(of: stratum) else { return }
    indexes[place].candidates(facts, scratch: &scratch) { index, isCertain in
      if isCertain || rules[index].truth(in: facts, call: { call(index, $0) }) == .yes { holding.append(index) }
    }
  }
}
