import Foundation
import Testing

@Suite("No brief, however odd, crashes or hangs the program")
struct OddBriefTests {
  /// A brief nobody should send.
  struct Odd: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Whether it can be answered after all.
    var isFine = false
    var testDescription: String { name }

    init(_ name: String, _ text: String, isFine: Bool = false) {
      self.init(name, Array(text.utf8), isFine: isFine)
    }

    init(_ name: String, _ bytes: [UInt8], isFine: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isFine = isFine
    }
  }

  static let tail = "goals: {trust: 1}\naudience: 400k\n"
  static let tenMillion = 10_000_000

  static let odd: [Odd] = [
    Odd("empty", ""), Odd("blank", " \n\t\n"), Odd("only a comment", "# nothing\n"), Odd("null", "null"),
    Odd("a list", "[1, 2]"), Odd("a number", "5"), Odd("NaN", "\(tail)budget: .nan\n"),
    Odd("infinity", "\(tail)budget: .inf\n"), Odd("1e400", "{\"goals\":{\"trust\":1},\"audience\":1e400,\"budget\":1}"),
    Odd("a number of 400 digits", "\(tail)budget: \(String(repeating: "9", count: 400))\n"),
    Odd("a negative budget", "\(tail)budget: -5\n"), Odd("no budget at all", "\(tail)budget: 0\n"),
    Odd("a budget of one đồng", "\(tail)budget: 1\n", isFine: true),
    Odd("the largest budget", "\(tail)budget: 1.000.000.000.000.000 ₫\n", isFine: true),
    Odd("the smallest audience", "goals: {trust: 1}\nbudget: 1 tỷ\naudience: 100\n", isFine: true),
    Odd("weeks beyond reason", "\(tail)budget: 1 tỷ\nweeks: 99999999999\n"),
    Odd("text for a number", "\(tail)budget: [a, b]\n"),
    Odd("a mapping for a text", "\(tail)budget: 1 tỷ\nclient: {a: 1}\n"),
    Odd("invalid UTF-8", Array(tail.utf8) + [0x62, 0xFF, 0xFE, 0x3A, 0x20, 0x31, 0x0A]),
    Odd("NUL bytes", [0, 0, 0, 0]), Odd("UTF-16", [0xFF, 0xFE, 0x61, 0x00]),
    Odd("ten megabytes of brackets", [UInt8](repeating: UInt8(ascii: "["), count: tenMillion)),
    Odd("ten megabytes of braces", [UInt8](repeating: UInt8(ascii: "{"), count: tenMillion)),
    Odd("ten megabytes of dashes", Array(String(repeating: "- ", count: tenMillion / 2).utf8)),
    Odd("three megabytes of nested JSON", Array(("{\"a\":" + String(repeating: "[", count: 3_000_000)).utf8)),
    Odd("billion laughs", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n"),
    Odd("the same key a hundred times", String(repeating: "budget: 1 tỷ\n", count: 100)),
    Odd("a text of a megabyte", "\(tail)budget: 1 tỷ\nclient: \(String(repeating: "á", count: 500_000))\n"),
    Odd("a tag", "\(tail)budget: !!python/object:os.system 5\n"),
    Odd("two documents", "\(tail)budget: 1 tỷ\n---\n\(tail)budget: 1 tỷ\n"),
  ]

  @Test("It is answered or refused with its mistakes, from a file and from stdin", arguments: odd)
  func survives(brief: Odd) throws {
    let scratch = try Scratch()
    for name in ["brief.yaml", "brief.json"] {
      let file = try scratch.file(name, brief.bytes)
      let start = ContinuousClock.now
      let run = try Program.run(["recommend", file, "--lang", "en"])
      #expect(run.status == 0 || run.status == 1, "\(name): \(run.status) \(run.errors.suffix(300))")
      #expect(ContinuousClock.now - start < .seconds(120))
      if brief.isFine, name == "brief.yaml" {
        #expect(run.status == 0, "\(run.errors)")
      } else if run.status == 1 {
        #expect(run.errors.contains("error[B"), "\(run.errors.prefix(300))")
        #expect(run.errors.utf8.count < 200_000)
      }
    }
    let piped = try Program.run(["batch", "-", "-o", "-"], input: brief.bytes + [0x0A])
    #expect((0...2).contains(piped.status), "\(piped.errors.suffix(300))")
  }
}
