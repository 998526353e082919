import CampaignModel

/// A pack as a book: every rule as a sentence with its reason, source and two briefs, tables as tables, in one language.
package struct Handbook: Sendable {
  /// A rule, or a table with its rows.
  enum Entry: Sendable {
    case rule(Page)
    case table(id: String, title: String, rows: [Page])
  }

  /// What is told of one rule.
  struct Page: Sendable {
    let id: String
    let title: String
    /// The sentence: lines with their depth.
    let sentence: [SentenceLine]
    let when: String
    let does: [String]
    let reason: String
    let source: String
    let place: String
    let firing: String?
    let silent: String?
  }

  /// Title of the book.
  let title: String
  /// How many rules there are.
  let counts: String
  /// Entries by file.
  let chapters: [(file: String, entries: [Entry])]
  let words: Catalogue

  /// A book of rules; `firing` and `silent` give example briefs by rule.
  package init(
    _ book: RuleBook, name: String, language: Language, firing: (String) -> String?, silent: (String) -> String?
  ) {
    words = Catalogue(language)
    title = words.rules(.handbook, name)
    counts = book.counts(in: language)
    let writer = SentenceWriter(language: language, currency: book.currency)
    let words = words
    func page(_ rule: RuleOutline) -> Page {
      Page(
        id: rule.id, title: rule.title.shown(in: language, else: rule.id), sentence: writer.rule(rule),
        when: writer.glance(rule.condition), does: rule.effects.map(writer.glance),
        reason: rule.reason.shown(in: language), source: rule.source, place: PackNames.place(rule.location),
        firing: firing(rule.id), silent: silent(rule.id))
    }
    chapters = RuleBook.byFile(book.rules).map { file, rules in
      var entries: [Entry] = []
      var open: (id: String, rows: [Page])?
      func close() {
        if let table = open {
          entries.append(.table(id: table.id, title: words.rules(.tableOf, table.id), rows: table.rows))
        }
        open = nil
      }
      for rule in rules {
        let parts = rule.id.split(separator: "#")
        guard parts.count == 2, Int(parts[1]) != nil else {
          close()
          entries.append(.rule(page(rule)))
          continue
        }
        if open?.id != String(parts[0]) { close() }
        open = (String(parts[0]), (open?.rows ?? []) + [page(rule)])
      }
      close()
      return (file, entries)
    }
  }
}
