import CampaignModel
import Notation

/// A sweep as a table with bars and sparklines, or a grid, with its exact flip points below.
package struct SweepText {
  private let face: SessionFace
  private var words: Catalogue { face.words }
  private var numbers: Wording { face.numbers }

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// One sweep.
  package func render(_ report: SweepReport) -> String {
    var canvas = face.canvas()
    if let second = report.second { grid(report, second, on: &canvas) } else { table(report, on: &canvas) }
    flips(report, on: &canvas)
    if report.isStopped { canvas.paragraph(words(.stopped), paint: .warning) }
    return canvas.text
  }

  private func table(_ report: SweepReport, on canvas: inout TextCanvas) {
    let tiers = Self.tiers(report.places)
    let names = report.places.lazy.compactMap(\.answer).first.map { PackNames($0, language: face.language) }
    let isNarrow = canvas.isNarrow
    let isAnswered = report.places.allSatisfy { $0.answer?.mix != nil }
    var table = TextTable(
      right: [true] + tiers.map { _ in true } + [true, false], hasHeader: true,
      spare: (isAnswered ? [tiers.count + 2] : []) + [tiers.count + 1])
    let leader = Self.leader(report.places, tiers)
    table.add(
      [face.title(report.field)] + tiers.map { names?.tier($0) ?? $0 }
        + [words(.reachShort), isNarrow ? "" : leader.map { names?.tier($0) ?? $0 } ?? ""], .quiet)
    let bar = max(0, min(20, canvas.width - 24 - 13 * tiers.count))
    for place in report.places {
      let mark = place.value == report.now ? face.style.here : " "
      let shares = tiers.map { tier -> TextTable.Cell in
        guard let mix = place.answer?.mix else { return TextTable.Cell(face.style.dash) }
        let booked = mix.tiers.first { $0.tier.id == tier }
        let share = numbers.percent(booked?.share ?? 0)
        return TextTable.Cell(
          isNarrow ? share : "\(share) (\(numbers.count(booked?.count ?? 0)))",
          (booked?.count ?? 0) == 0 ? .quiet : nil)
      }
      let lead = place.answer?.mix?.tiers.first { $0.tier.id == leader }?.share ?? 0
      let status = place.answer.map { $0.mix == nil ? words(.status($0.status)) : "" } ?? words(.impossible)
      table.add(
        [TextTable.Cell("\(mark)\(face.value(place.value, of: report.field))")] + shares + [
          TextTable.Cell(
            place.answer?.forecast.map { ForecastFigure.glance(Double($0.reach), numbers) } ?? face.style.dash),
          status.isEmpty
            ? TextTable.Cell(isNarrow ? "" : face.style.bar(lead, width: bar), .bar) : TextTable.Cell(status, .warning),
        ])
    }
    table.draw(on: &canvas)
    guard report.places.count > 2 else { return }
    sparklines(report, tiers, names, on: &canvas)
  }

  private func sparklines(
    _ report: SweepReport, _ tiers: [String], _ names: PackNames?, on canvas: inout TextCanvas
  ) {
    var rows: [(String, [Double?])] = tiers.map { tier in
      (
        names?.tier(tier) ?? tier,
        report.places.map { $0.answer?.mix?.tiers.first { $0.tier.id == tier }?.share }
      )
    }
    rows.append((words(.reachShort), report.places.map { $0.answer?.forecast.map { Double($0.reach) } }))
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    canvas.blank()
    for (name, values) in rows {
      let (low, high) = (values.compactMap(\.self).min() ?? 0, values.compactMap(\.self).max() ?? 0)
      let ends =
        name == words(.reachShort)
        ? "\(ForecastFigure.glance(low, numbers))\(face.style.dash)\(ForecastFigure.glance(high, numbers))"
        : "\(numbers.percent(low))\(face.style.dash)\(numbers.percent(high))"
      let room = canvas.width - width - DisplayWidth.of(ends) - 6
      canvas.raw(
        "  \(DisplayWidth.padded(PlainText.clean(name), to: width))  "
          + "\(face.style.paint(face.style.sparkline(Self.thinned(values, to: room)), .bar))  \(ends)")
    }
  }

  /// At most `room` of the values, evenly spread from the first to the last.
  private static func thinned(_ values: [Double?], to room: Int) -> [Double?] {
    guard values.count > room, room > 1 else { return values }
    return (0..<room).map { values[$0 * (values.count - 1) / (room - 1)] }
  }

  private func grid(_ report: SweepReport, _ second: FieldSchema, on canvas: inout TextCanvas) {
    let columns = report.places.compactMap(\.second).reduce(into: [FieldValue]()) { all, value in
      if !all.contains(value) { all.append(value) }
    }
    let rows = report.places.map(\.value).reduce(into: [FieldValue]()) { all, value in
      if !all.contains(value) { all.append(value) }
    }
    let names = report.places.lazy.compactMap(\.answer).first.map { PackNames($0, language: face.language) }
    canvas.paragraph(words(.gridNote, face.title(report.field), face.title(second)), paint: .quiet)
    let cells = rows.map { row in
      columns.map { column -> String in
        guard let place = report.places.first(where: { $0.value == row && $0.second == column }) else { return "" }
        guard let mix = place.answer?.mix else {
          return place.answer.map { words(.status($0.status)) } ?? words(.impossible)
        }
        guard let lead = mix.tiers.max(by: { $0.share < $1.share }) else { return "" }
        return "\(names?.tier(lead.tier.id) ?? lead.tier.id) \(numbers.percent(lead.share))"
      }
    }
    let heads = columns.map { face.value($0, of: second) }
    let widths = columns.indices.map { column in
      min(20, max(DisplayWidth.of(heads[column]), cells.map { DisplayWidth.of($0[column]) }.max() ?? 0))
    }
    let label = rows.map { DisplayWidth.of(face.value($0, of: report.field)) }.max() ?? 0
    var start = 0
    while start < columns.count {
      var (end, used) = (start + 1, 4 + label + widths[start])
      while end < columns.count, used + 2 + widths[end] <= canvas.width {
        used += 2 + widths[end]
        end += 1
      }
      var table = TextTable(
        right: Array(repeating: true, count: end - start + 1), hasHeader: true,
        widest: max(label, widths[start..<end].max() ?? 0))
      table.add([""] + heads[start..<end], .quiet)
      for (row, value) in rows.enumerated() {
        table.add(
          [face.value(value, of: report.field)]
            + cells[row][start..<end])
      }
      if start > 0 { canvas.blank() }
      table.draw(on: &canvas)
      start = end
    }
  }

  private func flips(_ report: SweepReport, on canvas: inout TextCanvas) {
    for (value, line) in report.flips {
      canvas.blank()
      let title = face.title(line.field)
      let heading =
        value.flatMap { value in
          report.second.map { words(.flipsOfAt, title, "\(face.title($0)) \(face.value(value, of: $0))") }
        }
        ?? words(.flipsOf, title)
      canvas.paragraph(heading, indent: 2, paint: .heading)
      if line.points.isEmpty, line.stoppedAt == nil { canvas.paragraph(words(.noFlips), indent: 4) }
      let change = face.change(report.places.lazy.compactMap(\.answer).first)
      for point in line.points {
        var causes = point.flip.map { change.causes($0, atMost: 4) } ?? ""
        if let to = point.leadTo {
          let lead = to.isEmpty ? words(.nobodyLeads) : words(.leads, change.tierName(to))
          causes = causes.isEmpty ? lead : "\(lead); \(causes)"
        }
        canvas.paragraph("\(exact(point.first, line.field)): \(causes)", indent: 4, hanging: 2)
      }
      if line.isSampled { canvas.paragraph(words(.sampled), indent: 4, paint: .warning) }
      if let place = line.stoppedAt, !report.isStopped {
        canvas.paragraph(words(.lookedUpTo, exact(place, line.field)), indent: 4)
      }
    }
  }

  /// For reading, and to the đồng.
  private func exact(_ value: FieldValue, _ field: FieldSchema) -> String {
    FlipWords(words: words, numbers: numbers).both(value, of: field)
  }

  /// The tier with the largest share over all places.
  private static func leader(_ places: [SweepReport.Place], _ tiers: [String]) -> String? {
    tiers.max { one, other in
      func sum(_ id: String) -> Double {
        places.reduce(0) { $0 + ($1.answer?.mix?.tiers.first { $0.tier.id == id }?.share ?? 0) }
      }
      return sum(one) < sum(other)
    }
  }

  /// Tiers booked anywhere, by how much they lead.
  private static func tiers(_ places: [SweepReport.Place]) -> [String] {
    var ids: [String] = []
    for tier in places.flatMap({ $0.answer?.mix?.tiers ?? [] }) where tier.count > 0 && !ids.contains(tier.tier.id) {
      ids.append(tier.tier.id)
    }
    let order = places.lazy.compactMap { $0.answer?.mix }.first?.tiers.map(\.tier.id) ?? []
    return ids.sorted { (order.firstIndex(of: $0) ?? 99) < (order.firstIndex(of: $1) ?? 99) }
  }
}
