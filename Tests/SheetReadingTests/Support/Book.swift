import CampaignModel

@testable import SheetReading

/// A small workbook made of XML parts, each of which a test may replace.
struct Book {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Parts by name; nil leaves one out.
  var parts: [String: String?]
  var archive = Archive()

  /// A workbook with one sheet `Brief` of these rows (`<row>…</row>`).
  init(
    rows: String = "", before: String = "", after: String = "", shared: [String]? = nil, styles: String? = nil,
    properties: String = ""
  ) {
    parts = [
      "[Content_Types].xml": Self.head
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
      "_rels/.rels": Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": Self.workbook([("Brief", "rId1", "")], properties: properties),
      "xl/_rels/workbook.xml.rels": Self.relationships([
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
        ("rId3", "styles", "styles.xml"),
      ]),
      "xl/worksheets/sheet1.xml": Self.sheet(rows, before: before, after: after),
    ]
    if let shared {
      parts["xl/sharedStrings.xml"] = Self.head + "<sst xmlns=\"\(Self.main)\">\(shared.joined())</sst>"
    }
    if let styles { parts["xl/styles.xml"] = Self.head + "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>" }
  }

  static func sheet(_ rows: String, before: String = "", after: String = "") -> String {
    "\(head)<worksheet xmlns=\"\(main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  static func workbook(_ sheets: [(name: String, id: String, state: String)], properties: String = "") -> String {
    let listed = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(sheet.state) r:id=\"\(sheet.id)\"/>"
    }
    return
      "\(head)<workbook xmlns=\"\(main)\" xmlns:r=\"\(links)\">\(properties)<sheets>\(listed.joined())</sheets></workbook>"
  }

  static func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
    let listed = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(links)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return "\(head)<Relationships xmlns=\"\(package)\">\(listed.joined())</Relationships>"
  }

  /// The workbook's bytes.
  func bytes() throws -> [UInt8] {
    var archive = archive
    archive.parts += parts.sorted { $0.key < $1.key }.compactMap { part in
      part.value.map { (name: part.key, bytes: Array($0.utf8)) }
    }
    return try archive.bytes()
  }

  /// The workbook, opened.
  func open(limits: SheetLimits = SheetLimits()) throws -> SheetWorkbook {
    try SheetWorkbook(bytes: bytes(), name: "a.xlsx", limits: limits)
  }

  /// All rows of the first sheet.
  func rows(limits: SheetLimits = SheetLimits()) throws -> [SheetRow] {
    let book = try open(limits: limits)
    var rows: [SheetRow] = []
    guard let sheet = book.sheets.first else { return [] }
    try book.rows(of: sheet) { (row) throws(Diagnostic) in
      rows.append(row)
      return true
    }
    return rows
  }

  /// The cell A1 of a workbook with only that cell, given as XML.
  static func cell(
    _ xml: String, shared: [String]? = nil, styles: String? = nil, properties: String = ""
  ) throws -> SheetCell {
    let book = Book(rows: "<row r=\"1\">\(xml)</row>", shared: shared, styles: styles, properties: properties)
    return try book.rows().first?[column: 0] ?? .empty
  }

  /// Styles of which number 1 has a format code, or a format's number.
  static func styles(code: String) -> String {
    let escaped = code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
    return "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(escaped)\"/></numFmts>" + styles(id: 164)
  }

  static func styles(id: Int) -> String {
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
      + "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"0\"/></dxf></dxfs>"
  }
}

/// The finding something ends with; nil when it ends well.
func finding<Result>(_ body: () throws -> Result) -> Diagnostic? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? Diagnostic
  }
}
