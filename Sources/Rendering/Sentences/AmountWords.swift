import CampaignModel
import Notation

/// Numbers of rules as people read them: constants in the unit of their type, fields by title, arithmetic with brackets
/// only where they are needed.
struct AmountWords: Sendable {
  /// Names of fields.
  let names: FieldNames
  /// Number formats.
  let numbers: Wording

  private var words: Catalogue { names.words }

  /// An amount; constants take the unit of `field`, when they are compared with one.
  func text(_ amount: AmountOutline, _ style: SentenceStyle, unitOf field: FieldSchema? = nil) -> String {
    text(amount, style, field: field, binding: 0)
  }

  /// A number in the form of its type.
  func constant(_ number: Double, _ type: FieldType, _ style: SentenceStyle, unitOf field: FieldSchema? = nil) -> String
  {
    switch type {
    case .money, .amount:
      return Money(rounding: number).map(numbers.shortest) ?? numbers.decimal(number, digits: 0)
    case .percent: return numbers.percent(number, digits: 4)
    case .date: return numbers.day(CivilDate(dayNumber: Int(exactly: number.rounded()) ?? 0))
    default: return withUnit(plain(number, style), number, field, style)
    }
  }

  /// Whether an amount is a day; a day less a day is a number of days.
  static func isDate(_ amount: AmountOutline) -> Bool {
    switch amount {
    case .constant(_, let type): type == .date
    case .field(let field): field.type == .date
    case .joined(_, let left, let right): isDate(left) != isDate(right)
    }
  }

  private func text(
    _ amount: AmountOutline, _ style: SentenceStyle, field: FieldSchema?, binding: Int
  ) -> String {
    switch amount {
    case .constant(let number, let type): return constant(number, type, style, unitOf: field)
    case .field(let field): return style == .short ? names.title(field) : names.noun(field)
    case .joined(let sign, let left, let right):
      if sign == "smaller" || sign == "larger" {
        let parts = [left, right].map { text($0, style, field: nil, binding: 0) }
        let chosen = words.phrase(sign == "smaller" ? .smaller : .larger, parts[0], parts[1])
        return binding > 0 ? "(\(chosen))" : chosen
      }
      let level = sign == "+" || sign == "-" ? 1 : 2
      let joined = share(sign, left, right, style) ?? plainJoined(sign, left, right, style, level)
      return level < binding ? "(\(joined))" : joined
    }
  }

  private func plainJoined(
    _ sign: String, _ left: AmountOutline, _ right: AmountOutline, _ style: SentenceStyle, _ level: Int
  ) -> String {
    // What follows a minus or a division binds tighter than what stands before it.
    let isTight = sign == "-" || sign == "/"
    let sides = (
      text(left, style, field: nil, binding: level),
      text(right, style, field: nil, binding: isTight ? level + 1 : level)
    )
    let shown = ["*": "×", "/": "÷", "-": "−"][sign] ?? sign
    return "\(sides.0) \(shown) \(sides.1)"
  }

  /// `12% of (the budget − the reserve)`.
  private func share(
    _ sign: String, _ left: AmountOutline, _ right: AmountOutline, _ style: SentenceStyle
  ) -> String? {
    guard sign == "*" else { return nil }
    for (part, whole) in [(left, right), (right, left)] {
      guard case .constant(let number, .percent) = part else { continue }
      if case .constant = whole { continue }
      return words.phrase(.shareOf, constant(number, .percent, style), text(whole, style, field: nil, binding: 3))
    }
    return nil
  }

  private func plain(_ number: Double, _ style: SentenceStyle) -> String {
    guard number == number.rounded(), let whole = Int64(exactly: number) else {
      return numbers.decimal(number, digits: 9)
    }
    if style == .short { return numbers.shortest(whole) }
    for (unit, phrase) in [(1e9, Phrase.billion), (1e6, .million)] where number.magnitude >= unit {
      let scaled = number / unit
      // Only numbers that two decimals hold: `1.25 million`, but `1,234,567`.
      if (scaled * 100).rounded() * (unit / 100) == number {
        return words.phrase(phrase, numbers.decimal(scaled, digits: 2))
      }
    }
    return numbers.count(whole)
  }

  /// The unit after a number, unless the title says it already (`weeks are at least 4`).
  private func withUnit(_ number: String, _ value: Double, _ field: FieldSchema?, _ style: SentenceStyle) -> String {
    guard style == .sentence, let field, let unit = field.unit, !unit.isEmpty else { return number }
    let word = words.unit(unit, isOne: value == 1)
    if Folding.bare(names.title(field)).contains(Folding.bare(words.unit(unit, isOne: false))) { return number }
    return "\(number) \(word)"
  }
}
