import CampaignModel

extension Region {
  /// Whether the facts of a brief lie in the region, as far as its demands say.
  package func contains(_ brief: FactVector) -> Bool {
    !isImpossible && facts.allSatisfy { $1.contains(brief, $0) }
      && arithmetic.allSatisfy { expression, interval in
        let number = expression.value(in: brief)
        return !number.isNaN && interval.contains(number)
      }
  }
}

extension FactRegion {
  /// Whether one fact of a brief meets all demands.
  func contains(_ brief: FactVector, _ fact: Int) -> Bool {
    if isContradictory || (isPresent && !brief.present[fact]) || (isAbsent && brief.present[fact]) { return false }
    if let isGiven, brief.given[fact] != isGiven { return false }
    guard isPresent else { return true }
    if interval != AxisInterval(), !interval.contains(brief.axis[fact]) { return false }
    let bits = brief.bits[fact]
    if allowed != .max, bits & allowed == 0 { return false }
    if bits & required != required || bits & excluded != 0 || anyOf.contains(where: { bits & $0 == 0 }) { return false }
    return texts.allSatisfy { demand in
      let test = FactTest(subject: .fact(fact), predicate: demand.predicate, location: nil)
      return (test.truth(in: brief) == .yes) == demand.isWanted
    }
  }

  /// Whether a value meets all demands.
  func accepts(_ value: FieldValue) -> Bool {
    var facts = FactVector(count: 1)
    facts.set(0, value, isGiven: isGiven ?? true)
    return contains(facts, 0)
  }
}
