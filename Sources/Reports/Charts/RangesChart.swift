/// Low, middle and high of each measure on a line of its own scale: nothing at the left, the high end at the right.
struct RangesChart {
  private let chart: ChartDrawing

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ ranges: [ReportChart.Range]) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    let left = chart.isNarrow ? 0 : chart.nameWidth(ranges.map(\.name), atMost: 0.36)
    let middles = (ranges.map { SVGDrawing.width(of: $0.middle, size: 15, isBold: true) }.max() ?? 0) + 14
    let start = left + (chart.isNarrow ? 0 : middles)
    let ends = (ranges.map { SVGDrawing.width(of: $0.high, size: 12) }.max() ?? 0) + 8
    let room = chart.width - start - ends - 8
    var y = 2.0
    for range in ranges {
      var line = y + 18
      if chart.isNarrow {
        drawing.text(range.name, x: 0, y: y + 12)
        drawing.text(range.middle, x: chart.width, y: y + 12, anchor: .end, isBold: true, size: 15)
        line = y + 34
      } else {
        chart.name(range.name, x: 0, middle: line, width: left - 12, on: &drawing)
        drawing.text(range.middle, x: start - 14, y: line + 5, anchor: .end, isBold: true, size: 15)
      }
      draw(range, y: line, left: start + 6, room: room, on: &drawing)
      y = line + (chart.isNarrow ? 24 : 20)
    }
    drawing.height = max(y, 1)
    return drawing
  }

  private func draw(
    _ range: ReportChart.Range, y: Double, left: Double, room: Double, on drawing: inout SVGDrawing
  ) {
    let scale = range.estimate.p90 > 0 ? room / range.estimate.p90 : 0
    func x(_ value: Double) -> Double { left + min(max(value * scale, 0), room) }
    guard range.estimate.p10 < range.estimate.p90 else {
      drawing.disc(x(range.estimate.p50), y, radius: 6, fill: .accent)
      return
    }
    let (low, high) = (x(range.estimate.p10), x(range.estimate.p90))
    drawing.rectangle(x: low, y: y - 4, width: high - low, height: 8, fill: .span, round: 4)
    drawing.disc(x(range.estimate.p50), y, radius: 6, fill: .accent, border: .paper)
    let width = SVGDrawing.width(of: range.low, size: 12)
    if low - 14 - width > left { drawing.line(left, y, low - 12 - width, y, .line) }
    // A low end near nothing has its number above the line's start.
    if low - 8 - width >= left - 6 {
      drawing.text(range.low, x: low - 6, y: y + 4, anchor: .end, colour: .quiet, size: 12)
    } else {
      drawing.text(range.low, x: left - 4, y: y - 8, colour: .quiet, size: 12)
    }
    drawing.text(range.high, x: high + 6, y: y + 4, colour: .quiet, size: 12)
  }
}
