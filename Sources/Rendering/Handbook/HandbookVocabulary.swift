import CampaignModel
import Notation

/// What the rules of a pack speak of: fields, tiers, tactics, risks and templates of phases.
package struct HandbookVocabulary: Sendable {
  let schema: BriefSchema
  let schemes: [TierScheme]
  let tactics: [Advice]
  let risks: [Advice]
  let playbooks: [Playbook]

  /// The vocabulary of a pack.
  package init(
    schema: BriefSchema, schemes: [TierScheme], tactics: [Advice], risks: [Advice], playbooks: [Playbook]
  ) {
    self.schema = schema
    self.schemes = schemes
    self.tactics = tactics
    self.risks = risks
    self.playbooks = playbooks
  }

  /// A table for each of them; what the pack has none of has none.
  func tables(_ language: Language, _ writer: SentenceWriter) -> [HandbookTable] {
    let words = Catalogue(language)
    let numbers = Wording(language)
    func head(_ labels: HandbookLabel...) -> [String] { labels.map { words.handbook($0) } + [words.rules(.source)] }
    let tiers = schemes.enumerated().map { index, scheme in
      HandbookTable(
        "tiers-\(index)", title: words.handbook(.tiersOf, scheme.title.shown(in: language, else: scheme.id)),
        remarks: scheme.source.isEmpty ? [] : ["\(words.rules(.source)): \(scheme.source)"],
        head: Array(head(.name, .meaning, .followers).dropLast()),
        rows: scheme.tiers.map { tier in
          let from = numbers.count(tier.from)
          let followers =
            tier.to.map { words.handbook(.upTo, from, numbers.count($0)) } ?? words.handbook(.from, from)
          return [tier.id, tier.title.shown(in: language, else: tier.id), followers]
        })
    }
    func advice(_ anchor: String, _ title: HandbookLabel, _ pieces: [Advice]) -> HandbookTable {
      HandbookTable(
        anchor, title: words.handbook(title), head: head(.name, .meaning, .advice),
        rows: pieces.map {
          [$0.id, $0.title.shown(in: language, else: $0.id), $0.text.shown(in: language), $0.source]
        })
    }
    let phases = HandbookTable(
      "playbooks", title: words.handbook(.playbooks), head: head(.name, .meaning, .phases),
      rows: playbooks.map { book in
        let whole = book.phases.reduce(0) { $0 + $1.share }
        let parts = book.phases.map { phase in
          let title = phase.title.shown(in: language, else: phase.id)
          return whole > 0 ? "\(title) \(numbers.percent(phase.share / whole))" : title
        }
        return [book.id, book.title.shown(in: language, else: book.id), parts.joined(separator: "; "), book.source]
      })
    let all =
      [fields(words, writer)] + tiers + [
        advice("tactics", .tactics, tactics), advice("risks", .risks, risks), phases,
      ]
    return all.filter { !$0.rows.isEmpty }
  }

  private func fields(_ words: Catalogue, _ writer: SentenceWriter) -> HandbookTable {
    let labels: [HandbookLabel] = [.name, .meaning, .values, .alsoWritten, .whenSilent]
    return HandbookTable(
      "fields", title: words.handbook(.fields), head: labels.map { words.handbook($0) },
      rows: schema.fields.map { field in
        [
          field.id, field.title.shown(in: words.language, else: field.id), values(field, words, writer),
          field.aliases.filter { $0 != field.id }.joined(separator: ", "), silence(field, words, writer),
        ]
      })
  }

  private func values(_ field: FieldSchema, _ words: Catalogue, _ writer: SentenceWriter) -> String {
    if !field.values.isEmpty {
      return field.values.map { option in
        let title = option.title.shown(in: words.language, else: option.id)
        return Folding.bare(title) == Folding.bare(option.id) ? title : "\(option.id) (\(title))"
      }.joined(separator: ", ")
    }
    guard let range = field.range else { return words.word(field.type.rawValue) }
    let ends = [range.lowerBound, range.upperBound].map { writer.number($0, field.type, of: field, .short) }
    return "\(words.word(field.type.rawValue)), \(words.handbook(.upTo, ends[0], ends[1]))"
  }

  private func silence(_ field: FieldSchema, _ words: Catalogue, _ writer: SentenceWriter) -> String {
    if field.required { return words.handbook(.needed) }
    if let value = field.fallback { return words.handbook(.takenAs, writer.value(value, of: field, .short)) }
    return field.question.shown(in: words.language, else: "–")
  }
}
