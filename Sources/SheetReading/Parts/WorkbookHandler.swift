import CSheetXML
import CampaignModel

/// The workbook's own part: its sheets and how it counts days.
final class WorkbookHandler: ListHandler {
  /// A sheet as it is listed.
  struct Listed {
    let name: String
    let visibility: SheetEntry.Visibility
    let relationship: String
  }

  private(set) var listed: [Listed] = []
  private(set) var usesDaysSince1904 = false

  init(_ part: ArchivePart) { super.init(part, space: KXML_SHEET, root: "workbook") }

  override func entry(_ path: [String], _ attributes: PartAttributes) -> kxml_wish {
    if path.count == 2, path[1] == "workbookPr" { usesDaysSince1904 = attributes.flag("date1904") }
    guard path.count == 3, path[1] == "sheets", path[2] == "sheet", let id = attributes.relationship else {
      return KXML_GO_ON
    }
    let visibility: SheetEntry.Visibility =
      switch attributes.text("state") {
      case "hidden": .hidden
      case "veryHidden": .veryHidden
      default: .visible
      }
    guard listed.count < part.archive.limits.sheets else {
      return fail(part.tooLarge("> \(part.archive.limits.sheets)"))
    }
    listed.append(Listed(name: attributes.text("name") ?? "", visibility: visibility, relationship: id))
    return KXML_GO_ON
  }
}
