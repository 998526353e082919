import CampaignModel
import Testing

@testable import SheetReading

@Suite("Dates and formats of cells")
struct DateTests {
  static func shown(_ serial: String, styles: String, since1904: Bool = false) throws -> String? {
    let cell = try Book.cell(
      "<c r=\"A1\" s=\"1\"><v>\(serial)</v></c>", styles: styles,
      properties: since1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>")
    switch cell {
    case .date(let date): return date.iso
    case .number(let number): return number.isPercent ? "\(number.written) as %" : number.written
    case .failure(.noSuchDay(let number)): return "no day \(number)"
    default: return nil
    }
  }

  @Test(
    "Formats that files name by number",
    arguments: [
      (0, "46090.5"), (1, "46090.5"), (9, "46090.5 as %"), (10, "46090.5 as %"), (13, "46090.5"), (14, "2026-03-09"),
      (15, "2026-03-09"), (16, "2026-03-09"), (17, "2026-03-09"), (18, "2026-03-09T12:00:00"),
      (21, "2026-03-09T12:00:00"), (22, "2026-03-09T12:00:00"), (23, "46090.5"), (27, "2026-03-09"),
      (31, "2026-03-09"), (32, "2026-03-09T12:00:00"), (36, "2026-03-09"), (37, "46090.5"), (44, "46090.5"),
      (45, "2026-03-09T12:00:00"), (46, "1106172:00:00"), (47, "2026-03-09T12:00:00"), (48, "46090.5"), (49, "46090.5"),
      (50, "2026-03-09"), (58, "2026-03-09"), (59, "46090.5"), (400, "46090.5"),
    ])
  func builtIn(id: Int, shown: String) throws {
    #expect(try Self.shown("46090.5", styles: Book.styles(id: id)) == shown)
  }

  @Test(
    "Formats by their code, whatever stands in quotes, brackets and escapes",
    arguments: [
      ("dd/mm/yyyy", CellFormat.day), ("yyyy\\-mm\\-dd", .day), ("[$-42A]dd mmmm yyyy;@", .day), ("mmm", .day),
      ("\"ngày\" d", .day), ("D-M-YY", .day), ("h:mm AM/PM", .time), ("hh:mm:ss", .time), ("mm:ss.0", .time),
      ("h A/P", .time), ("dd/mm/yyyy hh:mm", .dayAndTime), ("[h]:mm", .elapsed), ("[mm]:ss", .elapsed),
      ("[ss]", .elapsed), ("General", .general), ("0.00", .general), ("#,##0 \"đồng\"", .general),
      ("#,##0\\d", .general), ("#,##0 ₫", .general), ("[Red]0", .general), ("[$VND] #,##0", .general),
      ("[$-42A]#,##0.00\\ [$₫-42A]", .general), ("_(* #,##0_);_(* (#,##0)", .general), ("0_d", .general),
      ("*d0", .general), ("0.0%", .percent), ("0\\%", .general), ("0\"%\"", .general), ("0;d/m/y", .general),
      ("0.00E+00", .general), ("\"unfinished d", .general), ("[h", .elapsed), ("", .general), ("@", .general),
      ("# ?/?", .general),
    ])
  func codes(code: String, format: CellFormat) { #expect(CellFormat(code: code) == format) }

  @Test(
    "Days by number, from 1900 and from 1904",
    arguments: [
      ("1", "1900-01-01", "1904-01-02"), ("59", "1900-02-28", "1904-02-29"), ("60", "no day 60", "1904-03-01"),
      ("61", "1900-03-01", "1904-03-02"), ("0", "no day 0", "1904-01-01"), ("44628", "2022-03-08", "2026-03-09"),
      ("2957003", "9995-12-30", "9999-12-31"), ("2958465", "9999-12-31", "no day 2958465"),
      ("2958466", "no day 2958466", "no day 2958466"), ("-1", "no day -1", "no day -1"),
      ("1E300", "no day 1E300", "no day 1E300"), ("46090.75", "2026-03-09", "2030-03-10"),
    ])
  func days(serial: String, from1900: String, from1904: String) throws {
    let styles = Book.styles(code: "dd/mm/yyyy")
    #expect(try Self.shown(serial, styles: styles) == from1900)
    #expect(try Self.shown(serial, styles: styles, since1904: true) == from1904)
  }

  @Test(
    "Times alone, with a day, and rounded past midnight",
    arguments: [
      ("hh:mm", "0.5", "12:00:00"), ("hh:mm", "0.354166666666667", "08:30:00"), ("hh:mm", "0", "00:00:00"),
      ("dd/mm/yyyy hh:mm", "46090.354166666664", "2026-03-09T08:30:00"), ("dd/mm/yyyy hh:mm", "46090", "2026-03-09"),
      ("dd/mm/yyyy hh:mm", "0.25", "06:00:00"), ("dd/mm/yyyy hh:mm:ss", "46090.99999999999", "2026-03-10"),
      ("mm:ss.000", "0.0000144675925925926", "00:00:01.250"), ("[h]:mm", "1.5", "36:00:00"),
    ])
  func times(code: String, serial: String, shown: String) throws {
    #expect(try Self.shown(serial, styles: Book.styles(code: code)) == shown)
  }

  @Test(
    "Dates written in ISO 8601",
    arguments: [
      ("2026-03-09", "2026-03-09"), ("2026-03-09T08:30", "2026-03-09T08:30:00"),
      ("2026-03-09 08:30:05.2509Z", "2026-03-09T08:30:05.250"), ("2026-03-09T00:00:00Z", "2026-03-09"),
      ("T23:59:59", "23:59:59"), ("08:30", "08:30:00"),
    ])
  func iso(text: String, shown: String) throws { #expect(try #require(WrittenDate.read(text)).iso == shown) }

  @Test(
    "What is no such date is not read",
    arguments: [
      "", "Z", "2026-13-01", "2026-02-29", "2026-3-9", "2026-03-09T", "2026-03-09T24:00", "2026-03-09T08:60",
      "08:30:61",
      "2026-03-09T08:30+07:00", "2026-03-09T08:30:00.", "09/03/2026", "2026-03-09x",
    ])
  func notISO(text: String) { #expect(WrittenDate.read(text) == nil) }
}
