import CampaignModel

/// A comparison of two packs as a comment for a review: short, in tables.
package struct DifferenceMarkdown {
  private let words: DifferenceWords
  /// Rows of one table.
  private static let rowLimit = 40

  /// Markdown in one language; `currency` is that of all money.
  package init(language: Language, currency: String) {
    words = DifferenceWords(language: language, currency: currency)
  }

  /// The comment.
  package func render(_ sheet: DifferenceSheet) -> String {
    let difference = sheet.difference
    var text = "## \(MarkdownText.cell(say(.comparing, sheet.names.old, sheet.names.new)))\n"
    if difference.isSameForAll { text += "\n\(say(.sameForAll))\n" }
    text += rules(difference.rules)
    if !difference.declarations.isEmpty {
      text += "\n### \(say(.declarations))\n\n"
      text += difference.declarations.map { "- \(MarkdownText.cell(words.declaration($0)))\n" }.joined()
    }
    text += regions(difference.regions, difference.schema)
    text += open(difference)
    text += briefs(sheet)
    return text
  }

  private func rules(_ changes: [RuleChange]) -> String {
    guard !changes.isEmpty else { return "" }
    let counts = [
      changes.count { $0.old == nil }, changes.count { $0.new == nil },
      changes.count { $0.old != nil && $0.new != nil },
    ].map { words.numbers.count($0) }
    var text = "\n### \(say(.rulesHead, counts[0], counts[1], counts[2]))\n\n"
    text += head([say(.ruleColumn), say(.whatColumn), say(.was), say(.now)])
    for change in changes.prefix(Self.rowLimit) {
      let what =
        change.old == nil
        ? say(.added) : change.new == nil ? say(.removed) : change.aspects.map(words.label).joined(separator: ", ")
      let isSame = !change.aspects.isEmpty && Set(change.aspects).isSubset(of: [.texts, .place])
      text += row([change.id, what] + [change.old, change.new].map { isSame ? title($0) : glance($0) })
    }
    return text + more(changes.count)
  }

  private func title(_ rule: RuleOutline?) -> String {
    rule.map { $0.title.shown(in: words.words.language, else: $0.id) } ?? "–"
  }

  private func glance(_ rule: RuleOutline?) -> String {
    guard let rule else { return "–" }
    return "\(words.writer.glance(rule.condition)) → \(rule.effects.map(words.writer.glance).joined(separator: "; "))"
  }

  private func regions(_ regions: [RegionChange], _ schema: BriefSchema) -> String {
    guard !regions.isEmpty else { return "" }
    var text = "\n### \(say(.regions, words.numbers.count(regions.count)))\n\n"
    text += head([say(.whenColumn), say(.was), say(.now), say(.rulesColumn), say(.witnessColumn)])
    for region in regions.prefix(Self.rowLimit) {
      let example = region.witness.map { witness in
        "\(words.writer.glance(witness.brief, schema)): \(words.changes(witness.difference).prefix(4).joined(separator: "; "))"
      }
      text += row([
        words.when(region, most: 3), region.isOrder ? "" : words.before(region),
        region.isOrder ? "" : words.now(region), words.rules(region), example ?? say(.noExample),
      ])
    }
    text += more(regions.count)
    for doubt in Set(regions.compactMap(words.doubt)).sorted() { text += "\n\(doubt)\n" }
    return text
  }

  private func open(_ difference: PackDifference) -> String {
    guard !difference.open.isEmpty || difference.tried > 0 else { return "" }
    var text = "\n### \(say(.open))\n\n"
    text += difference.open.map { "- \(MarkdownText.cell(words.open($0)))\n" }.joined()
    guard difference.tried > 0 else { return text }
    text += "- \(say(.tried, words.numbers.count(difference.tried), words.numbers.count(difference.triedChanged)))\n"
    if let brief = difference.example {
      let changes = words.changes(brief.difference).prefix(4).joined(separator: "; ")
      let glance = words.writer.glance(brief.brief, difference.schema)
      text += "- \(MarkdownText.cell("\(say(.triedExample)): \(glance): \(changes)"))\n"
    }
    return text
  }

  private func briefs(_ sheet: DifferenceSheet) -> String {
    guard let briefs = sheet.briefs else { return "" }
    var text = "\n### \(words.share(sheet))\n"
    let told = briefs.filter { $0.isChanged || words.isUnreadable($0) }
    guard !told.isEmpty else { return text }
    text += "\n" + head([say(.briefColumn), say(.changeColumn), say(.rulesColumn)])
    for brief in told.prefix(Self.rowLimit) {
      text += row([
        brief.name, words.outcome(brief).prefix(5).joined(separator: "; "), words.listed(brief.rules),
      ])
    }
    return text + more(told.count)
  }

  private func row(_ cells: [String]) -> String { MarkdownText.row(cells.map(MarkdownText.cell)) }

  private func head(_ cells: [String]) -> String { row(cells) + MarkdownText.rule(cells.map { _ in false }) }

  private func more(_ count: Int) -> String {
    count > Self.rowLimit ? "\n\(say(.more, words.numbers.count(count - Self.rowLimit)))\n" : ""
  }

  private func say(_ label: DifferenceLabel, _ arguments: String...) -> String {
    words.words.filled(label.english, label.vietnamese, arguments)
  }
}
