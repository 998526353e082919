import CampaignModel

/// What a workbook has and where: sheets, shared texts, styles.
struct WorkbookOutline {
  /// Sheets with cells, in the order of their tabs.
  let sheets: [SheetEntry]
  /// Where shared texts stand, whether or not there are any.
  let textsPart: String
  /// Where styles stand, whether or not there are any.
  let stylesPart: String
  /// Whether day 0 is 1904-01-01.
  let usesDaysSince1904: Bool

  /// Follows the archive's relationships to the workbook, and the workbook's to its parts.
  init(_ archive: WorkbookArchive) throws(Diagnostic) {
    let own = try Self.workbookPart(archive)
    let part = try archive.open(own, limit: archive.limits.listBytes)
    let handler = WorkbookHandler(part)
    try PartParser.read(part, handler)
    let links = try RelationshipsHandler.read(of: own, in: archive)
    guard let links else {
      throw Diagnostic(.workbookLacksPart, [PartPath.relationships(of: own)], at: archive.location)
    }
    sheets = try Self.sheets(handler.listed, links, archive)
    usesDaysSince1904 = handler.usesDaysSince1904
    let folder = PartPath.folder(of: own)
    textsPart =
      links.first("sharedStrings")?.part ?? PartPath.resolve("sharedStrings.xml", in: folder)
    stylesPart = links.first("styles")?.part ?? PartPath.resolve("styles.xml", in: folder)
  }

  private static func sheets(
    _ listed: [WorkbookHandler.Listed], _ links: RelationshipsHandler,
    _ archive: WorkbookArchive
  ) throws(Diagnostic) -> [SheetEntry] {
    var sheets: [SheetEntry] = []
    for sheet in listed {
      guard let link = links.pointer(sheet.relationship) else {
        throw Diagnostic(.workbookLacksPart, [sheet.name], at: archive.location)
      }
      guard link.kind == "worksheet" else { continue }
      sheets.append(SheetEntry(name: sheet.name, visibility: sheet.visibility, part: link.part))
    }
    return sheets
  }

  private static func workbookPart(_ archive: WorkbookArchive) throws(Diagnostic) -> String {
    let usual = "xl/workbook.xml"
    let links = try RelationshipsHandler.read(of: "", in: archive)
    let part = links?.first("officeDocument")?.part ?? usual
    if archive.has(part) {
      let isWorkbook = part.lowercased().hasSuffix(".xml") && !Self.isForeign(part)
      guard isWorkbook else { throw foreign(part, archive) }
    } else if let type = try archive.text("mimetype", limit: 4096) {
      // OpenDocument and EPUB say so in their first part.
      throw foreign(type, archive)
    }
    return part
  }

  /// Documents of a word processor and slides come in the same archive.
  private static func isForeign(_ part: String) -> Bool {
    ["word/", "ppt/", "visio/"].contains { part.lowercased().hasPrefix($0) }
  }

  private static func foreign(_ what: String, _ archive: WorkbookArchive) -> Diagnostic {
    Diagnostic(.workbookForeign, [Shortened.text(what)], at: archive.location)
  }
}
