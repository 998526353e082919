import CampaignModel
import Foundation

/// Numbers with decimals as each language writes them.
package enum DecimalNotation {
  /// Exactly the number's decimal digits, grouped: `1.500,25` in Vietnamese, `1,500.25` in English.
  package static func text(_ number: ExactNumber, in language: Language) -> String {
    let parts = number.plain.split(separator: ".")
    let isNegative = number.mantissa < 0
    let whole = parts.first.map { $0.drop { $0 == "-" } } ?? "0"
    let fraction = parts.count > 1 ? (language == .vi ? "," : ".") + parts[1] : ""
    return (isNegative ? "-" : "") + grouped(whole, in: language) + fraction
  }

  /// At most `decimals` digits after the point, rounded half to even on the exact binary value, trailing zeros
  /// dropped; `–` for what is not finite.
  package static func text(_ number: Double, in language: Language, decimals: Int = 2) -> String {
    guard number.isFinite else { return "–" }
    let digits = digits(number, decimals: min(max(decimals, 0), 17))
    let parts = digits.split(separator: ".")
    let whole = parts.first.map { $0.drop { $0 == "-" } } ?? "0"
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    let isZero = fraction.isEmpty && whole == "0"
    let tail = fraction.isEmpty ? "" : (language == .vi ? "," : ".") + fraction
    return (number < 0 && !isZero ? "-" : "") + grouped(whole, in: language) + tail
  }

  private static func digits(_ number: Double, decimals: Int) -> String {
    // The largest number has 309 digits before its point.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      let count = withVaList([Int32(decimals), number]) { vsnprintf(buffer.baseAddress, buffer.count, "%.*f", $0) }
      return String(decoding: buffer.prefix(Int(max(0, count))).lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  /// Digits in groups of three from the right.
  static func grouped(_ digits: Substring, in language: Language) -> String {
    let mark = language == .vi ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var (result, left): ([UInt8], Int) = ([], digits.utf8.count)
    result.reserveCapacity(left + left / 3)
    for digit in digits.utf8 {
      if !result.isEmpty, left.isMultiple(of: 3) { result.append(mark) }
      result.append(digit)
      left -= 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
