import CampaignModel
import Rendering

/// A table of a report; cells keep their numbers, so that every writer formats them in its own way.
package struct ReportTable: Sendable, Hashable {
  /// What a row is.
  package enum Role: Sendable, Hashable {
    /// One of several.
    case part
    /// The sum or whole of those above.
    case total
    /// Of little weight: a tier out of play.
    case quiet
    /// One more about what the first cell of the row above names.
    case again
  }

  /// One row.
  package struct Row: Sendable, Hashable {
    /// One cell a column; the first one names the row.
    package var cells: [ReportCell]
    /// What it is.
    package var role: Role
    /// The place in the document the first cell leads to; nil for none.
    package var link: String?

    /// A row.
    package init(_ cells: [ReportCell], _ role: Role = .part, link: String? = nil) {
      self.cells = cells
      self.role = role
      self.link = link
    }
  }

  /// One column.
  package struct Column: Sendable, Hashable {
    /// Its heading.
    package var title: String
    /// Whether it holds numbers.
    package var isNumber: Bool

    /// A column of texts.
    static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
    /// A column of numbers.
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// Which cells of a table of costs follow from others, so that a spreadsheet works them out.
  package struct Ledger: Sendable, Hashable {
    /// Rows whose amount is creators × the sum of their costs + what is contracted, by their place.
    package var costRows: [Int]
    /// The column of creators, those of costs each, that of contracted money, that of amounts, that of parts of the whole.
    package var count: Int
    package var units: ClosedRange<Int>
    package var contracted: Int
    package var amount: Int
    package var share: Int
    /// The row that takes what the others leave of the whole, and the row of the whole.
    package var rest: Int
    package var whole: Int
  }

  /// What it shows.
  package var caption: String
  /// What follows from what; nil for a table of plain facts.
  package var ledger: Ledger?
  /// Its columns.
  package var columns: [Column]
  /// Its rows.
  package var rows: [Row]

  /// A table.
  package init(_ caption: String, _ columns: [Column], _ rows: [Row] = []) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// One cell of a table.
package enum ReportCell: Sendable, Hashable {
  /// Text.
  case text(String)
  /// Money, whole units of the report's currency.
  case money(Money)
  /// A whole number.
  case count(Int64)
  /// A part, 1 is all; so many decimals.
  case percent(Double, Int = 0)
  /// A number with so many decimals.
  case decimal(Double, Int)
  /// Nothing to say.
  case empty

  /// As people read it; money without its sign, which the column says.
  package func text(_ numbers: Wording) -> String {
    switch self {
    case .text(let text): text
    case .money(let money): numbers.count(money.amount)
    case .count(let count): numbers.count(count)
    case .percent(let share, let digits): Self.aligned(numbers.percent(share, digits: digits), digits, numbers)
    case .decimal(let value, let digits): numbers.decimal(value, digits: digits)
    case .empty: ""
    }
  }

  /// `7%` among `3.9%` as `7.0%`, so that a column of one decimal stands straight.
  private static func aligned(_ text: String, _ digits: Int, _ numbers: Wording) -> String {
    let mark = numbers.language == .vi ? "," : "."
    guard digits == 1, text.hasSuffix("%"), !text.contains(mark) else { return text }
    return "\(text.dropLast())\(mark)0%"
  }

  /// A middle or an end of a range, rounded to a whole number.
  static func whole(_ value: Double) -> ReportCell { .count(Int64(clampingRounded: value)) }
}
