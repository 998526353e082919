import BriefReading
import CampaignModel
import Foundation
import TestSupport
import Testing

@Suite("No file makes the reader crash or hang")
struct HostileBriefTests {
  @Test(
    "and each is refused for what it is",
    arguments: [
      ("", "B005"), ("  \n\t\n", "B005"), ("# only a comment\n", "B005"), ("- a\n- b\n", "B006"), ("hello", "B006"),
      ("a: b: c\n", "B001"), ("a: [1, 2\n", "B001"), ("a: \"x\n", "B001"), ("a: &x 1\n", "B024"),
      ("a: *x\n", "B024"), ("a: &x [1]\nb: *x\n", "B024"), ("a: 1\n---\nb: 2\n", "B025"), ("a: \u{0}", "B001"),
      ("? [a, b]\n: 1\n", "B013"), ("\tbudget: 5\n", "B001"), ("%YAML 9.9\n---\na: 1\n", "B001"),
      ("<<: {a: 1}\n", "B010"), ("a: \"\\ud800\"\n", "B001"),
    ])
  func badYAML(text: String, code: String) {
    let outcome = SampleSchema.yaml(text)
    #expect(outcome.brief == nil)
    #expect(outcome.diagnostics.first?.code.id == code)
  }

  @Test(
    "nor does JSON that is none",
    arguments: [
      ("", "B005"), ("[]", "B006"), ("\"x\"", "B006"), ("5", "B006"), ("null", "B006"), ("{", "B001"), ("}", "B001"),
      ("{\"a\":1} x", "B001"), ("{\"a\":1}{\"b\":2}", "B001"), ("{\"a\":}", "B001"), ("{\"a\":1,}", "B001"),
      ("{\"a\":nul}", "B001"), ("{\"a\":01}", "B001"), ("{\"a\":+1}", "B001"), ("{\"a\":NaN}", "B001"),
      ("{'a':1}", "B001"), ("{\"a\" 1}", "B001"), ("{\"a\":[1 2]}", "B001"), ("{\"a\":\"\\ud800\"}", "B001"),
      ("{\"a\":\"\u{1}\"}", "B001"), ("{\"a\":1]", "B001"), ("{\"a\":\"x}", "B001"), ("{\"a\":tru\"e\"}", "B001"),
      ("{\"a\":\"\\x\"}", "B001"), ("{\"a\":[1,]}", "B001"), ("{,}", "B001"), ("{\"a\":1 \"b\":2}", "B001"),
    ])
  func badJSON(text: String, code: String) {
    let outcome = SampleSchema.json(text)
    #expect(outcome.brief == nil)
    #expect(outcome.diagnostics.first?.code.id == code, "\(outcome.diagnostics)")
  }

