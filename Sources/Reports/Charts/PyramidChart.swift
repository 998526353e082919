/// Tiers on top of each other, the largest creators on top: each step as wide as its number of creators, as a part of the
/// widest, and never too narrow to be seen.
struct PyramidChart {
  private let chart: ChartDrawing
  private static let stepHeight = 40.0
  private static let leastWidth = 12.0

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ bars: [ReportChart.Bar]) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    let most = bars.map(\.value).max() ?? 0
    let names = bars.map { "\($0.name)" }
    let left = chart.nameWidth(names, atMost: 0.3)
    let right = (bars.map { SVGDrawing.width(of: $0.label, size: 15, isBold: true) }.max() ?? 0) + 12
    let room = chart.width - left - right
    let middle = left + room / 2
    var y = 2.0
    for bar in bars {
      let width = most > 0 ? max(bar.value / most * room, Self.leastWidth) : Self.leastWidth
      // The upper edge leans in, so that steps of one size still read as a pyramid.
      let lean = min(width * 0.08, 14)
      let bottom = y + Self.stepHeight - 4
      drawing.shape(
        [
          (middle - width / 2 + lean, y), (middle + width / 2 - lean, y), (middle + width / 2, bottom),
          (middle - width / 2, bottom),
        ], fill: bar.paint.colour)
      drawing.text(bar.name, x: 0, y: y + 22)
      drawing.text(bar.label, x: chart.width, y: y + 23, anchor: .end, isBold: true, size: 15)
      y += Self.stepHeight
    }
    drawing.height = max(y, 1)
    return drawing
  }
}
