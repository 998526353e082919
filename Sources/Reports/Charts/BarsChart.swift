/// Bars from one line, their labels behind them, or above them where there is little room.
struct BarsChart {
  private let chart: ChartDrawing

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ bars: [ReportChart.Bar]) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    let largest = bars.map(\.value).max() ?? 0
    let left = chart.isNarrow ? 0 : chart.nameWidth(bars.map(\.name), atMost: 0.34)
    let labels = (bars.map { SVGDrawing.width(of: $0.label) }.max() ?? 0) + 10
    let room = chart.isNarrow ? chart.width - 1 : chart.width - left - labels
    var y = 2.0
    for bar in bars {
      let length = largest > 0 ? max(bar.value / largest * room, 2) : 0
      if chart.isNarrow {
        drawing.text(bar.name, x: 0, y: y + 12)
        drawing.text(bar.label, x: chart.width, y: y + 12, anchor: .end, isBold: true)
        y += 18
        paint(bar, x: 0.5, y: y, length: length, height: 14, on: &drawing)
        y += 24
      } else {
        let height = max(22, Double(chart.lineCount(bar.name, width: left - 12)) * 15)
        chart.name(bar.name, x: 0, middle: y + height / 2, width: left - 12, on: &drawing)
        paint(bar, x: left, y: y + (height - 20) / 2, length: length, height: 20, on: &drawing)
        drawing.text(bar.label, x: left + length + 8, y: y + height / 2 + 4.5, isBold: true)
        y += height + 8
      }
    }
    drawing.height = max(y - 4, 1)
    return drawing
  }

  private func paint(
    _ bar: ReportChart.Bar, x: Double, y: Double, length: Double, height: Double, on drawing: inout SVGDrawing
  ) {
    let isOpen = bar.paint == .unallocated
    drawing.rectangle(
      x: x, y: y, width: length, height: height, fill: bar.paint.colour, border: isOpen ? .quiet : nil,
      isDashed: isOpen)
  }
}
