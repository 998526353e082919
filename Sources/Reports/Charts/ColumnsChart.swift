/// Scenarios as groups of columns against the recommended one, which is the line of 100 %.
struct ColumnsChart {
  private let chart: ChartDrawing
  static let colours = [0x1F6F8B, 0x5A8DAA, 0xC97B12].map { ReportColour($0) }
  private static let plotHeight = 190.0

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ groups: [ReportChart.Group], series: [String]) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    var y = legend(series, on: &drawing)
    if chart.isNarrow {
      for group in groups { y = lying(group, y: y, most: most(groups), on: &drawing) }
      drawing.height = y
      return drawing
    }
    let bottom = y + 20 + Self.plotHeight
    let most = most(groups)
    let scale = Self.plotHeight / most
    let step = chart.width / Double(max(groups.count, 1))
    let columns = Double(max(series.count, 1))
    let wide = min((step - 24) / columns, 44)
    var lines = 1
    for (index, group) in groups.enumerated() {
      let start = Double(index) * step + (step - wide * columns) / 2
      for (place, value) in group.values.enumerated() {
        let height = max((value ?? 0) * scale, value == nil ? 0 : 1)
        let x = start + Double(place) * wide
        drawing.rectangle(
          x: x + 1, y: bottom - height, width: wide - 3, height: height, fill: colour(place), round: 1)
        drawing.text(
          group.labels.indices.contains(place) ? group.labels[place] : "", x: x + wide / 2 - 0.5,
          y: bottom - height - 5, anchor: .middle, size: 11)
      }
      let names = SVGDrawing.lines(group.name, width: step - 10)
      lines = max(lines, names.count)
      for (place, name) in names.enumerated() {
        drawing.text(
          name, x: Double(index) * step + step / 2, y: bottom + 18 + Double(place) * 15, anchor: .middle,
          isBold: index == 0)
      }
    }
    drawing.line(0, bottom, chart.width, bottom, .quiet)
    drawing.line(0, bottom - scale, chart.width, bottom - scale, .quiet, isDashed: true)
    drawing.height = bottom + 10 + Double(lines) * 15
    return drawing
  }

  private func most(_ groups: [ReportChart.Group]) -> Double {
    max(groups.flatMap { $0.values.compactMap { $0 } }.filter(\.isFinite).max() ?? 1, 1)
  }

  private func colour(_ place: Int) -> ReportColour { Self.colours[place % Self.colours.count] }

  /// Columns lying down, for phones; returns where the next group starts.
  private func lying(_ group: ReportChart.Group, y: Double, most: Double, on drawing: inout SVGDrawing) -> Double {
    let labels = (group.labels.map { SVGDrawing.width(of: $0, size: 12) }.max() ?? 0) + 10
    let scale = (chart.width - labels) / most
    var y = y + 8
    drawing.text(group.name, x: 0, y: y + 12, isBold: true)
    y += 19
    for (place, value) in group.values.enumerated() {
      let length = max((value ?? 0) * scale, value == nil ? 0 : 1)
      drawing.rectangle(x: 0, y: y, width: length, height: 13, fill: colour(place), round: 1)
      drawing.text(
        group.labels.indices.contains(place) ? group.labels[place] : "", x: length + 6, y: y + 11, size: 12)
      y += 16
    }
    return y + 4
  }

  private func legend(_ series: [String], on drawing: inout SVGDrawing) -> Double {
    var (x, y) = (0.0, 3.0)
    for (place, name) in series.enumerated() {
      let width = 18 + SVGDrawing.width(of: name, size: 12)
      if x > 0, x + width > chart.width { (x, y) = (0, y + 19) }
      drawing.rectangle(x: x, y: y, width: 12, height: 12, fill: colour(place))
      drawing.text(name, x: x + 18, y: y + 10.5, colour: .quiet, size: 12)
      x += width + 18
    }
    return y + 16
  }
}
