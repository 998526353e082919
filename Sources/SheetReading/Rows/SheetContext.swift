/// What the cells of a sheet refer to.
final class SheetContext {
  let sheet: String
  let workbook: String
  let texts: SharedTexts
  /// By the number of a style.
  let formats: [CellFormat]
  let stylesPart: String
  let usesDaysSince1904: Bool
  let limits: SheetLimits

  init(
    sheet: String, workbook: String, texts: SharedTexts, formats: [CellFormat], stylesPart: String,
    usesDaysSince1904: Bool, limits: SheetLimits
  ) {
    self.sheet = sheet
    self.workbook = workbook
    self.texts = texts
    self.formats = formats
    self.stylesPart = stylesPart
    self.usesDaysSince1904 = usesDaysSince1904
    self.limits = limits
  }
}