  @Test("Invalid UTF-8 is told with its line", arguments: BriefFormat.allCases)
  func invalidText(format: BriefFormat) {
    let bytes = Array("{\"client\":\n\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    let outcome = SampleSchema.reader.read(bytes, format: format, file: "b")
    #expect(outcome.diagnostics.map(\.code) == [.briefEncoding])
    #expect(outcome.diagnostics.first?.location?.line == 2)
    #expect(outcome.diagnostics.first?.location?.column == 2)
  }

  @Test("Nesting beyond 64 levels is told, and 64 are read")
  func depth() {
    for format in BriefFormat.allCases {
      func outcome(_ levels: Int) -> BriefOutcome {
        let text = "{\"x\": " + String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + "}"
        return SampleSchema.reader.read(Array(text.utf8), format: format, file: "b")
      }
      #expect(outcome(64).diagnostics.map(\.code) == [.briefTooDeep])
      #expect(outcome(63).diagnostics.map(\.code) == [.missingField, .missingField, .unknownField])
    }
    let blocks = (0..<70).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(SampleSchema.yaml(blocks).diagnostics.map(\.code) == [.briefTooDeep])
  }

  @Test("A billion laughs are refused at once")
  func billionLaughs() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1..<30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(aliases)]")
    }
    let start = ContinuousClock.now
    #expect(SampleSchema.yaml(lines.joined(separator: "\n")).diagnostics.map(\.code) == [.yamlAlias])
    // As a key the tree would be hashed leaf by leaf.
    lines.append("? *a29\n: 1")
    #expect(SampleSchema.yaml(lines.joined(separator: "\n")).diagnostics.map(\.code) == [.yamlAlias])
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test(
    "Nesting that only the parser's own limit stops is told, on a small stack",
    arguments: [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", ""), ("[? ", "]"), ("{? ", "}"), ("- ? ", "")])
  func deepButSmall(open: String, close: String) {
    let text = String(repeating: open, count: 480) + "x" + String(repeating: close, count: 480) + "\n"
    let outcome = BriefSizes.onSmallStack { SampleSchema.yaml(text) }
    #expect(outcome?.brief == nil)
    #expect(outcome?.diagnostics.isEmpty == false)
  }

  @Test("Directives that would be compared with each other are refused at once")
  func manyDirectives() {
    let start = ContinuousClock.now
    let text = (0..<150_000).map { "%TAG !a\($0)! b\n" }.joined() + "---\na: 1\n"
    #expect(SampleSchema.yaml(text).diagnostics.map(\.code) == [.briefSyntax])
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test("Stars and ampersands in plain words are no aliases")
  func plainStars() {
    let outcome = SampleSchema.yaml("budget: 5tr\ngoals: trust\nclient: R&D & Sons *\nniche: skincare\n")
    #expect(outcome.diagnostics == [])
    #expect(SampleSchema.value("client", in: outcome) == .text("R&D & Sons *"))
  }

  @Test(
    "Ten megabytes of brackets are too large, and four are refused in time, on a small stack",
    arguments: [
      "[", "{", "- ", "? ", "a: [", "{\"a\":", "\n", "- a\n", "&a ", "*a ", "%TAG !a! b\n", "\"", "[a,", "!", "x",
      "a: b\n", "a: &a\n", "? ? a\n", "'", "| ", "- - ", "%",
    ])
  func floods(piece: String) {
    for size in [10_000_000, BriefSizes.most] {
      let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
      for format in BriefFormat.allCases {
        let start = ContinuousClock.now
        let outcome = BriefSizes.onSmallStack { SampleSchema.reader.read(bytes, format: format, file: "b") }
        #expect(outcome?.brief == nil)
        if size > BriefSizes.most { #expect(outcome?.diagnostics.map(\.code) == [.briefTooLarge]) }
        #expect(ContinuousClock.now - start < .seconds(60), "\(piece.debugDescription) as \(format)")
      }
    }
  }

  @Test("Mutated briefs and random bytes give the same findings twice, and never a crash")
  func mutations() {
    var dice = Dice(seed: 17)
    let seeds = [Array(BriefReaderTests.vietnamese.utf8), Array(BriefReaderTests.english.utf8)]
    let special = Array("[]{}:,-?&*!|>'\"%@`#~\n\t \\0e.".utf8)
    for round in 0..<3_000 {
      var bytes = seeds[round % 2]
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0...4, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.insert(special.randomElement(using: &dice) ?? 0, at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: 0)
        default: bytes = Array(bytes[..<max(place, 1)])
        }
        if bytes.isEmpty { bytes = [0x7B] }
      }
      if round % 7 == 0 { bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &dice) } }
      for format in BriefFormat.allCases {
        let first = SampleSchema.reader.read(bytes, format: format, file: "b")
        #expect(first == SampleSchema.reader.read(bytes, format: format, file: "b"))
        #expect((first.brief == nil) == first.diagnostics.contains { $0.severity == .error })
        #expect(first.diagnostics.allSatisfy { ($0.location?.line ?? 0) >= 1 })
      }
    }
  }
}

/// What a thread leaves behind; read only after the thread has signalled.
private final class Box<Value: Sendable>: @unchecked Sendable { var value: Value? }

/// Sizes and stacks of the tests for hostile files.
enum BriefSizes {
  /// Most bytes of a brief.
  static let most = 4 * 1024 * 1024

  /// Runs `work` on a thread with the smallest stack any thread of ours has.
  static func onSmallStack<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.value = work()
      done.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    done.wait()
    return box.value
  }
}
