import Testing

@testable import Session

@Suite("Completion")
struct CompletionTests {
  static let cases: [(typed: String, insertion: String)] = [
    ("swe", "sweep "), ("set budg", "budget "), ("giai", "giải thích "), ("so s", "so sánh "),
    ("load examples/briefs/01", "examples/briefs/01-home-bakery.yaml"), ("set platforms tik", "tiktok"),
    ("set control hi", "high "), ("rule trust-needs", "trust-needs-companions "), ("pin mac", "macro "),
    ("unlo", "unlock "), ("goal aw", "awareness "), ("help swe", "sweep "), ("vi sao khong mic", "micro-led "),
    ("dat ngan sach", "ngân sách"), ("dat thoi lu", "thời lượng "), ("seek micro = 60% by budg", "budget "),
    ("format mark", "markdown "),
  ]

  @Test("Tab completes commands, fields, values, scenarios, rules and files, without diacritics too", arguments: cases)
  func completes(typed: String, insertion: String) throws {
    let desk = try Desk(language: .vi)
    let list = desk.session.complete(typed, cursor: typed.unicodeScalars.count)
    #expect(list.insertion == insertion, "\(list)")
  }

  @Test("Scenario names complete")
  func scenarios() throws {
    let desk = try Desk([Desk.brief, "save gọn gàng"])
    #expect(desk.session.complete("use gon", cursor: 7).insertion == "gọn gàng ")
  }

  @Test("Only what stands before the cursor counts")
  func cursor() throws {
    let list = try Desk(language: .vi).session.complete("set budg 800tr", cursor: 8)
    #expect(list.insertion == "budget " && list.replaced == 4)
  }

  @Test("Candidates that part in their marks alone give what they share without marks")
  func marks() throws {
    let session = try Desk(language: .vi).session
    let several = session.complete("dat ngan", cursor: 8)
    #expect(several.candidates.contains("ngân sách") && several.candidates.contains("ngành hàng"))
    #expect(several.insertion == nil)
    #expect(CompletionList("n", among: ["ngân", "ngành"]).insertion == "ng")
    #expect(CompletionList("ng", among: ["ngân", "ngành"]).insertion == "ngan")
    #expect(CompletionList("n", among: ["ngân sách", "ngân hàng"]).insertion == "ngân ")
  }

  @Test("Several candidates are listed, and their common beginning is put in")
  func several() throws {
    let list = try Desk().session.complete("un", cursor: 2)
    #expect(list.candidates.contains("undo") && list.candidates.contains("unset"))
    #expect(list.insertion == nil)
    #expect(try Desk().session.complete("line", cursor: 4).candidates.count >= 1)
  }
}
