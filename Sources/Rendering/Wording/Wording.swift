import CampaignModel

/// How quantities are written in one language: the only door of this module to number formats, so that they can change in
/// one place.
package struct Wording: Sendable, Hashable {
  /// The language written.
  package let language: Language
  /// Currency of all money: `VND` is written `₫`.
  package let currency: String
  private let minus: String

  /// Number formats of a language; `ascii` writes a plain hyphen for minus.
  package init(_ language: Language, currency: String = "VND", ascii: Bool = false) {
    self.language = language
    self.currency = currency
    minus = ascii ? "-" : "−"
  }

  private var group: Character { language == .vi ? "." : "," }
  private var point: String { language == .vi ? "," : "." }

  /// `500.000.000 ₫`, to the last unit.
  package func money(_ money: Money) -> String { "\(count(money.amount)) \(symbol)" }

  /// `₫` for đồng, else the code.
  package var symbol: String { currency == "VND" ? "₫" : currency }

  /// `500tr`, `1,2 tỷ`; three significant digits or so.
  package func compact(_ money: Money) -> String {
    let value = money.asDouble
    let (unit, name): (Double, String) =
      switch value.magnitude {
      case 999_500_000...: (1e9, language == .vi ? " tỷ" : "B")
      case 999_500...: (1e6, language == .vi ? "tr" : "M")
      case 1000...: (1e3, "k")
      default: (1, "")
      }
    let scaled = value / unit
    return decimal(scaled, digits: scaled.magnitude >= 100 ? 0 : scaled.magnitude >= 10 ? 1 : 2) + name
  }

  /// `1.234.567`.
  package func count(_ number: Int64) -> String {
    let digits = grouped(number.magnitude)
    return number < 0 ? minus + digits : digits
  }

  /// At most `digits` decimals, without trailing zeros; `…` for what is not finite.
  package func decimal(_ number: Double, digits: Int) -> String {
    guard number.isFinite, number.magnitude < 9e15 else { return "…" }
    var scale: Double = 1
    for _ in 0..<min(max(digits, 0), 6) { scale *= 10 }
    let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e18 else { return count(Int64(number)) }
    let (whole, part) = UInt64(scaled).quotientAndRemainder(dividingBy: UInt64(scale))
    var text = grouped(whole)
    if part > 0 {
      let tail = String(part + UInt64(scale)).dropFirst()
      text += point + String(tail.reversed().drop { $0 == "0" }.reversed())
    }
    return number < 0 && scaled > 0 ? minus + text : text
  }

  /// `71%`, or `71,2%` with one digit.
  package func percent(_ share: Double, digits: Int = 0) -> String { decimal(share * 100, digits: digits) + "%" }

  /// `+18`, `−6`, `0`.
  package func signed(_ number: Double, digits: Int = 0) -> String {
    let text = decimal(number, digits: digits)
    return number > 0 && text != "0" ? "+" + text : text
  }

  /// A day: `02/03/2026` in Vietnamese, `2026-03-02` in English.
  package func day(_ date: CivilDate) -> String {
    guard language == .vi else { return date.iso }
    let parts = date.iso.split(separator: "-")
    return parts.reversed().joined(separator: "/")
  }

  private func grouped(_ number: UInt64) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(group) }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
