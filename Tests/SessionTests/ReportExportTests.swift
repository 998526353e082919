import Session
import Testing

@Suite("Reports out of a session")
struct ReportExportTests {
  @Test("export html writes the client's page of the answer as it is now, pins and their cost with it")
  func page() throws {
    let desk = try Desk([Desk.brief, "pin macro = 3"])
    #expect(desk.say("export html plan.html").contains("plan.html"))
    let page = try #require(desk.drawer.written["plan.html"])
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<h1>Gió Motors</h1>"))
    #expect(page.contains("Macro = 3") && !page.contains(".lua"))
    _ = desk.say("lang vi")
    _ = desk.say("xuất html ke-hoach.html")
    #expect(try #require(desk.drawer.written["ke-hoach.html"]).contains("<html lang=\"vi\">"))
  }

  @Test("A workbook goes to a file, never to the screen")
  func workbook() throws {
    let desk = try Desk()
    #expect(desk.say("export xlsx").contains("O003") && desk.say("format xlsx").contains("O003"))
    #expect(desk.say("export xlsx plan.xlsx").contains("plan.xlsx"))
    #expect(try #require(desk.drawer.written["plan.xlsx"]).hasPrefix("PK"))
  }
}
