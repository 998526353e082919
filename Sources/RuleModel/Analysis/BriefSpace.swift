import CampaignModel

/// All briefs there can be, as the rules of one stage see them: which facts always have a value, which the client always
/// gives, and which can have a value though the client gave none.
package struct BriefSpace: Sendable {
  /// What rules can read.
  package let schema: FactSchema
  /// Facts that always have a value.
  package let alwaysPresent: Set<Int>
  private let alwaysGiven: Set<Int>
  private let fillable: Set<Int>
  private let neverNegative: Set<Int>
  /// The region of all briefs: only that some facts have values.
  private let whole: Region

  /// The briefs a stage sees. `assumed` are the facts of fields that some rule may assume; before assumptions only what the
  /// client gave is there, and goals nobody names, which weigh nothing.
  package init(_ schema: FactSchema, stage: Stratum.Stage, assumed: Set<Int>) {
    self.schema = schema
    var present: Set<Int> = []
    var given: Set<Int> = []
    var fillable: Set<Int> = []
    var counted: Set<Int> = []
    for (fact, field) in schema.facts.enumerated() {
      switch schema.kinds[fact] {
      case .brief:
        let isGoal = field.role == .goal
        if field.required, !isGoal { given.insert(fact) }
        let isFilled = stage != .assume && field.fallback != nil
        if field.required || isGoal || isFilled { present.insert(fact) }
        if isGoal || isFilled || (stage != .assume && assumed.contains(fact)) { fillable.insert(fact) }
      case .derived:
        present.insert(fact)
        fillable.insert(fact)
        counted.insert(fact)
      case .outcome:
        fillable.insert(fact)
        counted.insert(fact)
      case .inferred, .money: fillable.insert(fact)
      }
    }
    alwaysPresent = present
    alwaysGiven = given
    self.fillable = fillable
    neverNegative = counted
    var whole = Region()
    whole.require(present.sorted())
    for fact in counted.intersection(present) { whole.demand(fact) { $0.interval.low = 0 } }
    self.whole = whole
  }

  /// Whether no brief can lie in a region.
  package func isEmpty(_ region: Region) -> Bool {
    for (fact, demand) in region.facts {
      if demand.isAbsent, alwaysPresent.contains(fact) { return true }
      if demand.isGiven == false {
        if alwaysGiven.contains(fact) { return true }
        if demand.isPresent, !fillable.contains(fact) { return true }
      }
      if demand.isPresent, neverNegative.contains(fact), demand.interval.high < 0 { return true }
    }
    return region.isEmpty(in: schema)
  }

  /// Whether arithmetic gives a number for every brief: all it reads always has a value, and it divides by no fact.
  package func isTotal(_ amount: Expression) -> Bool {
    switch amount {
    case .constant: return true
    case .fact(let fact): return alwaysPresent.contains(fact)
    case .binary(let operation, let left, let right):
      guard isTotal(left), isTotal(right) else { return false }
      if operation != .divide { return true }
      if case .constant(let divisor) = right { return divisor != 0 }
      return false
    }
  }

  /// Facts of a brief in a region: `corner` picks lowest or highest numbers and options instead of the plainest.
  package func facts(_ region: Region, corner: Corner = .plain) -> FactVector? {
    guard !isEmpty(region) else { return nil }
    let region = whole.intersection(region)
    guard var values = region.witness(schema) else { return nil }
    if corner != .plain {
      for (fact, demand) in region.facts where demand.isPresent && schema.field(fact)?.role != .goal {
        if let value = demand.value(schema.field(fact), at: corner) { values[fact] = value }
      }
    }
    var facts = FactVector(count: schema.facts.count)
    for (fact, value) in values { facts.set(fact, value, isGiven: region.facts[fact]?.isGiven ?? true) }
    return facts
  }

  /// Where in a region a brief is taken from.
  package enum Corner: Sendable, Hashable { case plain, low, high }
}

extension FactRegion {
  /// The lowest or highest number or option that meets the demand; nil for other types, and where there is no end.
  func value(_ field: FieldSchema?, at corner: BriefSpace.Corner) -> FieldValue? {
    switch field?.type {
    case .choice:
      let bits = allowed & ((1 << UInt64(min(field?.values.count ?? 0, 63))) - 1)
      guard bits != 0 else { return nil }
      return .choice(corner == .low ? bits.trailingZeroBitCount : 63 - bits.leadingZeroBitCount)
    case .flag: return .flag(corner == .low ? allowed & 1 == 0 : allowed & 2 != 0)
    case .set, .text, .texts, .records: return nil
    default: break
    }
    var end = self
    end.interval = ends(field)
    if corner == .low {
      end.interval.high = end.interval.isLowOpen ? end.interval.low.nextUp : end.interval.low
      end.interval.isHighOpen = false
    } else {
      end.interval.low = end.interval.isHighOpen ? end.interval.high.nextDown : end.interval.high
      end.interval.isLowOpen = false
    }
    return end.value(field)
  }

  private func ends(_ field: FieldSchema?) -> AxisInterval {
    let isWhole = field.map { [.integer, .money, .amount, .date].contains($0.type) } ?? false
    var choice = NumberChoice(interval, range: field?.range, isWhole: isWhole).interval
    // An open-ended stretch has no corner; a far point of it does as well.
    let far = field?.type == .date ? 1e6 : 1e14
    choice.low = max(choice.low, -far)
    choice.high = min(choice.high, far)
    return choice
  }
}
