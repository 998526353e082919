import CampaignModel

/// The unit a table names once, at the top of a column: `Ngân sách (triệu)`, `Budget [VND m]`, `Tỷ lệ (%)`.
package enum ColumnUnit: Sendable, Hashable {
  /// Bare numbers are multiplied with this power of ten.
  case power(Int)
  /// Bare numbers are percents.
  case percent
  /// Bare numbers are followed by these words: a currency, weeks, people.
  case words(String)

  /// The unit a remark in a heading means; nil when it names none known here, such as `(bắt buộc)`.
  package static func parse(_ remark: String) -> ColumnUnit? {
    let words = Folding.bare(QuantityToken.narrowed(Folding.trimmed(remark)))
    if ["%", "phan tram", "percent", "pct"].contains(words) { return .percent }
    if UnitWords.kind(words) != nil { return .words(words) }
    // `VND m`, `triệu đồng`, `tr. VNĐ`, `x1000`: a currency and a power in either order.
    var (power, currency): (Int, String?) = (0, nil)
    let parts = words.split { $0 == " " || $0 == "." || $0 == "/" }.map(String.init)
    guard (1...3).contains(parts.count) else { return nil }
    for part in parts {
      if let found = UnitWords.power(part), power == 0 {
        power = found
      } else if let found = UnitWords.currency(part), currency == nil || currency == found {
        currency = found
      } else if part != "viet", part != "nam" {
        return nil
      }
    }
    if let currency, currency != "VND" { return power == 0 ? .words(currency) : nil }
    return power == 0 ? currency.map { .words($0) } : .power(power)
  }

  /// The cell's text with the unit, when it is a bare number, or one that is misspelt, which must not lose the unit when it
  /// is mended; a text that says its own unit stays as it is.
  package func applied(to text: String) -> String {
    guard Self.isBare(text) || isMisspelt(text) else { return text }
    switch self {
    case .power(let power): return "\(text) \(Self.word(power))"
    case .percent: return "\(text)%"
    case .words(let words): return "\(text) \(words)"
    }
  }

  /// The digits of a number cell with the unit; whether they are still a plain number.
  package func applied(toNumber digits: String) -> (text: String, isNumber: Bool) {
    switch self {
    case .power(let power):
      guard let number = ExactNumber(json: digits)?.shifted(by: power) else { return (applied(to: digits), false) }
      return (number.plain, true)
    case .percent:
      // Spreadsheets hold 30 % as 0.3, whatever the heading says.
      guard let number = ExactNumber(json: digits), ExactNumber(1) < number else { return (digits, true) }
      return ("\(digits)%", false)
    case .words(let words):
      if words == "VND" || UnitWords.currency(words) == "VND" { return (digits, true) }
      return ("\(digits) \(words)", false)
    }
  }

  /// Whether a text of a column with a power of ten has digits, no power of its own, and is no amount: `3OO`.
  private func isMisspelt(_ text: String) -> Bool {
    guard case .power = self, text.contains(where: \.isNumber), (try? MoneyNotation.parse(text)) == nil else {
      return false
    }
    return (try? WrittenQuantity(text, language: nil))?.isMultiplied != true
  }

  private static func word(_ power: Int) -> String { power == 3 ? "nghìn" : power == 6 ? "triệu" : "tỷ" }

  private static func isBare(_ text: String) -> Bool {
    let narrowed = QuantityToken.narrowed(text)
    return narrowed.contains(where: \.isNumber)
      && narrowed.allSatisfy { ($0.isASCII && $0.isNumber) || " .,_+-–".contains($0) }
  }
}
