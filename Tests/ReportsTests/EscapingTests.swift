import CampaignModel
import Notation
import Testing

@testable import Reports

@Suite("Names that mean harm")
struct EscapingTests {
  static let hostile = [
    "<script>alert(1)</script>", "{{title}} {{{style}}} {{#reports}}", "\"><img src=x onerror=alert(1)>",
    "</style><script>x</script>", "';}body{display:none}", "a\"\u{301} onload=\u{22}x", "<\u{338}b>", "&lt;&amp;amp;",
    "]]>--><!--", "| a | **b** `c` [x](javascript:alert(1))", "=HYPERLINK(\"http://x\")", "\u{202E}live", "</title>",
    "\\0022\\", "line\none", "{0} {1:word}",
  ]

  /// An answer in which everything a client or a pack can name has this name.
  static func source(_ name: String) throws -> ReportSource {
    var source = try Samples.example("09-fashion-contracted-macro.yaml")
    let text = LocalizedText(vi: name, en: name)
    source.answer.name = name
    for index in source.answer.brief.indices {
      source.answer.brief[index].field.title = text
      if source.answer.brief[index].field.type == .text || source.answer.brief[index].field.role == .client {
        source.answer.brief[index].slot = Slot(value: .text(name), origin: .given)
      }
    }
    for index in source.answer.reasons.indices {
      source.answer.reasons[index].title = text
      source.answer.reasons[index].reason = text
      source.answer.reasons[index].source = name
      source.answer.reasons[index].effects.append(name)
    }
    for index in source.answer.tactics.indices { source.answer.tactics[index].advice.title = text }
    for index in source.answer.phases.indices { source.answer.phases[index].template.title = text }
    for index in source.answer.mix?.tiers.indices ?? 0..<0 { source.answer.mix?.tiers[index].tier.title = text }
    for index in source.answer.mix?.lines.indices ?? 0..<0 { source.answer.mix?.lines[index].title = text }
    source.answer.playbook?.title = text
    source.ruleTitles = source.ruleTitles.mapValues { _ in text }
    return source
  }

  @Test("Show as they are and do nothing in a page", arguments: hostile)
  func page(name: String) throws {
    let source = try Self.source(name)
    let plain = PageReader.Element.shown(name)
    for book in [Samples.book(source), Self.two(source)] {
      let page = try PageReader(try Samples.page(book))
      #expect(page.all("script").isEmpty && page.all("img").isEmpty)
      #expect(page.all("style").count == 1 && page.all("b").isEmpty)
      for element in page.elements { #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }) }
      let headings = page.all("h1") + page.all("h2")
      #expect(headings.contains { $0.text == plain }, "\(headings.map(\.text).prefix(2))")
    }
  }

  @Test("A name of hundreds of letters is whole on the first page and cut on top of the printed ones")
  func longName() throws {
    for name in [String(repeating: "Đ", count: 500), String(repeating: "Công ty 你好 ", count: 40)] {
      let text = try Samples.page(Samples.book(try Self.source(name)))
      #expect(text.contains(String(name.prefix(400))))
      let running = HTMLPage.running(name)
      #expect(DisplayWidth.of(running) <= 70 && running.hasSuffix("…") && name.hasPrefix(running.dropLast()))
      #expect(text.contains("@top-left { content: \(Markup.styleString(running).text);") || name.last == " ")
    }
    #expect(HTMLPage.running("Nón Lá") == "Nón Lá")
  }

  static func two(_ source: ReportSource) -> ReportBook {
    var book = Samples.book(source, .en, .client, .short)
    book.contents.append(book.contents[0])
    return book
  }

  @Test("Stay one text in Markdown", arguments: hostile)
  func markdown(name: String) throws {
    let text = String(decoding: MarkdownReport(Samples.book(try Self.source(name))).render(), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("# ") && lines[1].isEmpty)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where "<>[`*".unicodeScalars.contains(scalar) {
      let isOurs = scalar == "*" && (scalars[index - 1] == "*" || scalars[index + 1] == "*")
      #expect(scalars[index - 1] == "\\" || isOurs, "\(scalar) has its power")
    }
  }

  @Test("Never break out of a string of the style sheet", arguments: hostile)
  func style(name: String) {
    let text = Markup.styleString(name).text
    #expect(text.hasPrefix("\"") && text.hasSuffix("\""))
    let inside = text.dropFirst().dropLast().unicodeScalars
    #expect(
      inside.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0 == "\\" || $0 == " " || $0.properties.numericType != nil)
      })
  }

  @Test("A quote with a combining mark is escaped all the same")
  func scalars() {
    #expect(Markup.escaped("\"\u{301}<\u{338}").text == "&quot;\u{301}&lt;\u{338}")
    #expect(Markup.escaped("a&b'c>").text == "a&amp;b&#39;c&gt;")
  }

  @Test("Templates write only what is escaped already")
  func templates() {
    for (name, text) in HTMLTemplates.texts {
      var rest = text[...]
      while let open = rest.firstRange(of: "{{") {
        let next = rest[open.upperBound...].first
        #expect("{#/^>".contains(next ?? "x"), "\(name) escapes twice near \(rest[open.lowerBound...].prefix(24))")
        let close = rest[open.upperBound...].firstRange(of: "}}")?.upperBound ?? rest.endIndex
        rest = rest[close...]
      }
    }
  }
}

extension PageReader.Element {
  /// How a name shows: what steers a screen has become a space.
  static func shown(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "\n" || $0.value == 0x202E ? " " : $0 }))
  }
}
