/// Picks a number out of a stretch of an axis, one a person would write rather than the first that fits.
struct NumberChoice {
  /// Where the number must lie.
  let interval: AxisInterval
  /// Whether it must be whole.
  let isWhole: Bool

  /// What is demanded of a fact within the range its field declares.
  init(_ demanded: AxisInterval, range: ClosedRange<Double>?, isWhole: Bool) {
    let limits = range.map { AxisInterval(low: $0.lowerBound, high: $0.upperBound) }
    // Facts are finite.
    var interval = demanded.intersection(limits ?? AxisInterval(low: -1e300, high: 1e300))
    if isWhole, !interval.isEmpty {
      let low = interval.low.rounded(.up)
      let high = interval.high.rounded(.down)
      interval.low = interval.isLowOpen && low == interval.low ? low + 1 : low
      interval.high = interval.isHighOpen && high == interval.high ? high - 1 : high
      interval.isLowOpen = false
      interval.isHighOpen = false
    }
    self.interval = interval
    self.isWhole = isWhole
    hasOwnLow = demanded.low.isFinite && demanded.low >= range?.lowerBound ?? -.infinity
    hasOwnHigh = demanded.high.isFinite && demanded.high <= range?.upperBound ?? .infinity
    isLowOpen = demanded.isLowOpen
    isHighOpen = demanded.isHighOpen
  }

  /// Whether the ends are demanded, rather than those of the field's range; and whether they belong to the stretch.
  private let hasOwnLow: Bool
  private let hasOwnHigh: Bool
  private let isLowOpen: Bool
  private let isHighOpen: Bool

  /// Whether no number fits.
  var isEmpty: Bool {
    if interval.isEmpty { return true }
    return interval.isLowOpen && interval.isHighOpen && interval.low.nextUp >= interval.high
  }

  /// A number that fits: an end of the stretch where it belongs to it, else a round one near an end.
  var number: Double? {
    guard !isEmpty else { return nil }
    if hasOwnLow, !isLowOpen { return interval.low }
    if hasOwnHigh, !hasOwnLow, !isHighOpen { return interval.high }
    var window = interval
    if hasOwnHigh, !hasOwnLow {
      window.low = max(interval.low, interval.high > 0 ? interval.high / 10 : interval.high * 2 - 10)
    } else {
      window.high = min(interval.high, interval.low > 0 ? interval.low * 10 : interval.low.magnitude + 10)
    }
    let candidates =
      [Self.roundest(window), interval.low + (interval.high - interval.low) / 2, interval.low.nextUp, interval.low]
    return candidates.compactMap(\.self).first { interval.contains($0) && (!isWhole || $0 == $0.rounded()) }
  }

  /// The multiple of the largest power of ten that lies in a window.
  private static func roundest(_ window: AxisInterval) -> Double? {
    for exponent in stride(from: 15, through: -6, by: -1) {
      let power = pow10(exponent.magnitude)
      let steps = exponent >= 0 ? window.low / power : window.low * power
      guard steps.magnitude < 9e15 else { continue }
      let up = steps.rounded(.up)
      for count in [up, up + 1] {
        let number = exponent >= 0 ? count * power : count / power
        if window.contains(number) { return number }
      }
    }
    return nil
  }

  private static func pow10(_ exponent: UInt) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
