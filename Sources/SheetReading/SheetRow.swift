import CampaignModel

/// A row that has something in it.
package struct SheetRow: Sendable, Hashable {
  /// A cell and its column, counted from 0.
  package struct Placed: Sendable, Hashable {
    package let column: Int
    package let cell: SheetCell

    /// A cell in its column.
    package init(column: Int, cell: SheetCell) {
      self.column = column
      self.cell = cell
    }
  }

  /// The number the user sees, from 1.
  package let number: Int
  /// Whether it is hidden, by hand or by a filter.
  package let isHidden: Bool
  /// Its cells that are not empty, by column.
  package let cells: [Placed]

  /// The cell of a column counted from 0.
  package subscript(column column: Int) -> SheetCell {
    // Most rows have no gap before the column.
    if cells.indices.contains(column), cells[column].column == column { return cells[column].cell }
    var (low, high) = (0, min(cells.count, max(0, column)))
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low].cell : .empty
  }

  /// Where a cell of the row stands: `C7`.
  package func place(_ column: Int) -> String { CellRange.cell(row: number - 1, column: column) }
}
