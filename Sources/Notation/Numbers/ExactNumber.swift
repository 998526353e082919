/// A decimal number held exactly: `mantissa / 10^scale`. Money never passes through binary fractions.
package struct ExactNumber: Sendable, Hashable, Comparable {
  /// All digits, without the point.
  package let mantissa: Int128
  /// Digits after the point, 0–36; trailing zeros are dropped, so equal numbers are equal values.
  package let scale: Int

  /// Zero.
  package static let zero = ExactNumber(0)

  /// A whole number.
  package init(_ whole: Int64) {
    mantissa = Int128(whole)
    scale = 0
  }

  /// `mantissa · 10^exponent`; nil when it needs more than 36 digits on either side of the point.
  package init?(mantissa: Int128, exponent: Int) {
    var mantissa = mantissa
    var exponent = exponent
    guard mantissa != 0 else {
      self = .zero
      return
    }
    while exponent < 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    guard exponent >= -36, exponent <= 36 else { return nil }
    if exponent > 0 {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: ExactNumber.powerOfTen(exponent))
      guard !overflow else { return nil }
      mantissa = product
      exponent = 0
    }
    self.mantissa = mantissa
    scale = -exponent
  }

  /// A number as JSON writes it (`-12.5e3`); nil when the text is no such number or has too many digits.
  package init?(json token: some StringProtocol) {
    guard let parts = JSONNumber(token) else { return nil }
    guard let mantissa = Int128(parts.digits) else { return nil }
    self.init(mantissa: parts.isNegative ? -mantissa : mantissa, exponent: parts.exponent)
  }

  /// The number times 10^`power`; nil beyond 36 digits.
  package func shifted(by power: Int) -> ExactNumber? { ExactNumber(mantissa: mantissa, exponent: power - scale) }

  /// The sum; nil on overflow.
  package func adding(_ other: ExactNumber) -> ExactNumber? {
    let common = max(scale, other.scale)
    let (left, leftOverflow) = mantissa.multipliedReportingOverflow(by: Self.powerOfTen(common - scale))
    let (right, rightOverflow) = other.mantissa.multipliedReportingOverflow(by: Self.powerOfTen(common - other.scale))
    guard !leftOverflow, !rightOverflow else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactNumber(mantissa: sum, exponent: -common)
  }

  /// The other sign.
  package var negated: ExactNumber { ExactNumber(mantissa: 0 - mantissa, exponent: -scale) ?? .zero }

  /// The whole number it is; nil for fractions and beyond 64 bits.
  package var whole: Int64? { scale == 0 ? Int64(exactly: mantissa) : nil }

  /// Whether it has no fraction.
  package var isWhole: Bool { scale == 0 }

  /// The nearest binary number, correctly rounded.
  package var asDouble: Double { Double("\(mantissa)e-\(scale)") ?? .nan }

  /// Digits with a decimal point, nothing else: `-1500.25`; the same for every language.
  package var plain: String {
    guard scale > 0 else { return String(mantissa) }
    var digits = String(mantissa.magnitude)
    if digits.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.count) + digits }
    return (mantissa < 0 ? "-" : "") + digits.dropLast(scale) + "." + digits.suffix(scale)
  }

  /// Ordered by value.
  package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let common = max(left.scale, right.scale)
    let (first, firstOverflow) = left.mantissa.multipliedReportingOverflow(by: powerOfTen(common - left.scale))
    let (second, secondOverflow) = right.mantissa.multipliedReportingOverflow(by: powerOfTen(common - right.scale))
    guard !firstOverflow, !secondOverflow else { return left.asDouble < right.asDouble }
    return first < second
  }

  /// 10^`power` for 0…36 (both ends enforced).
  private static func powerOfTen(_ power: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(max(power, 0), 36) { result *= 10 }
    return result
  }
}
