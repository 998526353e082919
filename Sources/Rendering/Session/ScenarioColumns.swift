import CampaignModel
import Notation

/// Scenarios side by side in aligned columns: what the briefs say differently, the mixes, the forecasts, the rules.
package struct ScenarioColumns {
  /// One scenario.
  package struct Scenario: Sendable {
    /// Its name.
    package var name: String
    /// Its brief's values, by field of the schema.
    package var values: [FieldValue?]
    /// Its answer; nil while the brief lacks something.
    package var answer: Recommendation?
    /// What the client insists on.
    package var insisted: [InsistedItem]

    /// One scenario.
    package init(name: String, values: [FieldValue?], answer: Recommendation?, insisted: [InsistedItem]) {
      self.name = name
      self.values = values
      self.answer = answer
      self.insisted = insisted
    }
  }

  private let face: SessionFace
  private let fields: [FieldSchema]
  private var words: Catalogue { face.words }
  private var numbers: Wording { face.numbers }

  /// Text of one look for briefs of these fields.
  package init(_ face: SessionFace, fields: [FieldSchema]) {
    self.face = face
    self.fields = fields
  }

  /// The scenarios; as many columns at a time as the width holds.
  package func render(_ scenarios: [Scenario]) -> String {
    let rows = rows(scenarios)
    var canvas = face.canvas()
    let label = min(rows.map { DisplayWidth.of($0[0]) }.max() ?? 0, max(Self.leastLabel, canvas.width / 3))
    let room = canvas.width - 4 - label
    let widths = (1...max(scenarios.count, 1)).map { column in
      min(rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0, Self.widest, room)
    }
    var start = 0
    while start < scenarios.count {
      var end = start + 1
      var used = 2 + label + 2 + widths[start]
      while end < scenarios.count, used + 2 + widths[end] <= canvas.width {
        used += 2 + widths[end]
        end += 1
      }
      canvas.blank()
      var table = TextTable(
        right: [false] + (start..<end).map { _ in true }, hasHeader: true,
        widest: max(label, widths[start..<end].max() ?? 0))
      for (index, row) in rows.enumerated() {
        let cells = (start..<end).map { row.indices.contains($0 + 1) ? row[$0 + 1] : "" }
        table.add([row[0]] + cells, index == 0 ? .heading : nil)
      }
      table.draw(on: &canvas)
      start = end
    }
    for rule in ruleLines(scenarios) { canvas.paragraph(rule, hanging: 4) }
    return canvas.text
  }

  private static let leastLabel = 14
  /// Cells of a scenario's column before its texts are broken over lines.
  private static let widest = 30

  private func rows(_ scenarios: [Scenario]) -> [[String]] {
    var rows = [[words(.scenario)] + scenarios.map { PlainText.clean($0.name) }]
    for (index, field) in fields.enumerated() {
      let values = scenarios.map { $0.values.indices.contains(index) ? $0.values[index] : nil }
      guard Set(values).count > 1 || field.role == .budget else { continue }
      rows.append([face.title(field)] + values.map { face.value($0, of: field) })
    }
    if scenarios.contains(where: { !$0.insisted.isEmpty }) {
      rows.append(
        [words(.insistedHeading)]
          + scenarios.map { scenario in
            scenario.insisted.map(InsistedText(face).text).joined(separator: ", ")
          })
    }
    if scenarios.contains(where: { $0.answer?.status != .recommended }) {
      rows.append(
        [words(.answerHeading)]
          + scenarios.map { $0.answer.map { words(.status($0.status)) } ?? words(.notYetAnswered) })
    }
    rows += tierRows(scenarios)
    rows.append(
      [words(.unallocated)]
        + scenarios.map { $0.answer?.mix.map { numbers.compact($0.unallocated) } ?? face.style.dash })
    for figure in ForecastFigure.allCases {
      let values = scenarios.map { $0.answer?.forecast.flatMap(figure.value) }
      guard values.contains(where: { $0 != nil }) else { continue }
      rows.append(
        [words(figure.label)] + values.map { $0.map { ForecastFigure.glance($0, numbers) } ?? face.style.dash })
    }
    return rows.map { $0.map(PlainText.clean) }
  }

  private func tierRows(_ scenarios: [Scenario]) -> [[String]] {
    var ids: [String] = []
    for tier in scenarios.flatMap({ $0.answer?.mix?.tiers ?? [] }) where tier.count > 0 && !ids.contains(tier.tier.id) {
      ids.append(tier.tier.id)
    }
    return ids.map { id in
      let name = scenarios.lazy.compactMap { $0.answer }.map { PackNames($0, language: face.language).tier(id) }
        .first { $0 != id }
      return [name ?? id]
        + scenarios.map { scenario in
          guard let tier = scenario.answer?.mix?.tiers.first(where: { $0.tier.id == id }) else {
            return face.style.dash
          }
          return "\(numbers.percent(tier.share)) (\(numbers.count(tier.count)))"
        }
    }
  }

  /// Rules that fire in some scenarios only.
  private func ruleLines(_ scenarios: [Scenario]) -> [String] {
    let answered = scenarios.filter { $0.answer != nil }
    guard answered.count > 1 else { return [] }
    var seen: [String] = []
    for reason in answered.flatMap({ $0.answer?.reasons ?? [] }) where !seen.contains(reason.rule) {
      seen.append(reason.rule)
    }
    return seen.compactMap { rule in
      let names = answered.filter { $0.answer?.reasons.contains { $0.rule == rule } ?? false }.map(\.name)
      return names.count < answered.count ? words(.ruleOnlyIn, rule, names.joined(separator: ", ")) : nil
    }
  }
}
