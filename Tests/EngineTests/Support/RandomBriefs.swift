import TestSupport
import CampaignModel

/// Briefs nobody would write, but every one of which must be answered.
struct RandomBriefs {
  let schema: BriefSchema
  private var dice: Dice

  /// Briefs of a schema by seed.
  init(schema: BriefSchema, seed: UInt64) {
    self.schema = schema
    dice = Dice(seed: seed)
  }

  /// A brief with every required field, and each other field with even odds, over the whole range each allows.
  mutating func next(_ number: Int) -> Brief {
    var slots: [Slot] = []
    for field in schema.fields {
      let isGiven = field.required || field.role == .goal || Bool.random(using: &dice)
      let value = isGiven ? value(field) : nil
      slots.append(
        value.map { Slot(value: $0, origin: .given) }
          ?? field.fallback.map { Slot(value: $0, origin: .fallback) } ?? .missing)
    }
    normaliseGoals(&slots)
    return Brief(name: "random-\(number)", slots: slots)
  }

  private mutating func value(_ field: FieldSchema) -> FieldValue? {
    switch field.type {
    case .number: return .number(amount(field.range ?? 0...1000))
    case .percent: return .number(amount(field.range ?? 0...1))
    case .integer: return .integer(Int64(amount(field.range ?? 0...1_000_000).rounded()))
    case .money: return .money(Money(Int64(amount(field.range ?? 0...1e12).rounded())))
    case .amount:
      return Bool.random(using: &dice)
        ? .number(Double.random(in: 0...0.4, using: &dice)) : .money(Money(Int64(amount(0...1e9).rounded())))
    case .choice:
      // Another currency is refused when a brief is read.
      return field.role == .currency ? .choice(0) : field.values.indices.randomElement(using: &dice).map { .choice($0) }
    case .set:
      guard !field.values.isEmpty else { return nil }
      return .set(UInt64.random(in: 1..<(1 << UInt64(field.values.count)), using: &dice))
    case .flag: return .flag(Bool.random(using: &dice))
    case .text: return .text(["", "Trà sữa", "x", "limited edition", "日本"].randomElement(using: &dice) ?? "")
    case .texts: return .texts(["Hà Nội", "Đà Lạt"])
    case .date: return .date(CivilDate(dayNumber: Int.random(in: 18_000...25_000, using: &dice)))
    case .records:
      let count = Int.random(in: 0...3, using: &dice)
      return .records((0..<count).map { _ in record(field) })
    }
  }

  private mutating func record(_ field: FieldSchema) -> FieldRecord {
    var values: [FieldValue?] = []
    for column in field.columns {
      values.append(column.required || Bool.random(using: &dice) ? value(column) : column.fallback)
    }
    return FieldRecord(values: values)
  }

  /// Log-uniform where the range spans more than three orders of magnitude, else uniform; ends come up often.
  private mutating func amount(_ range: ClosedRange<Double>) -> Double {
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: return range.lowerBound
    case 1: return range.upperBound
    default: break
    }
    let low = max(range.lowerBound, 1)
    guard range.upperBound / low > 1000 else {
      return Double.random(in: range, using: &dice)
    }
    let digits = Double.random(in: 0...1, using: &dice)
    var value = low
    let steps = Int(digits * 60)
    for _ in 0..<steps where value < range.upperBound { value *= Double.random(in: 1...2.2, using: &dice) }
    return min(max(value, range.lowerBound), range.upperBound)
  }

  private mutating func normaliseGoals(_ slots: inout [Slot]) {
    let goals = schema.indices(of: .goal)
    var sum = 0.0
    for index in goals {
      let weight = Int.random(in: 0..<3, using: &dice) == 0 ? Double.random(in: 0...1, using: &dice) : 0
      slots[index] = weight > 0 ? Slot(value: .number(weight), origin: .given) : .missing
      sum += weight
    }
    guard sum > 0 else {
      if let first = goals.randomElement(using: &dice) { slots[first] = Slot(value: .number(1), origin: .given) }
      return
    }
    for index in goals {
      if let weight = slots[index].value?.axis { slots[index].value = .number(weight / sum) }
    }
  }
}
