/// How numbers that are no integers are written: at most six decimals, no trailing zeros, no exponent below 10^15, never a
/// minus before zero.
package enum JSONDecimal {
  /// The number as JSON; `null` when it is not finite.
  package static func text(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    guard number.magnitude < 4e9 else { return large(number) }
    let millionths = (number.magnitude * 1e6).rounded(.toNearestOrAwayFromZero)
    let (whole, part) = UInt64(millionths).quotientAndRemainder(dividingBy: 1_000_000)
    let sign = number < 0 && millionths > 0 ? "-" : ""
    guard part > 0 else { return sign + String(whole) }
    var digits = Array(String(part + 1_000_000).utf8.dropFirst())
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return "\(sign)\(whole)." + String(decoding: digits, as: UTF8.self)
  }

  /// Beyond four billion six decimals are finer than a `Double`: its own shortest form says all there is.
  private static func large(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
