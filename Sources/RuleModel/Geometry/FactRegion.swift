import CampaignModel

/// What a region demands of one fact; every demand but that about the client's brief needs a value.
struct FactRegion: Sendable, Hashable {
  /// Whether it must have a value.
  var isPresent = false
  /// Whether it must have none.
  var isAbsent = false
  /// Whether the client's brief must give it, or must not.
  var isGiven: Bool?
  /// Where a number must lie.
  var interval = AxisInterval()
  /// Bits one of which a choice or flag must be.
  var allowed = UInt64.max
  /// Members a set must have.
  var required: UInt64 = 0
  /// Members a set must not have.
  var excluded: UInt64 = 0
  /// Of each of these a set must have at least one member.
  var anyOf: Set<UInt64> = []
  /// What texts must be or must not be.
  var texts: Set<TextDemand> = []

  /// What lies in both; `nil` in `isGiven` when they contradict each other is told by `isContradictory`.
  func intersection(_ other: FactRegion) -> FactRegion {
    var result = self
    result.isPresent = isPresent || other.isPresent
    result.isAbsent = isAbsent || other.isAbsent
    result.isContradictory =
      isContradictory || other.isContradictory || (isGiven != nil && other.isGiven != nil && isGiven != other.isGiven)
    result.isGiven = isGiven ?? other.isGiven
    result.interval = interval.intersection(other.interval)
    result.allowed &= other.allowed
    result.required |= other.required
    result.excluded |= other.excluded
    result.anyOf.formUnion(other.anyOf)
    result.texts.formUnion(other.texts)
    return result
  }

  /// Whether two demands contradict each other outright.
  var isContradictory = false

  /// Whether no value of the field meets all demands; nil for the field when nothing is known of it.
  func isEmpty(_ field: FieldSchema?) -> Bool {
    if isContradictory || (isAbsent && (isPresent || isGiven == true)) { return true }
    guard isPresent else { return false }
    if numbers(field).isEmpty || allowed & Self.mask(field) == 0 || required & excluded != 0 { return true }
    let room = Self.setMask(field) & ~excluded
    if required & ~room != 0 || anyOf.contains(where: { $0 & room == 0 }) { return true }
    return TextChoice(demands: texts, isList: field?.type == .texts).isImpossible
  }

  /// A value that meets all demands; nil when there is none, or none is found.
  func value(_ field: FieldSchema?) -> FieldValue? {
    guard !isEmpty(field) else { return nil }
    switch field?.type {
    case .choice: return .choice((allowed & Self.mask(field)).trailingZeroBitCount)
    case .flag: return .flag(allowed & 2 != 0)
    case .set: return .set(members(field))
    case .text, .texts: return TextChoice(demands: texts, isList: field?.type == .texts).value
    case .records: return .records([])
    case .integer: return numbers(field).number.flatMap(Self.whole).map { .integer($0) }
    case .money, .amount: return numbers(field).number.flatMap(Self.whole).map { .money(Money($0)) }
    case .date: return numbers(field).number.flatMap(Self.whole).map { .date(CivilDate(dayNumber: Int($0))) }
    case .number, .percent, nil: return numbers(field).number.map { .number($0) }
    }
  }

  private func numbers(_ field: FieldSchema?) -> NumberChoice {
    let isWhole =
      switch field?.type {
      case .integer, .money, .amount, .date: true
      default: false
      }
    return NumberChoice(interval, range: field?.range, isWhole: isWhole)
  }

  /// Every demand met by as few members as come first; a set a person would name has at least one.
  private func members(_ field: FieldSchema?) -> UInt64 {
    let room = Self.setMask(field) & ~excluded
    var members = required
    for wanted in anyOf.sorted() where members & wanted == 0 {
      let free = wanted & room
      members |= free & (0 &- free)
    }
    return members != 0 ? members : room & (0 &- room)
  }

  private static func whole(_ number: Double) -> Int64? { number.magnitude < 9e15 ? Int64(number) : nil }

  /// The bits a choice or flag of the field can have.
  private static func mask(_ field: FieldSchema?) -> UInt64 {
    switch field?.type {
    case .choice: setMask(field)
    case .flag: 3
    default: .max
    }
  }

  private static func setMask(_ field: FieldSchema?) -> UInt64 {
    guard let field, field.type == .choice || field.type == .set, field.values.count < 64 else { return .max }
    return (1 << UInt64(field.values.count)) - 1
  }
}
