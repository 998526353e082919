import CampaignModel

/// Leaves of conditions and what briefs make of them, as people read them.
struct LeafWords {
  let words: Catalogue
  let numbers: Wording

  /// A leaf: `Budget at least 300,000,000 ₫`.
  func text(_ leaf: LeafOutline) -> String {
    let subject = amount(leaf.subject)
    switch leaf.question {
    case .atLeast(let bound): return words(.atLeast, subject, amount(bound))
    case .atMost(let bound): return words(.atMost, subject, amount(bound))
    case .above(let bound): return words(.above, subject, amount(bound))
    case .below(let bound): return words(.below, subject, amount(bound))
    case .between(let low, let high): return words(.between, subject, amount(low), amount(high))
    case .oneOf(let options): return words(.isOneOf, subject, list(options))
    case .notOneOf(let options): return words(.isNotOneOf, subject, list(options))
    case .flag(let flag): return words(flag ? .isYes : .isNo, subject)
    case .hasAny(let options): return words(.hasAny, subject, list(options))
    case .hasAll(let options): return words(.hasAll, subject, list(options))
    case .textIs(let text): return words(.textIs, subject, text)
    case .contains(let text): return words(.contains, subject, text)
    case .textsHaveAny(let texts): return words(.hasAny, subject, texts.joined(separator: " \(words(.or)) "))
    case .textsHaveAll(let texts): return words(.hasAll, subject, texts.joined(separator: ", "))
    case .known: return words(.known, subject)
    case .unknown: return words(.unknown, subject)
    }
  }

  /// What the subject comes to.
  func text(_ value: ProbedValue) -> String {
    switch value {
    case .field(let field, let value): FieldWords(words: words, numbers: numbers).text(value, of: field)
    case .number(let number, let type): text(number, type)
    }
  }

  /// A number of a type.
  func text(_ number: Double, _ type: FieldType) -> String {
    switch type {
    case .money, .amount: Money(rounding: number).map(numbers.money) ?? numbers.decimal(number, digits: 2)
    case .percent: numbers.percent(number, digits: 2)
    case .integer where number.magnitude < 9e15: numbers.decimal(number, digits: 2)
    case .date where number.magnitude < 1e7: numbers.day(CivilDate(dayNumber: Int(number)))
    default: numbers.decimal(number, digits: 4)
    }
  }

  /// How far a number is from what is needed.
  func text(_ gap: LeafGap) -> String {
    guard gap.absolute != 0 else { return words(.gapStrict, text(gap.needed, gap.type)) }
    let size = gap.type == .date ? numbers.count(Int64(gap.absolute.magnitude)) : text(gap.absolute.magnitude, gap.type)
    let relative = gap.relative.map { " (\(numbers.percent($0.magnitude)))" } ?? ""
    return words(gap.absolute > 0 ? .gapMore : .gapLess, size + relative)
  }

  private func amount(_ amount: AmountOutline) -> String {
    switch amount {
    case .constant(let number, let type): return text(number, type)
    case .field(let field): return field.title.shown(in: words.language, else: field.id)
    case .joined("smaller", let left, let right): return words(.smaller, self.amount(left), self.amount(right))
    case .joined("larger", let left, let right): return words(.larger, self.amount(left), self.amount(right))
    case .joined(let sign, let left, let right):
      let symbol = ["*": "×", "/": "÷", "-": "−"][sign] ?? sign
      return "\(part(left)) \(symbol) \(part(right))"
    }
  }

  private func part(_ amount: AmountOutline) -> String {
    if case .joined = amount { return "(\(self.amount(amount)))" }
    return self.amount(amount)
  }

  private func list(_ options: [FieldOption]) -> String {
    options.map { $0.title.shown(in: words.language, else: $0.id) }.joined(separator: " \(words(.or)) ")
  }
}
