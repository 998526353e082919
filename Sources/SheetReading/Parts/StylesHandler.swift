import CSheetXML
import CampaignModel

/// What kind of number each cell style shows.
final class StylesHandler: ListHandler {
  private var custom: [Int: CellFormat] = [:]
  private var styles: [Int] = []

  private init(_ part: ArchivePart) { super.init(part, space: KXML_SHEET, root: "styleSheet") }

  /// By the number cells use; empty when the workbook has no styles.
  static func read(_ part: String, of archive: WorkbookArchive) throws(Diagnostic) -> [CellFormat] {
    guard archive.has(part) else { return [] }
    let opened = try archive.open(part, limit: archive.limits.listBytes)
    let handler = StylesHandler(opened)
    try PartParser.read(opened, handler)
    return handler.styles.map { handler.custom[$0] ?? CellFormat(builtIn: $0) }
  }

  override func entry(_ path: [String], _ attributes: PartAttributes) -> kxml_wish {
    guard path.count == 3 else { return KXML_GO_ON }
    if path[1] == "numFmts", path[2] == "numFmt", let id = attributes.number("numFmtId"),
      let code = attributes.text("formatCode")
    {
      custom[id] = CellFormat(code: code)
    } else if path[1] == "cellXfs", path[2] == "xf" {
      styles.append(attributes.number("numFmtId") ?? 0)
    }
    guard styles.count <= part.archive.limits.entries, custom.count <= part.archive.limits.entries else {
      return fail(part.tooLarge("> \(part.archive.limits.entries)"))
    }
    return KXML_GO_ON
  }
}
