import CampaignModel

/// What a change did: old and new mix, forecast, rules on and off.
package struct ChangeText {
  private let face: SessionFace
  private var words: Catalogue { face.words }
  private var numbers: Wording { face.numbers }

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// One change.
  package func render(_ report: ChangeReport) -> String {
    var canvas = face.canvas()
    edits(report.edits, on: &canvas)
    guard let after = report.after else { return canvas.text }
    guard let before = report.before else {
      return canvas.text + HeadText(face).render(after, insisted: report.insisted)
    }
    differences(before, after, on: &canvas)
    return canvas.text
  }

  /// What differs between two answers: mix, forecast, rules.
  func differences(_ before: Recommendation, _ after: Recommendation, on canvas: inout TextCanvas) {
    if before.status != after.status {
      let status = "\(words(.status(before.status))) \(face.style.arrow) \(words(.status(after.status)))"
      canvas.paragraph(words(.answerBecomes, status), paint: after.mix == nil ? .error : .good)
    }
    if after.mix == nil {
      StatusSection.drawMeaning(TextContext(after, language: face.language, style: face.style), on: &canvas)
    }
    let isBookedOtherwise = tiers(before, after, on: &canvas)
    let moved = forecast(before, after, on: &canvas) || isBookedOtherwise
    let rules = RuleSwitches(before, after)
    draw(.rulesSwitchedOn, rules.on, .good, on: &canvas)
    draw(.rulesSwitchedOff, rules.off, .bad, on: &canvas)
    if !moved, rules.on.isEmpty, rules.off.isEmpty, before.status == after.status {
      canvas.paragraph(words(.staysTheSame), paint: .quiet)
    }
  }

  private func edits(_ edits: [ChangeReport.Edit], on canvas: inout TextCanvas) {
    for edit in edits {
      let change = edit.old == edit.new ? edit.new : "\(edit.old) \(face.style.arrow) \(edit.new)"
      canvas.paragraph("\(edit.label) \(change)", hanging: 2, paint: .heading)
    }
  }

  /// The tiers whose booking changed; false when none did.
  private func tiers(_ before: Recommendation, _ after: Recommendation, on canvas: inout TextCanvas) -> Bool {
    guard before.mix != nil || after.mix != nil else { return false }
    let ids = (after.mix ?? before.mix)?.tiers.map(\.tier.id) ?? []
    let others = (before.mix?.tiers.map(\.tier.id) ?? []).filter { !ids.contains($0) }
    let names = PackNames(after.mix == nil ? before : after, language: face.language)
    let oldNames = PackNames(before, language: face.language)
    let isNarrow = canvas.isNarrow
    var table = TextTable(right: [false, true, true, isNarrow])
    var moved = false
    for id in ids + others {
      let old = before.mix?.tiers.first { $0.tier.id == id }
      let new = after.mix?.tiers.first { $0.tier.id == id }
      let same = old?.count == new?.count && old?.spend == new?.spend && old?.share == new?.share
      guard !same, (old?.count ?? 0) > 0 || (new?.count ?? 0) > 0 else { continue }
      moved = true
      let delta = ((new?.share ?? 0) - (old?.share ?? 0)) * 100
      let name = ids.contains(id) ? names.tier(id) : oldNames.tier(id)
      table.add([
        TextTable.Cell(name),
        TextTable.Cell(pair(old.map { numbers.percent($0.share) }, new.map { numbers.percent($0.share) })),
        TextTable.Cell(isNarrow ? "" : words(.percentagePoints, numbers.change(delta, digits: 1))),
        TextTable.Cell(
          creators(pair(old.map { numbers.count($0.count) }, new.map { numbers.count($0.count) }), isNarrow)),
      ])
    }
    table.draw(on: &canvas)
    if let old = before.mix?.unallocated, let new = after.mix?.unallocated, old != new {
      canvas.paragraph("\(words(.unallocated)) \(pair(numbers.compact(old), numbers.compact(new)))", hanging: 2)
      moved = true
    }
    return moved
  }

  /// The forecast's numbers that changed; false when none did.
  private func forecast(_ before: Recommendation, _ after: Recommendation, on canvas: inout TextCanvas) -> Bool {
    let parts = ForecastChange(face: face).figures(before.forecast, after.forecast)
    canvas.paragraph(parts.joined(separator: face.style.dot), hanging: 2)
    return !parts.isEmpty
  }

  private func draw(
    _ label: SessionLabel, _ rules: [Reason], _ paint: TextStyle.Paint, on canvas: inout TextCanvas
  ) {
    for reason in rules {
      let title = reason.title.shown(in: face.language, else: reason.rule)
      canvas.paragraph(
        "\(reason.rule): \(title) [\(PackNames.place(reason.location))]", lead: words(label) + " ", paint: paint)
    }
  }

  private func creators(_ count: String, _ isNarrow: Bool) -> String {
    isNarrow ? count : words(.creatorCount, count)
  }

  private func pair(_ old: String?, _ new: String?) -> String { ForecastChange(face: face).pair(old, new) }
}

/// Rules that fire in one answer and not in the other.
package struct RuleSwitches {
  /// Only in the second.
  package let on: [Reason]
  /// Only in the first.
  package let off: [Reason]

  /// Compares two answers.
  package init(_ before: Recommendation, _ after: Recommendation) {
    let (old, new) = (Set(before.reasons.map(\.rule)), Set(after.reasons.map(\.rule)))
    on = after.reasons.filter { !old.contains($0.rule) }
    off = before.reasons.filter { !new.contains($0.rule) }
  }
}
