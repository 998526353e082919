import CampaignModel
import Rendering
import SheetWriting

/// The form for briefs as a workbook: headings with notes, lists to choose from, and a sheet that explains the columns.
package struct TemplateWorkbook {
  private let template: BriefTemplate
  private let language: Language

  /// Rows that offer lists.
  private static let rows = 1...1000
  /// Characters a spreadsheet allows for all values of a list.
  private static let listLimit = 255

  /// A form in one language.
  package init(_ template: BriefTemplate, language: Language) {
    self.template = template
    self.language = language
  }

  /// The bytes of the file.
  package func render() throws(Diagnostic) -> [UInt8] {
    try Workbook.bytes(properties: .init(title: "Brief", author: "kolmix")) { (book) throws(Diagnostic) in
      try form(try book.sheet(named: "Brief"))
      try guide(try book.sheet(named: language == .vi ? "Hướng dẫn" : "Guide"))
    }
  }

  private func form(_ sheet: Sheet) throws(Diagnostic) {
    for (column, entry) in template.entries.enumerated() {
      try sheet.write(.text(entry.heading), row: 0, column: column, style: .header)
      sheet.setWidth(Double(min(max(entry.heading.count + 4, 12), 30)), columns: column...column)
      let remark = template.remark(entry)
      if !remark.isEmpty { try sheet.note(remark, row: 0, column: column) }
      guard let field = entry.field, field.type == .choice else { continue }
      // Titles with a comma would fall apart in a list.
      let values = field.values.map { value in
        let title = value.title.shown(in: language, else: value.id)
        return title.contains(",") ? value.id : title
      }
      if values.joined(separator: ",").utf8.count <= Self.listLimit {
        try sheet.offer(values, rows: Self.rows, column: column)
      }
    }
    sheet.freeze(rows: 1, columns: 1)
    sheet.printOnA4(repeating: 1)
  }

  private func guide(_ sheet: Sheet) throws(Diagnostic) {
    let heads = language == .vi ? ["Cột", "Bắt buộc", "Cách điền"] : ["Column", "Needed", "How to fill it in"]
    try sheet.write(heads.map { .text($0) }, row: 0, style: .header)
    sheet.setWidth(28, columns: 0...0)
    sheet.setWidth(10, columns: 1...1)
    sheet.setWidth(90, columns: 2...2)
    for (index, entry) in template.entries.enumerated() {
      let needed = entry.isRequired ? (language == .vi ? "có" : "yes") : ""
      try sheet.write(
        [.text(entry.heading), .text(needed), .text(template.remark(entry))], row: index + 1,
        style: CellStyle(wraps: true))
    }
    sheet.freeze(rows: 1)
    sheet.printOnA4(repeating: 1)
  }
}
