import CampaignModel

/// Rules as sentences in one language: `When the audience is below 2 million people, then micro gains 6 points.` Titles
/// stand for ids; a condition that nests or is long becomes a list.
package struct SentenceWriter: Sendable {
  /// The language written.
  package let language: Language
  private let words: Catalogue
  private let leaves: LeafSentences
  private let shortLeaves: ShortLeaves
  private let conditions: ConditionSentences
  private let effectSentences: EffectSentences
  private let shortEffects: ShortEffects
  private let values: ValueWords
  /// Most parts of what a rule does that stand in the sentence of its condition.
  private static let mostInline = 2

  /// A writer; `currency` is that of all money.
  package init(language: Language, currency: String = "VND") {
    self.language = language
    words = Catalogue(language)
    let amounts = AmountWords(names: FieldNames(words: words), numbers: Wording(language, currency: currency))
    leaves = LeafSentences(amounts: amounts)
    shortLeaves = ShortLeaves(amounts: amounts)
    conditions = ConditionSentences(leaves: leaves, shortLeaves: shortLeaves)
    values = ValueWords(amounts: amounts)
    effectSentences = EffectSentences(amounts: amounts, values: values)
    shortEffects = ShortEffects(amounts: amounts, values: values)
  }

  /// One leaf; a denied one, as inside `none`, is worded as its complement.
  package func leaf(_ leaf: LeafOutline, isDenied: Bool = false, _ style: SentenceStyle = .sentence) -> String {
    style == .short ? shortLeaves.text(leaf, isDenied: isDenied) : leaves.text(leaf, isDenied: isDenied)
  }

  /// An amount; a constant gets the unit of `field`.
  package func amount(
    _ amount: AmountOutline, of field: FieldSchema? = nil, _ style: SentenceStyle = .sentence
  ) -> String { leaves.amounts.text(amount, style, unitOf: field) }

  /// A number in the form of a type; it gets the unit of `field`.
  package func number(
    _ number: Double, _ type: FieldType, of field: FieldSchema? = nil, _ style: SentenceStyle = .sentence
  ) -> String { leaves.amounts.constant(number, type, style, unitOf: field) }

  /// A field's value.
  package func value(_ value: FieldValue, of field: FieldSchema, _ style: SentenceStyle = .sentence) -> String {
    values.text(value, field, style)
  }

  /// A field's title inside a sentence: `audience`, `the audience` with its article.
  package func title(_ field: FieldSchema, _ style: SentenceStyle = .short) -> String {
    style == .short ? leaves.amounts.names.title(field) : leaves.amounts.names.noun(field)
  }

  /// A condition: one line, or a heading with a list below.
  package func condition(_ condition: ConditionOutline) -> [SentenceLine] {
    let shape = ConditionShape(condition)
    if let text = conditions.inline(shape) { return [SentenceLine(text)] }
    return [SentenceLine(conditions.heading(shape))] + conditions.entries(shape).map { $0.deeper(by: 1) }
  }

  /// A condition for a glance, on one line.
  package func glance(_ condition: ConditionOutline) -> String { conditions.short(ConditionShape(condition)) }

  /// What a rule does, each part as it stands in a sentence.
  package func effects(_ effects: [EffectOutline]) -> [String] { effectSentences.parts(effects) }

  /// One effect for a glance.
  package func glance(_ effect: EffectOutline) -> String { shortEffects.text(effect) }

  /// A whole rule: one sentence, or lists of when and what.
  package func rule(_ rule: RuleOutline) -> [SentenceLine] {
    let shape = ConditionShape(rule.condition)
    let effects = effects(rule.effects)
    let does = effects.count <= Self.mostInline ? joined(effects) : nil
    let list = effects.map { SentenceLine($0, depth: 1) }
    guard let when = conditions.inline(shape) else {
      let isAny = if case .any = shape { true } else { false }
      let head =
        [SentenceLine(words.phrase(isAny ? .whenAny : .whenAll))] + conditions.entries(shape).map { $0.deeper(by: 1) }
      return head
        + (does.map { [ended(.thenOne, $0)] } ?? [SentenceLine(words.phrase(.thenList))] + list)
    }
    if case .all(let parts) = shape, parts.isEmpty {
      return does.map { [ended(.alwaysDo, $0)] } ?? [SentenceLine(words.phrase(.alwaysList))]
        + list
    }
    return does.map { [ended(.whenThen, when, $0)] } ?? [
      SentenceLine(words.phrase(.whenList, when))
    ] + list
  }

  /// A full sentence; a quotation that ends it with its own full stop or question mark needs no second one.
  private func ended(_ phrase: Phrase, _ parts: String...) -> SentenceLine {
    let text = parts.count > 1 ? words.phrase(phrase, parts[0], parts[1]) : words.phrase(phrase, parts[0])
    let hasTwoEnds = [".”.", "?”.", "!”.", "…”."].contains { text.hasSuffix($0) }
    return SentenceLine(hasTwoEnds ? String(text.dropLast()) : text)
  }

  private func joined(_ effects: [String]) -> String {
    effects.count > 1 ? effects.joined(separator: words.phrase(.commaAnd)) : effects.first ?? ""
  }
}
