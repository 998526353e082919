import BriefReading
import CampaignModel

/// Reads the rows of a workbook's sheets.
struct WorkbookTable {
  private let briefs: BriefReader
  private let map: ColumnMap
  private let sheet: String?

  /// Reads sheets whose columns are fields `briefs` knows; `sheet` names the only one to read.
  init(_ briefs: BriefReader, map: ColumnMap, sheet: String?) {
    self.briefs = briefs
    self.map = map
    self.sheet = sheet
  }

  /// Adds the rows to a collector; false when `put` wants no more.
  func read(
    _ stream: ByteStream, _ path: String, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    throw Diagnostic(.briefUnreadable, ["XLSX"])
  }
}
