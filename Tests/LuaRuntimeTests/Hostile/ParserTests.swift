import TestSupport
import Testing

@testable import LuaRuntime

/// Sources built to break the parser, which no hook watches: each must end soon, in an error or a value.
@Suite struct ParserTests {
  private static let sources: [(name: String, source: String)] = [
    ("parentheses", "return " + repeated("(", 200_000)), ("tables", "return " + repeated("{", 200_000)),
    ("functions", repeated("function() ", 100_000)), ("blocks", repeated("do ", 200_000)),
    ("ifs", repeated("if x then ", 100_000)), ("negations", "return " + repeated("not ", 200_000) + "1"),
    ("minuses", "return " + repeated("- ", 200_000) + "1"), ("powers", "return " + repeated("2^", 100_000) + "2"),
    ("concatenations", "return " + repeated("'a'..", 100_000) + "'a'"),
    ("fields", "x" + repeated(".x", 300_000) + "=1"),
    ("calls", "f" + repeated("()", 300_000)), ("indexes", "return a" + repeated("[a", 100_000)),
    ("locals", "local a" + repeated(",a", 300) + "=1"), ("assignments", "a" + repeated(",a", 100_000) + "=1"),
    ("constants", "return {" + (0..<100_000).map { "'k\($0)'" }.joined(separator: ",") + "}"),
    ("labels", (0..<20_000).map { "goto l\($0) ::l\($0)::" }.joined(separator: " ")),
    ("open string", "return '" + repeated("x", 1_000_000)),
    ("long brackets", "return [" + repeated("=", 500_000) + "["),
    ("comment", "--[[" + repeated("x", 3_000_000)), ("line", repeated(" ", 3_900_000) + "?"),
    ("lines", repeated("\n", 3_900_000) + "?"), ("elseifs", "if x then " + repeated("elseif x then ", 200_000) + "end"),
    ("upvalues", "local a return " + repeated("function() return ", 150) + "a" + repeated(" end", 150)),
    ("number", "return 1" + repeated("0", 1_000_000)), ("escape", "return '\\u{" + repeated("f", 100_000)),
    ("bytes", String(decoding: (0...255).map(UInt8.init), as: UTF8.self)),
    ("conjunctions", "return x" + repeated(" and x", 400_000)),
    ("mixed", "return x" + repeated(" and x or x", 200_000)),
    ("breaks", "while x do " + repeated("if x then break end ", 150_000) + "end"),
    ("gotos", repeated("do goto l end ", 200_000) + "::l::"), ("returns", repeated("if x then return end ", 100_000)),
    ("attributes", repeated("local a <close> = nil ", 300)),
  ]

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: sources.map(\.name))
  func theParserEndsSoon(name: String) async throws {
    let source = try #require(Self.sources.first { $0.name == name }).source
    let (outcome, seconds) = await onLargeStack { () -> HostileOutcome in
      HostileOutcome {
        var limits = LuaLimits()
        limits.loadSeconds = 1
        let state = try LuaState(limits: limits)
        return [try state.run(file: "rules/a.lua", source: Array(source.utf8))]
      }
    }
    #expect(seconds < 2)
    if let failure = outcome.failure, failure.kind != .value("result") {
      #expect([.syntax, .runtime, .memoryLimit, .timeLimit].contains(failure.kind), "\(failure)")
      #expect(failure.message.utf8.count < 2048)
      #expect(failure.position?.file == "rules/a.lua", "\(failure)")
    }
  }
}
