import CampaignModel

/// A chart drawn by the spreadsheet from cells of the workbook.
package struct SheetChart: Sendable {
  /// How the values are drawn.
  package enum Kind: Sendable, Hashable {
    case column, stackedColumn, bar, stackedBar, line, area, stackedArea, pie, scatter, scatterWithLines
  }

  /// Where the legend stands.
  package enum Legend: Sendable, Hashable {
    case none, right, below
  }

  /// One row of values.
  package struct Series: Sendable {
    /// Its name in the legend.
    package var name: String
    /// What the values stand for; nil counts them. For scatter charts the values across.
    package var categories: CellRange?
    /// The values.
    package var values: CellRange
    /// As 0xRRGGBB; nil leaves the choice to the program.
    package var colour: UInt32?
    /// Whether it takes room without being drawn, as the lower end of floating bars does.
    package var isHidden: Bool
    /// Whether each value is written beside its bar or point.
    package var showsValues: Bool

    /// A series.
    package init(
      name: String, categories: CellRange?, values: CellRange, colour: UInt32? = nil, isHidden: Bool = false,
      showsValues: Bool = false
    ) {
      self.name = name
      self.categories = categories
      self.values = values
      self.colour = colour
      self.isHidden = isHidden
      self.showsValues = showsValues
    }
  }

  package var kind: Kind
  package var title: String
  package var series: [Series]
  package var legend: Legend = .below
  /// Names of the axes: of the categories and of the values; empty ones are not shown.
  package var categoryAxis = ""
  package var valueAxis = ""
  /// Number format of the axis of values.
  package var valueFormat: String?
  /// Number format of the values across of a scatter chart.
  package var categoryFormat: String?
  /// Whether the first category stands at the top of a bar chart, as it does in its table.
  package var isTopDown = false
  /// Pixels.
  package var width = 640
  package var height = 320
  /// What is read aloud in place of the picture.
  package var description = ""

  /// A chart of some series.
  package init(_ kind: Kind, title: String, series: [Series]) {
    self.kind = kind
    self.title = title
    self.series = series
  }
}
