import CampaignModel
import Notation

/// Every part of an answer a table can show, for the fields, tiers and metrics of a pack, with titles in one language.
package struct AnswerColumns: Sendable {
  /// What the columns are made for.
  package struct Source: Sendable {
    let schema: BriefSchema
    let schemes: [TierScheme]
    let metrics: [AnswerValue.NamedThing]
    let currency: String

    /// Columns for a pack: its fields, its tier schemes (the usual one first), ids and titles of the metrics of plugins.
    package init(
      schema: BriefSchema, schemes: [TierScheme], metrics: [(id: String, title: LocalizedText)], currency: String,
      language: Language
    ) {
      self.schema = schema
      self.schemes = schemes
      self.metrics = metrics.map { .init(id: $0.id, name: $0.title.shown(in: language, else: $0.id)) }
      self.currency = currency
    }
  }

  /// In the order the answer's JSON has them.
  package let all: [AnswerColumn]
  /// Currency of all money.
  package let currency: String
  private let usual: [String]
  private let short: [String]

  /// The columns of a pack.
  package init(_ source: Source, language: Language) {
    let maker = ColumnMaker(words: Catalogue(language), source: source)
    all = maker.head + maker.brief + maker.mix + maker.plan + maker.forecast + maker.rest
    currency = source.currency
    let tiers = maker.tiers.map(\.id)
    let budget = source.schema.index(of: .budget).map { ["brief.\(source.schema.fields[$0].id)"] } ?? []
    usual =
      ["id", "status"] + budget + tiers.flatMap { ["mix.\($0).count", "mix.\($0).share", "mix.\($0).spend"] }
      + [
        "mix.reserve", "mix.unallocated", "forecast.reach.p10", "forecast.reach.p50", "forecast.reach.p90",
        "forecast.engagements.p50", "forecast.cost_per_engagement.p50", "reasons", "questions",
      ]
    short = ["id", "status"] + budget + tiers.map { "mix.\($0).share" } + ["forecast.reach.p50"]
  }

  /// What a table shows when nobody chose: of lean answers only what they have, and their rules.
  package func defaults(isLean: Bool, isForScreen: Bool) -> [AnswerColumn] {
    let wanted = (isForScreen ? short : usual) + (isLean && !isForScreen ? ["rules"] : [])
    return wanted.compactMap { path in all.first { $0.path == path } }.filter { !isLean || !$0.needsFull }
  }

  /// The columns a comma-separated list of paths names; the path of a group (`mix.micro`) stands for all below it. Throws
  /// everything that names nothing.
  package func chosen(_ list: String, isLean: Bool) throws(ColumnErrors) -> [AnswerColumn] {
    var (found, errors): ([AnswerColumn], [Diagnostic]) = ([], [])
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let path = String(part).trimmed
      let columns = matching(path)
      if columns.isEmpty { errors.append(unknown(path)) }
      for column in columns {
        if isLean, column.needsFull {
          errors.append(Diagnostic(.columnNeedsFull, [column.path]))
        } else if !found.contains(where: { $0.path == column.path }) {
          found.append(column)
        }
      }
    }
    guard errors.isEmpty else { throw ColumnErrors(diagnostics: errors) }
    return found
  }

  private func matching(_ path: String) -> [AnswerColumn] {
    let path = path == "name" ? "id" : path
    if let exact = all.first(where: { $0.path == path }) { return [exact] }
    return path.isEmpty ? [] : all.filter { $0.path.hasPrefix(path + ".") }
  }

  /// Groups are names too: whoever mistypes one means it.
  private func unknown(_ path: String) -> Diagnostic {
    var names = all.map(\.path)
    for column in all {
      let parts = column.path.split(separator: ".")
      names += parts.indices.dropFirst().map { parts[..<$0].joined(separator: ".") }
    }
    let near = NearestName.nearest(to: path, in: names) ?? fittingParts(path)
    return Diagnostic(.columnUnknown, [path], suggestion: near)
  }

  /// A long path may be off by more than two letters in all though each part is near.
  private func fittingParts(_ path: String) -> String? {
    let parts = path.split(separator: ".").map(String.init)
    return all.first { column in
      let names = column.path.split(separator: ".").map(String.init)
      return names.count == parts.count
        && zip(parts, names).allSatisfy { $0 == $1 || NearestName.nearest(to: $0, in: [$1]) != nil }
    }?.path
  }
}

/// Everything wrong with a choice of columns.
package struct ColumnErrors: Error {
  /// In the order of the paths.
  package let diagnostics: [Diagnostic]
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
