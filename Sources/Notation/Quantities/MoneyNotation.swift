import CampaignModel

/// Amounts of money as Vietnamese and English people write them: `500tr`, `1,2 tỷ`, `2tỷ5`, `500.000.000 ₫`, `2M`.
package enum MoneyNotation {
  /// Reads an amount, exactly. `1.500` is ambiguous unless `language` is known or a currency stands beside it, as no
  /// currency unit here is written with three decimals; `1.500 triệu` is ambiguous too. Most 10^15.
  package static func parse(
    _ text: String, language: Language? = nil, currency: String = "VND"
  ) throws(QuantityFailure) -> Money {
    let written = try WrittenQuantity(text, language: language)
    let named = try currencyNamed(written.prefix)
    let trailing = try currencyNamed(written.suffix)
    guard named == nil || trailing == nil || named == trailing else { throw .notANumber }
    let found = named ?? trailing
    if let found, found != currency { throw .otherCurrency(found) }
    let value = found != nil && !written.isMultiplied ? written.value : try written.settled()
    return try money(value)
  }

  /// A whole amount within 10^15 as money.
  package static func money(_ value: ExactNumber) throws(QuantityFailure) -> Money {
    guard value <= ExactNumber(Money.limit), ExactNumber(-Money.limit) <= value else { throw .outOfRange }
    guard let amount = value.whole else { throw .notWhole(value) }
    return Money(amount)
  }

  /// All digits: `500.000.000 ₫` in Vietnamese, `500,000,000 ₫` in English. Reads back to the same amount.
  package static func full(_ money: Money, in language: Language, currency: String = "VND") -> String {
    "\(CountNotation.text(money.amount, in: language)) \(sign(currency))"
  }

  /// The shortest exact form: `500tr`, `1,2 tỷ`, `400k` in Vietnamese, `500M ₫`, `1.2B ₫`, `400K ₫` in English; all
  /// digits when at most two decimals do not hold the amount. Reads back to the same amount.
  package static func compact(_ money: Money, in language: Language, currency: String = "VND") -> String {
    for (power, vi, en) in [(9, " tỷ", "B"), (6, "tr", "M"), (3, "k", "K")] {
      guard let number = ExactNumber(money.amount).shifted(by: -power), number.scale <= 2 else { continue }
      guard number.mantissa.magnitude > 0, number.whole != 0, number >= ExactNumber(1) || number <= ExactNumber(-1)
      else { continue }
      let digits = number.plain
      switch language {
      case .vi:
        let local = digits.replacing(".", with: ",") + vi
        return currency == "VND" ? local : "\(local) \(sign(currency))"
      case .en: return "\(digits)\(en) \(sign(currency))"
      }
    }
    return full(money, in: language, currency: currency)
  }

  /// The sign an amount is written with: `₫` for VND, else the ISO code.
  package static func sign(_ currency: String) -> String { currency == "VND" ? "₫" : currency }

  /// The ISO code a word or sign for a currency stands for (`đồng`, `$`, `vnd`); nil when it is none known here.
  package static func currencyCode(_ word: String) -> String? {
    UnitWords.currency(Folding.bare(Folding.trimmed(word)))
  }

  /// Nil without words; the code of the currency they name; a failure when they name none.
  private static func currencyNamed(_ words: String) throws(QuantityFailure) -> String? {
    if words.isEmpty { return nil }
    if let code = UnitWords.currency(words) { return code }
    if words == "viet nam dong" || words == "dong viet nam" || words == "vn d" { return "VND" }
    throw words.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == " " }) && UnitWords.kind(words) != nil
      ? .otherUnit(words) : .notANumber
  }
}
