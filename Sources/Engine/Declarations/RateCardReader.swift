import CampaignModel
import LuaRuntime
import Notation

/// Reads `rate_card "vn-2025.1" { … }`.
struct RateCardReader {
  let sink: DiagnosticSink
  /// Platform ids the brief's platforms field offers; empty when there is no such field.
  let platforms: [String]
  /// Goal ids of the pack.
  let goals: [String]

  /// The card; what is wrong in it is reported and left out.
  func card(_ declaration: PendingDeclaration) -> RateCard {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let factors = 0.01...100.0
    let card = RateCard(
      version: declaration.site.name ?? "", title: reader.localized("title", required: true),
      currency: reader.requiredText("currency"), rows: reader.tables("rows").compactMap(row), formats: formats(reader),
      niches: reader.numbers("niches", in: factors), seasons: reader.numbers("seasons", in: factors),
      cpm: reader.numbers("cpm", as: .money, in: 1...1e12),
      uniqueViewers: reader.numbers("unique_viewers", as: .percent, in: 0.01...1),
      bundle: reader.number("bundle", as: .percent, in: 0...1) ?? 1, serves: serves(reader),
      rights: reader.numbers("rights", in: factors), exclusivity: reader.numbers("exclusivity", in: factors))
    _ = reader.text("source")
    reader.finish()
    if card.rows.isEmpty { sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "rows"])) }
    return card
  }

  private func formats(_ reader: TableReader) -> [FormatRate] {
    guard let table = reader.table("formats") else { return [] }
    let found = table.keys.compactMap { id -> FormatRate? in
      guard let entry = table.table(id) else { return nil }
      let factors = 0.0...100.0
      let format = FormatRate(
        id: id, fee: entry.number("fee", in: factors) ?? 1, reach: entry.number("reach", in: factors) ?? 1,
        engagement: entry.number("engagement", in: factors) ?? 1)
      entry.finish()
      return format
    }
    table.finish()
    return found
  }

  private func serves(_ reader: TableReader) -> [String: [String: Double]] {
    guard let table = reader.table("serves") else { return [:] }
    var found: [String: [String: Double]] = [:]
    for platform in table.keys {
      check(platform, "platform", among: platforms, at: "serves.\(platform)", reader)
      let worth = table.numbers(platform, in: 0...1000)
      for goal in worth.keys.sorted() { check(goal, "goal", among: goals, at: "serves.\(platform).\(goal)", reader) }
      found[platform] = worth
    }
    table.finish()
    return found
  }

  private func check(_ name: String, _ kind: String, among known: [String], at path: String, _ reader: TableReader) {
    guard !known.isEmpty, !known.contains(name) else { return }
    sink.report(
      reader.site.diagnostic(
        .unknownReference, [kind, name], path: reader.path(path),
        suggestion: NearestName.nearest(to: name, in: known)))
  }

  private func row(_ reader: TableReader) -> RateRow? {
    let platform = reader.requiredText("platform")
    if !platform.isEmpty { check(platform, "platform", among: platforms, at: "platform", reader) }
    let rates = 0.0...1000.0
    let row = RateRow(
      platform: platform, followers: followers(reader) ?? 0, fee: spread(reader, "fee", .money, 0...1e12),
      reach: spread(reader, "reach", .percent, rates), engagement: spread(reader, "engagement", .percent, 0...1),
      clickThrough: spread(reader, "click", .percent, 0...1), onTarget: spread(reader, "on_target", .percent, 0...1),
      handling: reader.number("handling", as: .money, in: 0...1e12) ?? 0,
      available: reader.integer("available", in: 0...1_000_000) ?? 1_000_000, source: reader.requiredText("source"),
      grade: reader.requiredText("grade"))
    _ = reader.localized("deal")
    reader.finish()
    return row.followers > 0 && !platform.isEmpty ? row : nil
  }

  private func followers(_ reader: TableReader) -> Double? {
    let limits = 1.0...1e10
    guard let value = reader.value("followers") else {
      if !reader.has("followers") {
        sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "followers"]))
      }
      return nil
    }
    guard case .table(let table) = value else {
      return reader.number(value, key: "followers", as: .integer, in: limits)
    }
    let ends = table.list.compactMap { reader.number($0, key: "followers", as: .integer, in: limits) }
    guard ends.count == 2, ends[0] < ends[1] else {
      reader.wrong("followers", wanted: "range", found: value)
      return nil
    }
    return (ends[0] * ends[1]).squareRoot()
  }

  /// Lower quartile, median, upper quartile; a single number has no spread.
  private func spread(
    _ reader: TableReader, _ key: String, _ type: FieldType, _ range: ClosedRange<Double>
  ) -> Spread {
    guard let value = reader.value(key) else {
      if !reader.has(key) {
        sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, reader.path(key)]))
      }
      return Spread(low: 0, median: 0, high: 0)
    }
    guard case .table(let table) = value else {
      let number = reader.number(value, key: key, as: type, in: range) ?? 0
      return Spread(low: number, median: number, high: number)
    }
    let numbers = table.list.compactMap { reader.number($0, key: key, as: type, in: range) }
    guard numbers.count == 3, numbers[0] <= numbers[1], numbers[1] <= numbers[2] else {
      if numbers.count == table.list.count { reader.wrong(key, wanted: "spread", found: value) }
      return Spread(low: 0, median: 0, high: 0)
    }
    return Spread(low: numbers[0], median: numbers[1], high: numbers[2])
  }
}
