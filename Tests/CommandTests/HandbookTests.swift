import Foundation
import Testing

@Suite("The handbook of a pack")
struct HandbookTests {
  /// The elements of a page as they open and close; nothing in a handbook stands unclosed.
  private struct Page {
    private(set) var ids: [String] = []
    private(set) var links: [String] = []
    private(set) var headings: [Int] = []
    private(set) var texts: [String: [String]] = [:]
    private(set) var mistakes: [String] = []

    init(_ html: String) {
      var open: [String] = []
      for piece in html.components(separatedBy: "<").dropFirst() {
        let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        let tag = String(parts[0])
        let name = String(tag.drop { $0 == "/" }.prefix { !$0.isWhitespace })
        if parts.count < 2 || parts[1].contains(">") && name != "style" { mistakes.append(tag) }
        if ["!DOCTYPE", "meta"].contains(name) { continue }
        if tag.hasPrefix("/") {
          if open.popLast() != name { mistakes.append("</\(name)>") }
          continue
        }
        open.append(name)
        ids += Self.attribute("id", tag)
        links += Self.attribute("href", tag)
        if name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue { headings.append(level) }
        texts[name, default: []].append(parts.count > 1 ? String(parts[1]) : "")
      }
      mistakes += open
    }

    private static func attribute(_ name: String, _ tag: String) -> [String] {
      tag.components(separatedBy: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
  }

  @Test("docs writes every rule, as Markdown and as one page that needs nothing else", arguments: ["vi", "en"])
  func whole(language: String) throws {
    let scratch = try Scratch()
    let book = "\(scratch.path)/book"
    let run = try Program.run(["rules", "docs", "-o", book, "--lang", language])
    #expect(run.status == 0, "\(run.errors)")
    let markdown = try String(contentsOfFile: "\(book)/handbook.md", encoding: .utf8)
    let html = try String(contentsOfFile: "\(book)/handbook.html", encoding: .utf8)
    let page = Page(html)
    #expect(page.mistakes.isEmpty, "\(page.mistakes)")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.links.allSatisfy { $0.hasPrefix("#") && page.ids.contains(String($0.dropFirst())) })
    #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1)
    #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 - $0 <= 1 })
    #expect(!html.contains("http") && !html.contains("<script") && !html.contains("src=") && !html.contains("url("))
    let list = try Program.run(["rules", "list", "--format", "json"])
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any])
    for rule in try #require(parsed["rules"] as? [[String: Any]]) {
      let id = try #require(rule["id"] as? String)
      guard !id.contains("#") else { continue }
      #expect(markdown.contains("`\(id)`") && page.ids.contains(id) && page.links.contains("#\(id)"), "\(id)")
    }
    for name in ["budget", "goal.trust", "micro", "lead-discussion"] {
      #expect(page.texts["code"]?.contains(name) == true && markdown.contains("| `\(name)` |"), "\(name)")
    }
    let spoken =
      language == "vi" ? ["Áp dụng với:", "Ưu tiên:", "Từ vựng"] : ["Fires for:", "Priority:", "Vocabulary"]
    #expect(spoken.allSatisfy { html.contains($0) && markdown.contains($0) })
  }

  @Test("docs writes only the format asked for")
  func oneFormat() throws {
    let scratch = try Scratch()
    let run = try Program.run(["rules", "docs", "--format", "html", "-o", scratch.path])
    #expect(run.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["handbook.html"])
  }

  @Test("Whatever a pack says is text: no tag, no attribute, no table cell and no heading of its own")
  func escaped() throws {
    let scratch = try Scratch()
    for name in ["vocabulary", "base"] {
      _ = try scratch.file("rules/\(name).lua", text: try Repository.text("Tests/Fixtures/faults/\(name).lua"))
    }
    // A quote with a combining mark still ends an attribute.
    let nasty = #"<script>alert(1)</script> \"\u{301} onload=x | `x` *y* # z &lt;"#
    _ = try scratch.file(
      "rules/zz-nasty.lua",
      text: """
        rule "nasty" {
          title = { en = "\(nasty)", vi = "\(nasty)" }, reason = { en = "\(nasty)", vi = "\(nasty)" },
          source = "\(nasty)", when = weeks:below(4), favour = { micro = 5 },
        }
        decision_table "nasty-table" {
          title = { en = "\(nasty)", vi = "\(nasty)" }, reason = { en = "\(nasty)", vi = "\(nasty)" },
          source = "\(nasty)", hit = "first", inputs = { weeks }, outputs = { favour.micro }, partial = true,
          rows = { { "< 4", 5 } },
        }
        """)
    func run(_ format: String) throws -> String {
      let run = try Program.run(["rules", "docs", "--format", format, "--lang", "en"], folder: scratch.path)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    let html = try run("html")
    let page = Page(html)
    #expect(page.mistakes.isEmpty, "\(page.mistakes)")
    #expect(page.texts["script"] == nil && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;\u{301} onload"))
    #expect(html.contains("&amp;lt;") && Data(html.utf8).range(of: Data("\"\u{301}".utf8)) == nil)
    let markdown = try run("markdown")
    #expect(
      !markdown.replacingOccurrences(of: #"\<"#, with: "").contains("<") && markdown.contains(#"\<script\>"#)
        && markdown.contains(#"\| \`x\` \*y\*"#))
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| 1 ") }
    #expect(!rows.isEmpty)
  }
}
