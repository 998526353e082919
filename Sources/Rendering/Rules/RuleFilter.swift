import CampaignModel
import Notation

/// Which rules of a pack are shown.
package struct RuleFilter: Sendable {
  /// Only rules that read this field, or one below this prefix.
  package var field: String?
  /// Only rules with this effect.
  package var effect: String?
  /// Only rules that say this somewhere, in either language.
  package var text: String?

  /// A filter; without conditions it lets everything through.
  package init(field: String? = nil, effect: String? = nil, text: String? = nil) {
    self.field = field
    self.effect = effect
    self.text = text
  }

  /// The rules it lets through, in order.
  package func rules(of book: RuleBook) -> [RuleOutline] {
    let writers = Language.allCases.map { SentenceWriter(language: $0, currency: book.currency) }
    let wanted = text.map(Self.words)
    return book.rules.filter { rule in
      if let field, !rule.reads.contains(where: { Self.isNamed($0, field) }) { return false }
      if let effect, !rule.effects.contains(where: { $0.key == effect }) { return false }
      guard let wanted else { return true }
      let said = Self.words(Self.texts(of: rule, writers).joined(separator: " "))
      return said.contains(wanted)
    }
  }

  /// Whether a field is called so: by its id, by the family it belongs to, by a title or an alias.
  package static func isNamed(_ field: FieldSchema, _ name: String) -> Bool {
    if field.id == name || field.id.hasPrefix(name + ".") { return true }
    let key = Folding.foldedKey(name)
    return ([field.title.vi, field.title.en].compactMap(\.self) + field.aliases).contains {
      Folding.foldedKey($0) == key
    }
  }

  private static func texts(of rule: RuleOutline, _ writers: [SentenceWriter]) -> [String] {
    let own = [rule.id, rule.title.vi, rule.title.en, rule.reason.vi, rule.reason.en, rule.source, rule.location.file]
    return own.compactMap(\.self) + writers.flatMap { $0.rule(rule).map(\.text) }
  }

  /// Letters without marks and case, one space between words.
  private static func words(_ text: String) -> String {
    Folding.bare(text).split { $0.isWhitespace }.joined(separator: " ")
  }
}
