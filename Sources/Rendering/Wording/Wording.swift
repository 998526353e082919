import CampaignModel
import Notation

/// How quantities are written in one language: the only door of this module to number formats, so that they can change in
/// one place. What people read is rounded here; what they type back is read by `Notation`.
package struct Wording: Sendable, Hashable {
  /// The language written.
  package let language: Language
  /// Currency of all money: `VND` is written `₫`.
  package let currency: String
  private let ascii: Bool

  /// Number formats of a language; `ascii` writes a plain hyphen for minus.
  package init(_ language: Language, currency: String = "VND", ascii: Bool = false) {
    self.language = language
    self.currency = currency
    self.ascii = ascii
  }

  /// `500.000.000 ₫`, to the last unit.
  package func money(_ money: Money) -> String { signed(MoneyNotation.full(money, in: language, currency: currency)) }

  /// The minus sign.
  package var minus: String { ascii ? "-" : "−" }

  /// `₫` for đồng, else the code.
  package var symbol: String { MoneyNotation.sign(currency) }

  /// `500tr`, `1,2 tỷ`: rounded to three significant digits, for a glance.
  package func compact(_ money: Money) -> String {
    signed(MoneyNotation.compact(Self.rounded(money), in: language, currency: currency))
  }

  /// `500tr`, `1,25 tỷ`, else all digits: exact, as in rules.
  package func shortest(_ money: Money) -> String {
    signed(MoneyNotation.compact(money, in: language, currency: currency))
  }

  /// `400k`, `2tr`, else all digits: exact, as in rules.
  package func shortest(_ number: Int64) -> String { signed(CountNotation.compact(number, in: language)) }

  /// `1.234.567`.
  package func count(_ number: Int64) -> String { signed(CountNotation.text(number, in: language)) }

  /// `1.234.567`.
  package func count(_ number: Int) -> String { count(Int64(number)) }

  /// At most `digits` decimals, without trailing zeros; a dash for what is no number, `…` for what no brief can reach.
  package func decimal(_ number: Double, digits: Int) -> String {
    guard !number.isFinite || number.magnitude < 1e18 else { return "…" }
    return signed(DecimalNotation.text(number, in: language, decimals: digits))
  }

  /// `71%`, or `71,2%` with one digit.
  package func percent(_ share: Double, digits: Int = 0) -> String {
    guard !share.isFinite || share.magnitude < 1e15 else { return "…" }
    return signed(PercentNotation.text(share, in: language, decimals: digits))
  }

  /// `+18`, `−6`, `0`.
  package func change(_ number: Double, digits: Int = 0) -> String {
    let text = decimal(number, digits: digits)
    return number > 0 && text != "0" ? "+" + text : text
  }

  /// A day: `02/03/2026` in Vietnamese, `2026-03-02` in English.
  package func day(_ date: CivilDate) -> String { DateNotation.text(date, in: language) }

  /// The text with a proper minus sign, unless only ASCII is wanted.
  private func signed(_ text: String) -> String {
    if ascii { return text == "–" ? "-" : text == "…" ? "..." : text }
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// The amount with all but its first three digits made zero, half away from zero.
  private static func rounded(_ money: Money) -> Money {
    var unit: UInt64 = 1
    var rest = money.amount.magnitude
    while rest >= 1000 {
      rest /= 10
      unit *= 10
    }
    let (units, left) = money.amount.magnitude.quotientAndRemainder(dividingBy: unit)
    let whole = (units + (left >= unit - left ? 1 : 0)).multipliedReportingOverflow(by: unit)
    guard unit > 1, !whole.overflow, let amount = Int64(exactly: whole.partialValue) else { return money }
    return Money(money.amount < 0 ? -amount : amount)
  }
}
