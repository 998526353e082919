import CampaignModel

/// What concerns many cells of a sheet at once.
package struct SheetLayout: Sendable, Hashable {
  /// Cells shown as one, in the order of the file. The value stands in the first, the others are empty.
  package internal(set) var mergedRanges: [CellRange] = []
  /// Columns that are hidden, counted from 0, in the order of the file.
  package internal(set) var hiddenColumns: [ClosedRange<Int>] = []
}
