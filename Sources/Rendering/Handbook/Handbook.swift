import CampaignModel

/// A pack as a book: every rule as a sentence with its reason, source, priority and two briefs, tables as tables, and the
/// vocabulary, in one language.
package struct Handbook: Sendable {
  /// A rule, or a table with its rows.
  enum Entry: Sendable {
    case rule(Page)
    case table(HandbookTable)

    /// Its heading.
    var title: String {
      switch self {
      case .rule(let page): page.title
      case .table(let table): table.title
      }
    }

    /// Where links to it lead.
    var anchor: String {
      switch self {
      case .rule(let page): page.id
      case .table(let table): table.anchor
      }
    }
  }

  /// What is told of one rule.
  struct Page: Sendable {
    let id: String
    let title: String
    /// The sentence: lines with their depth.
    let sentence: [SentenceLine]
    /// Labels and texts: why, source, priority, place, example briefs; what there is none of is left out.
    let facts: [(label: String, text: String)]
  }

  /// The rules of a file.
  struct Chapter: Sendable {
    let file: String
    let entries: [Entry]
  }

  /// Title of the book.
  let title: String
  /// How large it is, and of which pack.
  let remarks: [String]
  /// Entries by file.
  let chapters: [Chapter]
  /// What the rules speak of.
  let vocabulary: [HandbookTable]
  let words: Catalogue

  /// A book of rules; `firing` and `silent` give example briefs by rule, `digest` is the pack's.
  package init(
    _ book: RuleBook, _ vocabulary: HandbookVocabulary, name: String, digest: String, language: Language,
    firing: (String) -> Brief?, silent: (String) -> Brief?
  ) {
    let words = Catalogue(language)
    let writer = SentenceWriter(language: language, currency: book.currency)
    let pages = HandbookPages(words: words, writer: writer, schema: vocabulary.schema)
    self.words = words
    title = words.rules(.handbook, name)
    self.vocabulary = vocabulary.tables(language, writer)
    var tables = 0
    chapters = RuleBook.byFile(book.rules).map { file, rules in
      var entries: [Entry] = []
      var rows: [RuleOutline] = []
      func close() {
        if let table = pages.table(rows) { entries.append(.table(table)) }
        tables += rows.isEmpty ? 0 : 1
        rows = []
      }
      for rule in rules {
        guard let name = HandbookPages.table(of: rule) else {
          close()
          entries.append(.rule(pages.page(rule, firing: firing(rule.id), silent: silent(rule.id))))
          continue
        }
        if let first = rows.first, HandbookPages.table(of: first) != name { close() }
        rows.append(rule)
      }
      close()
      return Chapter(file: file, entries: entries)
    }
    let numbers = Wording(language, currency: book.currency)
    remarks = [
      words.handbook(
        .size, numbers.count(book.rules.count), numbers.count(tables), numbers.count(chapters.count)),
      words.handbook(.priorities), words.rules(.packStamp, String(digest.prefix(12))),
    ]
  }
}
