import CampaignModel

/// Leaves of conditions and what briefs make of them, as people read them. A rule's own numbers are worded as in its
/// sentence; those of the brief are exact.
struct LeafWords {
  let words: Catalogue
  let numbers: Wording
  private let sentences: SentenceWriter

  /// Words in the language of a catalogue.
  init(words: Catalogue, numbers: Wording) {
    self.words = words
    self.numbers = numbers
    sentences = SentenceWriter(language: words.language, currency: numbers.currency)
  }

  /// A leaf: `the budget is at least 300 million ₫`; a denied one as its complement.
  func text(_ leaf: LeafOutline, isDenied: Bool) -> String { sentences.leaf(leaf, isDenied: isDenied) }

  /// What the subject comes to.
  func text(_ value: ProbedValue) -> String {
    switch value {
    case .field(let field, let value): FieldWords(words: words, numbers: numbers).text(value, of: field)
    case .number(let number, let type): text(number, type)
    }
  }

  /// How far a number is from what is needed.
  func text(_ gap: LeafGap) -> String {
    guard gap.absolute != 0 else { return words(.gapStrict, text(gap.needed, gap.type)) }
    let size = size(gap.absolute.magnitude, gap.type)
    let relative = gap.relative.map { " (\(numbers.percent($0.magnitude)))" } ?? ""
    return words(gap.absolute > 0 ? .gapMore : .gapLess, size + relative)
  }

  /// A difference of two numbers of a type: shares differ by percentage points, days by their number.
  private func size(_ number: Double, _ type: FieldType) -> String {
    switch type {
    case .percent: words(Label.percentagePoints, numbers.decimal(number * 100, digits: 2))
    case .date: numbers.decimal(number, digits: 0)
    default: text(number, type)
    }
  }

  private func text(_ number: Double, _ type: FieldType) -> String {
    switch type {
    case .money, .amount: Money(rounding: number).map(numbers.money) ?? numbers.decimal(number, digits: 2)
    case .percent: numbers.percent(number, digits: 2)
    case .date where number.magnitude < 1e7: numbers.day(CivilDate(dayNumber: Int(number)))
    default: numbers.decimal(number, digits: 4)
    }
  }
}
