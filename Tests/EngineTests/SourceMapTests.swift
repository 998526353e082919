import Testing

@testable import Engine

/// Places in rule files, found from offsets when a finding asks for them.
@Suite struct SourceMapTests {
  private func map(_ text: String) -> SourceMap {
    SourceMap(file: "a.lua", source: Array(text.utf8), keywords: ["rule", "field"])
  }

  private func findings(_ text: String) -> [String] {
    map(text).findings.map { "\($0.arguments[0]) \($0.location?.description ?? "")" }
  }

  @Test("Keys stand where they are written, through nested tables, lists and functions")
  func places() throws {
    let map = map(
      """
      -- "rule" in a comment, and a long one: --[==[ rule "x" { ]] } ]==]
      rule "một" { ["when"] = { budget:above(3), any { a = 1 } }, favour = { micro = 2, ["macro"] = 3 },
        apply = function(b, plan) local t = { favour = 1 } return t end, [1 + 1] = "é", last = 1 }
      """)
    let keys = map.keys(of: "rule", name: "một", line: 2)
    #expect(
      keys.keys.sorted() == [
        "[1+1]", "apply", "favour", "favour.macro", "favour.micro", "last", "when", "when[1]", "when[2]",
      ])
    let macro = try #require(keys["favour.macro"])
    #expect(map.location(of: macro).description == "a.lua:2:84")
    #expect(map.excerpt(of: macro).length == 7)
    #expect(map.location(of: try #require(keys["last"])).description == "a.lua:3:83")
    #expect(map.keys(of: "rule", name: "hai", line: 2).count == keys.count)
    #expect(map.keys(of: "field", name: "một", line: 2).isEmpty)
  }

  @Test("A key written twice is found in small tables and in large ones, in either composition")
  func duplicates() {
    #expect(findings("rule 'a' { x = 1, ['x'] = 2 }") == ["x a.lua:1:20"])
    let many = (1...40).map { "k\($0) = 1" }.joined(separator: ", ")
    #expect(findings("rule 'a' { \(many) }").isEmpty)
    #expect(findings("rule 'a' { \(many), k40 = 2, k3 = 2 }").count == 2)
    #expect(findings("rule 'a' { ['\u{E9}'] = 1, ['e\u{301}'] = 2 }").count == 1)
  }

  @Test("Operators that Lua would drop are found in conditions only")
  func dropped() {
    #expect(
      findings("rule 'a' { when = { x and y, f(a << b), z ~= 1 }, k = a and b }")
        == ["and a.lua:1:23", "~= a.lua:1:43"])
    #expect(findings("rule 'a' { when = function(b) return b.x == 1 and true end }").isEmpty)
  }

  @Test("Lines are cut at either kind of line end, and the excerpt lacks it")
  func lines() {
    let map = map("a\r\nb = 1\n\nlast")
    #expect((1...5).map { map.excerpt(ofLine: $0)?.text } == ["a", "b = 1", "", "last", nil])
    #expect(map.token("b", line: 2).map { map.location(of: $0).column } == 1)
    #expect(map.token("b", line: 1) == nil)
  }

  @Test(
    "Strings that never end, and tables that never close, are read to the end",
    arguments: [
      "rule 'a' { x = 'open", "rule 'a' { x = [==[ open", "rule [[a", "rule 'a' { x = '\\", "rule 'a' {{{{{", "[=",
      "--[[",
    ])
  func unfinished(text: String) {
    #expect(map(text).findings.isEmpty)
  }
}
