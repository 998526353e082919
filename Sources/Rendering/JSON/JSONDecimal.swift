/// How numbers that are no integers are written: at most six decimals, no trailing zeros, no exponent below 10^15, never a
/// minus before zero.
package enum JSONDecimal {
  /// The number as JSON; `null` when it is not finite.
  package static func text(_ number: Double) -> String {
    var bytes: [UInt8] = []
    write(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the number as JSON; `null` when it is not finite.
  static func write(_ number: Double, to bytes: inout [UInt8]) {
    guard number.isFinite else { return bytes.append(contentsOf: "null".utf8) }
    guard number.magnitude < 4e9 else { return bytes.append(contentsOf: large(number).utf8) }
    let millionths = (number.magnitude * 1e6).rounded(.toNearestOrAwayFromZero)
    let (whole, part) = UInt64(millionths).quotientAndRemainder(dividingBy: 1_000_000)
    if number < 0, millionths > 0 { bytes.append(UInt8(ascii: "-")) }
    write(magnitude: whole, to: &bytes)
    guard part > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var (rest, unit) = (part, UInt64(100_000))
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Appends a whole number.
  static func write(_ number: Int64, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    write(magnitude: number.magnitude, to: &bytes)
  }

  private static func write(magnitude: UInt64, to bytes: inout [UInt8]) {
    let first = bytes.count
    var rest = magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  /// Beyond four billion six decimals are finer than a `Double`: its own shortest form says all there is.
  private static func large(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
