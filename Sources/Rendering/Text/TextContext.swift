import CampaignModel

/// What every section of the text face needs: the answer, the words and the number formats.
package struct TextContext: Sendable {
  /// The answer shown.
  package let answer: Recommendation
  /// Labels and findings.
  package let words: Catalogue
  /// Number formats.
  package let numbers: Wording
  /// Names for people.
  package let names: PackNames
  /// Colours and signs.
  package let style: TextStyle

  /// A context for one answer.
  package init(_ answer: Recommendation, language: Language, style: TextStyle) {
    self.answer = answer
    self.style = style
    words = Catalogue(language)
    numbers = Wording(language, currency: answer.currency, ascii: style.ascii)
    names = PackNames(answer, language: language)
  }

  /// The language of the face.
  package var language: Language { words.language }

  /// A text of the pack in this language, else the other's, marked.
  package func shown(_ text: LocalizedText, else fallback: String = "") -> String {
    text.shown(in: language, else: fallback)
  }

  /// A field's value as people read it.
  package func value(_ value: FieldValue, of field: FieldSchema) -> String {
    FieldWords(words: words, numbers: numbers).text(value, of: field)
  }

  /// The value the brief has in a role, as people read it.
  package func value(_ role: FieldRole) -> String? {
    guard let echoed = answer.brief.first(where: { $0.field.role == role }), let value = echoed.slot.value else {
      return nil
    }
    return self.value(value, of: echoed.field)
  }

  /// People in the brief's audience; nil when unknown.
  package var audience: Double? {
    answer.brief.first { $0.field.role == .audience }?.slot.value?.axis.flatMap { $0 > 0 ? $0 : nil }
  }

  /// `awareness 60%, conversion 40%`: the goals that weigh something.
  package var goals: String? {
    let weighed = answer.brief.compactMap { echoed -> String? in
      guard echoed.field.role == .goal, let weight = echoed.slot.value?.axis, weight > 0 else { return nil }
      return "\(names.goal(field: echoed.field.id)) \(numbers.percent(weight))"
    }
    return weighed.isEmpty ? nil : weighed.joined(separator: ", ")
  }
}
