/// Phases as bars over an axis of weeks.
struct PhasesChart {
  private let chart: ChartDrawing

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ stretches: [ReportChart.Stretch], weeks: Int) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    let last = max(weeks, 1)
    let left = chart.isNarrow ? 0 : chart.nameWidth(stretches.map(\.name), atMost: 0.3)
    let step = (chart.width - left) / Double(last)
    let top = 22.0
    var y = top + 8
    var rows: [(stretch: ReportChart.Stretch, y: Double, labels: [String])] = []
    for stretch in stretches {
      let labels = labels(stretch, left: left, step: step)
      rows.append((stretch, y, labels))
      y += (chart.isNarrow ? 38 : 30) + Double(labels.count) * 16
    }
    axis(weeks: last, left: left, step: step, bottom: y - 4, on: &drawing)
    for row in rows { draw(row.stretch, y: row.y, labels: row.labels, left: left, step: step, on: &drawing) }
    drawing.height = y
    return drawing
  }

  private func axis(weeks: Int, left: Double, step: Double, bottom: Double, on drawing: inout SVGDrawing) {
    // As many numbers as stand clear of each other.
    let stride = [1, 2, 4, 8, 13, 26, 52].first { Double($0) * step >= 26 } ?? 104
    drawing.text(chart.words.report(.weekAxis), x: 0, y: 13, colour: .quiet)
    let free = SVGDrawing.width(of: chart.words.report(.weekAxis)) + 6
    for week in Swift.stride(from: 1, through: weeks, by: 1) {
      let x = left + Double(week - 1) * step
      guard (week - 1).isMultiple(of: stride) else { continue }
      drawing.line(x, 20, x, bottom, .line)
      let middle = x + step / 2
      if middle > free || left > free {
        drawing.text(chart.numbers.count(week), x: middle, y: 13, anchor: .middle, colour: .quiet)
      }
    }
    drawing.line(left + Double(weeks) * step, 20, left + Double(weeks) * step, bottom, .line)
  }

  /// The creators under a bar, in lines that fit from where the bar starts.
  private func labels(_ stretch: ReportChart.Stretch, left: Double, step: Double) -> [String] {
    stretch.label.isEmpty ? [] : SVGDrawing.lines(stretch.label, width: chart.width - left - 8)
  }

  private func draw(
    _ stretch: ReportChart.Stretch, y: Double, labels: [String], left: Double, step: Double,
    on drawing: inout SVGDrawing
  ) {
    let x = left + Double(max(stretch.from - 1, 0)) * step
    let length = Double(max(stretch.to - stretch.from + 1, 1)) * step
    var y = y
    if chart.isNarrow {
      drawing.text(stretch.name, x: 0, y: y + 8, isBold: true, isOverLines: true)
      y += 14
    } else {
      chart.name(stretch.name, x: 0, middle: y + 10, width: left - 12, on: &drawing)
    }
    drawing.rectangle(
      x: x + 1, y: y, width: max(length - 2, 3), height: 18, fill: stretch.isLaunch ? .alarm : .accent, round: 3)
    if stretch.isLaunch {
      let mark = chart.words.report(.launchMark)
      let width = SVGDrawing.width(of: mark, size: 12)
      let isInside = width + 12 <= length
      drawing.text(
        mark, x: isInside ? x + 8 : x + length + 6, y: y + 13, colour: isInside ? .paper : .alarm, isBold: true,
        size: 12)
    }
    for (index, label) in labels.enumerated() {
      let start = min(x + 2, chart.width - SVGDrawing.width(of: label, size: 12) - 2)
      drawing.text(
        label, x: max(start, left), y: y + 32 + Double(index) * 15, colour: .quiet, size: 12, isOverLines: true)
    }
  }
}
