import CampaignModel
import Notation

/// Names of fields, tiers and values as parts of a sentence.
struct FieldNames: Sendable {
  /// What a field does in a sentence.
  enum Verb { case be, include, exclude, mention, ignore }

  /// The words.
  let words: Catalogue

  /// A field's title inside a sentence: `audience`, `KPI target`.
  func title(_ field: FieldSchema) -> String { Self.lowered(shown(field.title, else: field.id)) }

  /// A tier's, tactic's or risk's title inside a sentence, not quoted.
  func title(_ named: NamedOutline) -> String { Self.lowered(shown(named.title, else: named.id)) }

  /// A tactic's, risk's or playbook's title in quotes.
  func quoted(_ named: NamedOutline) -> String { words.phrase(.quoted, shown(named.title, else: named.id)) }

  /// A text in quotes.
  func quoted(_ text: String) -> String { words.phrase(.quoted, PlainText.clean(text)) }

  /// A text of the pack on one line.
  func shown(_ text: LocalizedText, else fallback: String = "") -> String {
    PlainText.clean(text.shown(in: words.language, else: fallback))
  }

  /// The title of one of a field's values.
  func option(_ option: FieldOption, _ style: SentenceStyle) -> String {
    let title = shown(option.title, else: option.id)
    return style == .short ? title : words.phrase(.quoted, title)
  }

  /// `the audience`, `the weight of trust`; questions and clauses stand in quotes.
  func noun(_ field: FieldSchema) -> String {
    if field.role == .goal { return words.phrase(.weightOf, title(field)) }
    if isClause(field) { return words.phrase(.quoted, shown(field.title, else: field.id)) }
    return words.phrase(.theField, title(field))
  }

  /// `the audience is`, `the platforms include`, `trust weighs`.
  func subject(_ field: FieldSchema, _ verb: Verb) -> String {
    if field.role == .goal, verb == .be { return words.phrase(.goalWeighs, title(field)) }
    let isPlural = !isClause(field) && field.title.en.map(EnglishTitle.isPlural) ?? false
    let phrase: Phrase =
      switch verb {
      case .be: isPlural ? .subjectAre : .subjectIs
      case .include: isPlural ? .subjectInclude : .subjectIncludes
      case .exclude: isPlural ? .subjectExclude : .subjectExcludes
      case .mention: isPlural ? .subjectMention : .subjectMentions
      case .ignore: isPlural ? .subjectIgnore : .subjectIgnores
      }
    return words.phrase(phrase, noun(field))
  }

  /// Whether the title is rather something that holds or not than the name of a thing.
  func isClause(_ field: FieldSchema) -> Bool {
    field.type == .flag || (words.language == .en && field.title.en.map(EnglishTitle.isClause) ?? false)
  }

  /// Parts in a row: `a, b and c`; parts that have such words themselves are parted by commas throughout.
  func series(_ parts: [String], _ last: Phrase) -> String {
    guard let final = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let isMixed = parts.contains { part in
      let bare = Self.withoutQuotes(part)
      return [words.phrase(.and), words.phrase(.or), ", "].contains { bare.contains($0) }
    }
    let mark = isMixed ? (last == .or ? Phrase.commaOr : .commaAnd) : last
    return parts.dropLast().joined(separator: ", ") + words.phrase(mark) + final
  }

  /// The text without what stands in quotes.
  private static func withoutQuotes(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if character == "“" { depth += 1 }
        defer { if character == "”" { depth -= 1 } }
        return depth <= 0
      })
  }

  /// Without the capital a title starts with, unless its first word is a name or an abbreviation (`KPI`, `TikTok`).
  static func lowered(_ title: String) -> String {
    let first = title.prefix { $0 != " " }
    guard let head = first.first, head.isUppercase, !first.dropFirst().contains(where: \.isUppercase) else {
      return title
    }
    return head.lowercased() + title.dropFirst()
  }
}
