import CampaignModel
import Notation

/// Makes the columns of a pack, family by family.
struct ColumnMaker {
  let words: Catalogue
  let source: AnswerColumns.Source

  /// Tiers of all schemes, each once, those of the usual scheme first.
  var tiers: [Tier] {
    var found: [Tier] = []
    for scheme in source.schemes {
      for tier in scheme.tiers where !found.contains(where: { $0.id == tier.id }) { found.append(tier) }
    }
    return found
  }

  /// What the answer is about.
  var head: [AnswerColumn] {
    let words = words
    return [
      column("id", .briefName) { .text($0.name) },
      column("status", .status) { .named(.init(id: $0.status.rawValue, name: words.column(.outcome($0.status)))) },
      column("file", .file) { .text($0.file) },
      column("line", .line, .count) { .integer(Int64($0.line)) },
      full("scheme", .tierScheme) { [words] in
        .named(.init(id: $0.scheme.id, name: $0.scheme.title.shown(in: words.language, else: $0.scheme.id)))
      },
      full("currency", .currency) { .text($0.currency) },
    ]
  }

  /// The brief as understood, field by field.
  var brief: [AnswerColumn] {
    source.schema.fields.map { field in
      let (words, currency) = (words, source.currency)
      return AnswerColumn(
        path: "brief.\(field.id)", title: field.title.shown(in: words.language, else: field.id),
        kind: Self.kind(of: field), needsFull: true
      ) { record in
        guard let slot = record.full?.brief.first(where: { $0.field.id == field.id })?.slot, let value = slot.value
        else {
          return .none
        }
        return Self.value(
          value, of: field, FieldWords(words: words, numbers: Wording(words.language, currency: currency)))
      }
    }
  }

  /// What to book.
  var mix: [AnswerColumn] {
    let lead = column("mix.lead", .leadingTier) { [words] record in
      let tiers = record.mix?.tiers ?? []
      guard let first = tiers.max(by: { $0.share < $1.share }), first.share > 0 else { return .none }
      return .named(.init(id: first.tier.id, name: first.tier.title.shown(in: words.language, else: first.tier.id)))
    }
    return tiers.flatMap(mix) + [lead]
      + [
        sum("mix.reserve", words(.reserve)) { $0.reserve },
        sum("mix.unallocated", words(.unallocated)) { $0.unallocated },
        sum("mix.fixed", words.column(.fixedLines)) { mix in mix.lines.reduce(Money.zero) { $0 + $1.amount } },
        sum("mix.spendable", words.column(.spendable)) { $0.spendable },
        sum("mix.total", words(.total)) { $0.total },
      ] + lines
  }

  private var lines: [AnswerColumn] {
    source.schema.fields.filter { $0.role == .line }.map { field in
      let id = field.id.split(separator: ".").last.map(String.init) ?? field.id
      return sum("mix.line.\(id)", field.title.shown(in: words.language, else: id)) { mix in
        mix.lines.first { $0.id == id }?.amount ?? .zero
      }
    }
  }

  private func mix(_ tier: Tier) -> [AnswerColumn] {
    // Headings are narrow: what a title says in brackets is left out.
    let title = tier.title.shown(in: words.language, else: tier.id)
    let bare = Folding.trimmed(String(title.prefix { $0 != "(" }))
    let name = bare.isEmpty ? title : bare
    func part(
      _ key: String, _ label: String, _ kind: AnswerColumn.Kind, needsFull: Bool = false,
      _ value: @escaping @Sendable (TierBooking) -> AnswerValue
    ) -> AnswerColumn {
      AnswerColumn(path: "mix.\(tier.id).\(key)", title: "\(name): \(label)", kind: kind, needsFull: needsFull) {
        $0.booking(tier.id).map(value) ?? .none
      }
    }
    return [
      part("count", words.column(.creatorCount), .count) { .integer(Int64($0.count)) },
      part("share", words.column(.shareOfSpend), .share) { .share($0.share) },
      part("spend", words.column(.spendOfTier), .money) { .money($0.spend) },
      part("contracted", words.column(.contractedCount), .count, needsFull: true) { .integer(Int64($0.contracted)) },
      part("fee", words.column(.feeEach), .money, needsFull: true) { .money($0.fee) },
      part("handling", words.column(.handlingEach), .money, needsFull: true) { .money($0.handling) },
      part("target_share", words.column(.targetShare), .share, needsFull: true) { .share($0.targetShare) },
      part("points", words.column(.pointCount), .number, needsFull: true) { .number($0.points) },
    ]
  }

  private func sum(
    _ path: String, _ title: String, _ amount: @escaping @Sendable (Mix) -> Money
  ) -> AnswerColumn {
    AnswerColumn(path: path, title: title, kind: .money, needsFull: false) {
      $0.mix.map { .money(amount($0)) } ?? .none
    }
  }

  /// A column whose title is a label.
  func column(
    _ path: String, _ label: ColumnLabel, _ kind: AnswerColumn.Kind = .text, needsFull: Bool = false,
    _ value: @escaping @Sendable (AnswerRecord) -> AnswerValue
  ) -> AnswerColumn {
    AnswerColumn(path: path, title: words.column(label), kind: kind, needsFull: needsFull, value: value)
  }

  /// A column only full answers have.
  func full(
    _ path: String, _ label: ColumnLabel, _ kind: AnswerColumn.Kind = .text,
    _ value: @escaping @Sendable (Recommendation) -> AnswerValue
  ) -> AnswerColumn {
    column(path, label, kind, needsFull: true) { $0.full.map(value) ?? .none }
  }

  private static func kind(of field: FieldSchema) -> AnswerColumn.Kind {
    if field.role == .goal { return .share }
    switch field.type {
    case .number: return .number
    case .integer: return .count
    case .money: return .money
    case .percent: return .share
    case .flag: return .flag
    case .date: return .day
    case .set, .texts: return .list
    default: return .text
    }
  }

  private static func value(_ value: FieldValue, of field: FieldSchema, _ words: FieldWords) -> AnswerValue {
    func option(_ index: Int) -> AnswerValue.NamedThing {
      guard field.values.indices.contains(index) else { return .init(id: "\(index)", name: "\(index)") }
      let option = field.values[index]
      return .init(id: option.id, name: option.title.shown(in: words.words.language, else: option.id))
    }
    switch value {
    case .number(let number): return field.type == .percent || field.role == .goal ? .share(number) : .number(number)
    case .integer(let number): return .integer(number)
    case .money(let money): return .money(money)
    case .choice(let index): return .named(option(index))
    case .set(let bits):
      return .list(field.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }.map(option))
    case .flag(let flag): return .flag(flag)
    case .text(let text): return .text(text)
    case .texts(let texts): return .list(texts.map { .init(id: $0, name: $0) })
    case .date(let date): return .day(date)
    case .records: return .text(words.text(value, of: field))
    }
  }
}
