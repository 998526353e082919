import CampaignModel
import Notation

/// A comparison of two packs as people read it on a screen.
package struct DifferenceText {
  private let words: DifferenceWords
  private let width: Int
  private let style: TextStyle
  /// Given briefs that are listed.
  private static let briefLimit = 50

  /// Text of one language; `currency` is that of all money.
  package init(language: Language, currency: String, width: Int, style: TextStyle) {
    words = DifferenceWords(language: language, currency: currency, ascii: style.ascii)
    self.width = width
    self.style = style
  }

  /// The whole comparison.
  package func render(_ sheet: DifferenceSheet) -> String {
    var canvas = TextCanvas(width: width, style: style)
    let difference = sheet.difference
    canvas.paragraph(say(.comparing, sheet.names.old, sheet.names.new), indent: 0, hanging: 2, paint: .heading)
    if difference.isSameForAll {
      let isUntouched = difference.rules.isEmpty && difference.declarations.isEmpty
      canvas.paragraph(say(.sameForAll), indent: 0, paint: .good)
      let hasOnlyWords = difference.rules.allSatisfy { change in
        !change.aspects.isEmpty && change.aspects.allSatisfy { $0 == .texts || $0 == .place }
      }
      if !isUntouched, hasOnlyWords { canvas.paragraph(say(.wordsOnly), indent: 0) }
    }
    rules(difference.rules, on: &canvas)
    declarations(difference.declarations, on: &canvas)
    regions(sheet, on: &canvas)
    open(difference, on: &canvas)
    briefs(sheet, on: &canvas)
    return canvas.text
  }

  private func rules(_ changes: [RuleChange], on canvas: inout TextCanvas) {
    guard !changes.isEmpty else { return }
    let counts = [
      changes.count { $0.old == nil }, changes.count { $0.new == nil },
      changes.count { $0.old != nil && $0.new != nil },
    ].map { words.numbers.count($0) }
    canvas.heading(say(.rulesHead, counts[0], counts[1], counts[2]))
    for change in changes {
      let what =
        change.old == nil
        ? say(.added) : change.new == nil ? say(.removed) : change.aspects.map(label).joined(separator: ", ")
      let sign = change.old == nil ? "+" : change.new == nil ? words.numbers.minus : "~"
      canvas.paragraph("\(sign) \(change.id): \(what)", hanging: 2, paint: .heading)
      let isTold = change.aspects.isEmpty || !Set(change.aspects).isSubset(of: [.texts, .place])
      guard isTold else { continue }
      let column = 1 + [say(.was), say(.now)].map(DisplayWidth.of).reduce(0, max)
      func lead(_ label: DifferenceLabel) -> String {
        change.old == nil || change.new == nil ? "" : DisplayWidth.padded(say(label), to: column)
      }
      if let old = change.old { sentence(old, change, lead: lead(.was), on: &canvas) }
      if let new = change.new { sentence(new, change, lead: lead(.now), on: &canvas) }
    }
  }

  /// What of a rule changed, or the whole rule when it is new, gone, or changed in more than one way.
  private func sentence(_ rule: RuleOutline, _ change: RuleChange, lead: String, on canvas: inout TextCanvas) {
    let main = Set(change.aspects).subtracting([.texts, .place])
    let lines: [SentenceLine]
    switch main {
    case [.condition]: lines = words.writer.condition(rule.condition)
    case [.effects]: lines = [SentenceLine(words.writer.effects(rule.effects).joined(separator: "; "))]
    case [.priority]: lines = []
    default: lines = words.writer.rule(rule)
    }
    for (index, line) in lines.enumerated() {
      if line.depth == 0 {
        canvas.paragraph(line.text, indent: 4, hanging: 2, lead: index == 0 ? lead : "")
      } else {
        canvas.item(line.text, indent: 4 + 2 * line.depth)
      }
    }
    if main.contains(.priority) {
      let priority = say(.priorityIs, words.numbers.count(rule.priority))
      canvas.paragraph(priority, indent: 4, lead: lines.isEmpty ? lead : "")
    }
  }

  private func declarations(_ changes: [DeclarationChange], on canvas: inout TextCanvas) {
    guard !changes.isEmpty else { return }
    canvas.heading(say(.declarations))
    for change in changes { canvas.item(words.declaration(change)) }
  }

  private func regions(_ sheet: DifferenceSheet, on canvas: inout TextCanvas) {
    let regions = sheet.difference.regions
    guard !regions.isEmpty else { return }
    canvas.heading(say(.regions, words.numbers.count(regions.count)))
    for (index, region) in regions.enumerated() {
      if index > 0 { canvas.blank() }
      conditions(region, number: index + 1, on: &canvas)
      let column = 2 + [say(.was), say(.now), say(.rules)].map(DisplayWidth.of).reduce(0, max)
      if !region.isOrder {
        canvas.pair(say(.was), words.before(region), column: column, indent: 5)
        canvas.pair(say(.now), words.after(region), column: column, indent: 5)
        for text in words.besides(region) { canvas.paragraph(text, indent: 5 + column, paint: .quiet) }
      }
      canvas.pair(say(.rules), words.rules(region), column: column, indent: 5)
      if let doubt = words.doubt(region) { canvas.paragraph(doubt, indent: 5, paint: .warning) }
      guard let witness = region.witness else {
        canvas.paragraph(say(.noExample), indent: 5, paint: .quiet)
        continue
      }
      example(witness, sheet.difference.schema, label: say(.example), on: &canvas)
      if let file = sheet.files[index] { canvas.paragraph(say(.witnessFile, file), indent: 7, paint: .quiet) }
    }
  }

  private func conditions(_ region: RegionChange, number: Int, on canvas: inout TextCanvas) {
    let lead = "\(number). "
    guard region.conditions.count > 1 || region.further > 0 else {
      canvas.paragraph(words.when(region), lead: lead, paint: .heading)
      return
    }
    canvas.paragraph(say(.anyOf), lead: lead, paint: .heading)
    for condition in region.conditions { canvas.item(words.writer.glance(condition), indent: 5) }
    if region.further > 0 { canvas.item(say(.further, words.numbers.count(region.further)), indent: 5) }
  }

  private func example(
    _ witness: ChangedBrief, _ schema: BriefSchema, label: String, on canvas: inout TextCanvas
  ) {
    canvas.paragraph("\(label): \(words.writer.glance(witness.brief, schema))", indent: 5, hanging: 2)
    for change in words.changes(witness.difference) { canvas.item(change, indent: 7) }
  }

  private func open(_ difference: PackDifference, on canvas: inout TextCanvas) {
    guard !difference.open.isEmpty || difference.tried > 0 else { return }
    canvas.heading(say(.open))
    for change in difference.open { canvas.item(words.open(change)) }
    guard difference.tried > 0 else { return }
    let counts = [difference.tried, difference.triedChanged].map { words.numbers.count($0) }
    canvas.paragraph(say(.tried, counts[0], counts[1]))
    if let brief = difference.example { example(brief, difference.schema, label: say(.triedExample), on: &canvas) }
  }

  private func briefs(_ sheet: DifferenceSheet, on canvas: inout TextCanvas) {
    guard let briefs = sheet.briefs else { return }
    canvas.heading(words.share(sheet))
    let told = briefs.filter { $0.isChanged || words.isUnreadable($0) }
    guard !told.isEmpty else { return }
    var table = TextTable(right: [false, false, false], hasHeader: true, widest: 60)
    table.add([say(.briefColumn), say(.changeColumn), say(.rulesColumn)], .quiet)
    for brief in told.prefix(Self.briefLimit) {
      table.add([brief.name, words.outcome(brief).joined(separator: "; "), words.listed(brief.rules)])
    }
    table.draw(on: &canvas)
    if told.count > Self.briefLimit {
      canvas.paragraph(say(.moreBriefs, words.numbers.count(told.count - Self.briefLimit)))
    }
  }

  private func label(_ aspect: RuleChange.Aspect) -> String { words.label(aspect) }

  private func say(_ label: DifferenceLabel, _ arguments: String...) -> String {
    words.words.filled(label.english, label.vietnamese, arguments)
  }
}
