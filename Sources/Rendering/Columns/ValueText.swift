import CampaignModel

/// Values of a table as text.
package struct ValueText: Sendable {
  /// Who reads it.
  package enum Style: Sendable {
    /// Programs and spreadsheets: numbers as plain digits, shares as fractions, days as 2027-01-15.
    case exact
    /// People: `320.000.000 ₫`, `64,2%`.
    case shown
  }

  private let words: Catalogue
  private let numbers: Wording
  private let style: Style

  /// Texts in a language.
  package init(_ language: Language, currency: String, style: Style, isASCII: Bool = false) {
    words = Catalogue(language)
    numbers = Wording(language, currency: currency, ascii: isASCII)
    self.style = style
  }

  /// One value; empty when there is none.
  package func text(_ value: AnswerValue) -> String {
    switch (value, style) {
    case (.none, _): ""
    case (.text(let text), _): text
    case (.integer(let number), .exact): String(number)
    case (.integer(let number), .shown): numbers.count(number)
    case (.number(let number), .exact), (.share(let number), .exact):
      number.isFinite ? JSONDecimal.text(number) : ""
    case (.number(let number), .shown): numbers.decimal(number, digits: 2)
    case (.share(let share), .shown): numbers.percent(share, digits: 1)
    case (.money(let money), .exact): String(money.amount)
    case (.money(let money), .shown): numbers.money(money)
    case (.flag(let flag), _): words(flag ? .yes : .no)
    case (.day(let day), .exact): day.iso
    case (.day(let day), .shown): numbers.day(day)
    case (.named(let thing), _): thing.name
    case (.list(let things), _): things.map(\.name).joined(separator: "; ")
    }
  }
}
