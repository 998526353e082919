/// Firing without a list of its own: what batches and benchmarks run for every brief.
extension RuleSet {
  /// Appends the indices of the rules of a stratum that fire to `fired`, by precedence. Without decision tables nothing is
  /// allocated once `scratch` and `fired` have grown.
  package func appendFired(
    in stratum: Stratum, facts: FactVector, scratch: inout FiringScratch, to fired: inout [Int],
    answers: FunctionAnswers
  ) {
    guard !tables.isEmpty else {
      return appendHolding(in: stratum, facts: facts, scratch: &scratch, to: &fired, answers: answers)
    }
    var notTaken: [RowNotTaken] = []
    fired += self.fired(in: stratum, facts: facts, scratch: &scratch, notTaken: &notTaken, answers: answers)
  }

  /// The rules whose conditions hold, before hit policies: what the index decides is not evaluated again, what it does not
  /// is evaluated in full. Functions are asked in order of precedence, and only where data have not said no.
  func appendHolding(
    in stratum: Stratum, facts: FactVector, except suppressed: Set<Int> = [], scratch: inout FiringScratch,
    to holding: inout [Int], answers: FunctionAnswers
  ) {
    guard let place = strata.firstIndex(of: stratum) else { return }
    var pending = PendingCalls()
    swap(&pending, &scratch.pending)
    indexes[place].candidates(facts, scratch: &scratch.words) { index, isCertain in
      if !suppressed.isEmpty, suppressed.contains(index) { return }
      if isCertain { return holding.append(index) }
      let trigger = triggers[index]
      if let function = trigger.lastFunction {
        guard trigger.dataHold(in: facts) else { return }
        pending.add(FunctionCall(rule: index, function: function), at: holding.count)
        return holding.append(index)
      }
      if !trigger.isAnalysable { pending.ask(answers) }
      let holds = trigger.holds(in: facts) { function in
        var truths: [Truth] = []
        answers([FunctionCall(rule: index, function: function)], &truths)
        return truths.first ?? .unknown
      }
      if holds { holding.append(index) }
    }
    pending.ask(answers)
    pending.settle(&holding)
    swap(&pending, &scratch.pending)
  }
}
