/// Numbers as cells write them (XML Schema's `double`, without NaN and infinity).
struct NumberText {
  /// Significant digits, at most the first 18; enough to round to 15.
  private var mantissa: UInt64 = 0
  /// How many of them are in `mantissa`.
  private var kept = 0
  /// Power of ten `mantissa` is multiplied with.
  private var power = 0
  /// Significant digits, zeros at the end aside.
  private var significant = 0
  private var isNegative = false
  private var hasPoint = false
  private var hasExponent = false

  /// Digits spreadsheets show at most.
  private static let shown = 15
  private static let exactLimit: UInt64 = 1 << 53
  private static let powers: [Double] = (0...22).map { (1...22).prefix($0).reduce(1.0) { product, _ in product * 10 } }

  /// The number of a cell; nil when it is none, or too large.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (value: Double, written: String)? {
    guard let parsed = NumberText(bytes) else { return nil }
    let isExactInteger =
      !parsed.hasPoint && !parsed.hasExponent && parsed.power == 0 && parsed.mantissa <= exactLimit
    if parsed.significant <= shown || isExactInteger {
      let written = String(decoding: bytes, as: UTF8.self)
      let value = parsed.nearest ?? Double(written) ?? .infinity
      return value.isFinite ? (value, written) : nil
    }
    let written = parsed.rounded()
    guard let value = Double(written), value.isFinite else { return nil }
    return (value, written)
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
      isNegative = bytes[at] == UInt8(ascii: "-")
      at += 1
    }
    var (digits, seen) = (0, 0)
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte >= 48, byte <= 57 {
        digits += 1
        take(byte - 48, &seen)
      } else {
        break
      }
      at += 1
    }
    guard digits > 0 else { return nil }
    guard at < bytes.count else { return }
    guard bytes[at] | 0x20 == UInt8(ascii: "e"), let exponent = Self.exponent(bytes, at + 1) else { return nil }
    hasExponent = true
    power += exponent
  }

  /// One more digit; `seen` counts those from the first that is not zero.
  private mutating func take(_ digit: UInt8, _ seen: inout Int) {
    if hasPoint { power -= 1 }
    if seen == 0, digit == 0 { return }
    seen += 1
    if digit != 0 { significant = seen }
    if kept < 18 {
      mantissa = mantissa * 10 + UInt64(digit)
      kept += 1
    } else {
      power += 1
    }
  }

  /// The power of ten after `e`; saturates at ±100,000.
  private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    let sign = at < bytes.count ? bytes[at] : 0
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { at += 1 }
    guard at < bytes.count else { return nil }
    var value = 0
    for byte in bytes[at...] {
      guard byte >= 48, byte <= 57 else { return nil }
      value = min(value * 10 + Int(byte) - 48, 100_000)
    }
    return sign == UInt8(ascii: "-") ? -value : value
  }

  /// The nearest binary number when a single rounding gives it (W. Clinger, "How to read floating point numbers accurately").
  private var nearest: Double? {
    guard mantissa <= Self.exactLimit, significant <= kept, abs(power) <= 22 else { return nil }
    let magnitude =
      power < 0 ? Double(mantissa) / Self.powers[-power] : Double(mantissa) * Self.powers[power]
    return isNegative ? -magnitude : magnitude
  }

  /// The number with 15 digits, in the way it was written.
  private func rounded() -> String {
    var (digits, power) = (mantissa, power)
    for left in stride(from: kept, to: Self.shown, by: -1) {
      // Only the last digit dropped decides: the others went before it without rounding.
      digits = left == Self.shown + 1 ? (digits + 5) / 10 : digits / 10
      power += 1
    }
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    let text = String(digits)
    let sign = isNegative ? "-" : ""
    if hasExponent {
      let exponent = power + text.utf8.count - 1
      return sign + text.prefix(1) + (text.utf8.count > 1 ? "." : "") + text.dropFirst()
        + (exponent < 0 ? "E-" : "E+") + String(exponent.magnitude)
    }
    if power >= 0 { return sign + text + String(repeating: "0", count: power) }
    let point = text.utf8.count + power
    if point > 0 { return sign + text.prefix(point) + "." + text.dropFirst(point) }
    return sign + "0." + String(repeating: "0", count: -point) + text
  }
}
