/// Exact comparisons between spend in đồng and shares in billionths, in 128 bits so that nothing overflows.
enum ShareMath {
  private static let whole = Int128(Limits.whole)

  private static func clipped(_ value: Int128) -> Int64 { Int64(min(max(value, 0), Int128(Int64.max / 4))) }

  /// Total spends at which a tier's `spend` is a share between `least` and `most` billionths; nil when none is.
  static func totals(spend: Int64, least: Int64, most: Int64) -> (low: Int64, high: Int64)? {
    let scaled = Int128(spend) * whole
    var low: Int64 = 0
    if most <= 0 {
      guard spend == 0 else { return nil }
    } else {
      low = clipped((scaled + Int128(most) - 1) / Int128(most))
    }
    let high = least > 0 ? clipped(scaled / Int128(least)) : Int64.max / 4
    return low <= high ? (low, high) : nil
  }

  /// Spends of a tier that are a share between `least` and `most` billionths beside `others` spent on the rest; nil when
  /// none is.
  static func spends(others: Int64, least: Int64, most: Int64) -> (low: Int64, high: Int64)? {
    var low: Int64 = 0
    if least > 0 {
      let room = whole - Int128(least)
      if room > 0 {
        low = clipped((Int128(others) * Int128(least) + room - 1) / room)
      } else if others > 0 {
        return nil
      }
    }
    let room = whole - Int128(most)
    let high = room > 0 ? clipped(Int128(others) * Int128(most) / room) : Int64.max / 4
    return low <= high ? (low, high) : nil
  }
}
