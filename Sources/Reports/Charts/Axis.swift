/// A stretch of an axis that holds all values, with round marks.
struct Axis {
  /// Round numbers along it, ascending.
  let marks: [Double]
  private let low: Double
  private let high: Double

  /// An axis with about so many steps. It need not start at nothing: distances are read off it, not lengths.
  init(_ values: [Double], steps: Int) {
    let finite = values.filter(\.isFinite)
    let (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
    let span = max(most - least, abs(most) * 0.1, 1e-9)
    let step = Self.round(span / Double(max(steps, 1)))
    low = max((least - span * 0.08) / step, 0).rounded(.down) * step
    high = ((most + span * 0.08) / step).rounded(.up) * step
    let count = Int(min(((high - low) / step).rounded(), 20))
    let start = low
    marks = (0...max(count, 0)).map { start + Double($0) * step }
  }

  /// Where a value lies, 0…1.
  func part(_ value: Double) -> Double {
    high > low && value.isFinite ? min(max((value - low) / (high - low), 0), 1) : 0.5
  }

  /// The next of 1, 2, 2.5, 5 times a power of ten.
  private static func round(_ step: Double) -> Double {
    guard step.isFinite, step > 0 else { return 1 }
    var unit = 1.0
    while unit * 10 <= step, unit < 1e18 { unit *= 10 }
    while unit > step, unit > 1e-12 { unit /= 10 }
    return ([1, 2, 2.5, 5, 10].first { $0 * unit >= step } ?? 10) * unit
  }
}
