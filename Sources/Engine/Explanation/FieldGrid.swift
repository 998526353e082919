import CampaignModel
import RuleModel

/// The values a numeric field can take, counted in the smallest step a search distinguishes: one đồng, one week, one
/// person, one day, and 0.01 % (or 0.0001) for shares, weights and real numbers.
struct FieldGrid {
  private enum Kind { case money, integer, number, date }

  /// The field's index in the brief.
  let field: Int
  let schema: FieldSchema
  /// Lowest and highest step, both included.
  let low: Int64
  let high: Int64
  private let kind: Kind
  /// Steps of one unit of the axis.
  private let scale: Double

  /// The grid of a field, nil when it has no axis; `value` tells money from share where a field takes both.
  init?(_ schema: FieldSchema, field: Int, value: FieldValue?) {
    self.field = field
    self.schema = schema
    var range = schema.range
    switch schema.type {
    case .money: kind = .money
    case .amount:
      // The declared range of an amount is that of its share; money may be anything up to the limit.
      if case .money = value { (kind, range) = (.money, nil) } else { (kind, range) = (.number, range ?? 0...1) }
    case .integer: kind = .integer
    case .number, .percent: kind = .number
    case .date: kind = .date
    default: return nil
    }
    let isShare = schema.type == .percent || schema.role == .goal
    switch kind {
    case .money: (scale, range) = (1, range ?? 0...Double(Money.limit))
    case .integer: (scale, range) = (1, range ?? 0...1e12)
    case .number: (scale, range) = (10_000, range ?? (isShare ? 0...1 : -1e9...1e9))
    case .date: (scale, range) = (1, range ?? 0...73_000)
    }
    let bounds = range ?? 0...1
    low = Self.whole((bounds.lowerBound * scale).rounded(.up))
    high = Self.whole((bounds.upperBound * scale).rounded(.down))
    if low > high { return nil }
  }

  /// The last step at or below a place of the axis; a place within a billionth of a step counts as that step.
  func step(atOrBelow axis: Double) -> Int64 {
    let exact = axis * scale
    let near = exact.rounded()
    return Self.whole(abs(exact - near) < 1e-6 ? near : exact.rounded(.down))
  }

  /// The first step at or above a place of the axis.
  func step(atOrAbove axis: Double) -> Int64 {
    let exact = axis * scale
    let near = exact.rounded()
    return Self.whole(abs(exact - near) < 1e-6 ? near : exact.rounded(.up))
  }

  /// The value of a step.
  func value(_ step: Int64) -> FieldValue {
    switch kind {
    case .money: .money(Money(step))
    case .integer: .integer(step)
    case .number: .number(Double(step) / scale)
    case .date: .date(CivilDate(dayNumber: Int(step)))
    }
  }

  /// Places of the axis in the direction away from `axis` at growing distances, as steps: where nothing else says where to
  /// look. Ends with the end of the grid.
  func outward(from axis: Double, up: Bool) -> [Int64] {
    let end = up ? high : low
    let isLinear = schema.role == .goal || schema.type == .percent || (schema.type == .amount && kind == .number)
    var places: [Double] = []
    if isLinear {
      places = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map {
        up ? axis + $0 : axis - $0
      }
    } else {
      let factors = [
        1.01, 1.02, 1.05, 1.1, 1.15, 1.2, 1.3, 1.4, 1.5, 1.65, 1.8, 2, 2.25, 2.5, 3, 3.5, 4, 5, 6, 8, 10, 14, 20, 30,
        50,
        100, 300, 1000, 10_000,
      ]
      places =
        axis > 0
        ? factors.map { up ? axis * $0 : axis / $0 }
        : [1, 2, 5, 10, 100, 1000, 1e6].map {
          up ? axis + $0 / scale : axis - $0 / scale
        }
    }
    let steps = places.map { up ? step(atOrAbove: $0) : step(atOrBelow: $0) }
    return steps.filter { $0 >= low && $0 <= high } + [end]
  }

  /// How far two values are apart, for ranking changes: points for shares and weights, months for dates, else the size of
  /// the logarithm of their ratio.
  func distance(_ from: Double, _ to: Double) -> Double {
    if kind == .date { return abs(to - from) / 30 }
    if schema.role == .goal || schema.type == .percent || (schema.type == .amount && kind == .number) {
      return abs(to - from)
    }
    let floor = 1 / scale
    return ratioDistance(max(abs(from), floor), max(abs(to), floor))
      + ((to < 0) == (from < 0) ? 0 : 1)
  }

  private static func whole(_ value: Double) -> Int64 { Int64(min(max(value, -9e18), 9e18)) }
}
