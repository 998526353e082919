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
    let digits = String(format: "%.\(min(max(decimals, 0), 17))f", number)
    let parts = digits.split(separator: ".")
    let whole = parts.first.map { $0.drop { $0 == "-" } } ?? "0"
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    let isZero = fraction.isEmpty && whole == "0"
    let tail = fraction.isEmpty ? "" : (language == .vi ? "," : ".") + fraction
    return (number < 0 && !isZero ? "-" : "") + grouped(whole, in: language) + tail
  }

  private static func grouped(_ digits: Substring, in language: Language) -> String {
    var result = ""
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index % 3 == 0 { result.append(language == .vi ? "." : ",") }
      result.append(digit)
    }
    return String(result.reversed())
  }
}
