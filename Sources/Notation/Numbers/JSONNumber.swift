/// The parts of a number as JSON writes it (RFC 8259 §6); nothing else counts as one.
package struct JSONNumber: Sendable, Hashable {
  /// Whether it starts with a minus.
  package let isNegative: Bool
  /// Digits before and after the point, without it and without needless zeros.
  package let digits: String
  /// The power of ten the digits are multiplied with; saturates at ±100,000.
  package let exponent: Int
  /// Whether it is written with a point or an exponent.
  package let isDecimal: Bool

  /// Nil when `token` is not exactly one JSON number.
  package init?(_ token: some StringProtocol) {
    var rest = ArraySlice(token.utf8)
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = Self.digits(&rest)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    var fraction: ArraySlice<UInt8> = []
    var power = 0
    let hasPoint = rest.first == UInt8(ascii: ".")
    if hasPoint {
      rest.removeFirst()
      fraction = Self.digits(&rest)
      guard !fraction.isEmpty else { return nil }
    }
    let hasExponent = rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E")
    if hasExponent {
      rest.removeFirst()
      let sign = rest.first
      if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
      let written = Self.digits(&rest)
      guard !written.isEmpty else { return nil }
      for digit in written { power = min(power * 10 + Int(digit) - 48, 100_000) }
      if sign == UInt8(ascii: "-") { power = -power }
    }
    guard rest.isEmpty else { return nil }
    while let last = fraction.last, last == UInt8(ascii: "0") { fraction.removeLast() }
    let all = (whole + fraction).drop { $0 == UInt8(ascii: "0") }
    digits = all.isEmpty ? "0" : String(decoding: all, as: UTF8.self)
    exponent = all.isEmpty ? 0 : max(min(power, 100_000) - fraction.count, -200_000_000)
    isDecimal = hasPoint || hasExponent
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let run = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    rest = rest.dropFirst(run.count)
    return run
  }
}
