import CampaignModel
import LuaRuntime
import RuleModel

/// Runs a line or a block of Lua in a sandbox of its own against one evaluated brief: `budget / weeks`, `mix.micro.share`,
/// `brief.goal.trust`. Nothing a script does outlives it.
public struct LuaConsole {
  /// What a script printed and gave.
  public struct Result: Sendable {
    /// Lines of `print`.
    public let printed: [String]
    /// What it returned, written as Lua would be; nil for nothing.
    public let value: String?
  }

  private let recommender: Recommender

  /// A console on a recommender's pack, under the pack's limits.
  public init(_ recommender: Recommender) { self.recommender = recommender }

  /// The value of an expression.
  public func evaluate(_ expression: String, on brief: Brief?) throws(Diagnostic) -> Result {
    try run("return \(expression)", on: brief)
  }

  /// Runs a block; `name` is how findings call it.
  public func run(_ source: String, on brief: Brief?, named name: String = "lua") throws(Diagnostic) -> Result {
    let pack = recommender.pack
    var limits = pack.limits.forRuntime
    limits.loadInstructions = limits.callInstructions
    limits.loadSeconds = limits.callSeconds
    let printer = Printer()
    do {
      let state = try LuaState(limits: limits)
      try state.define(function: "print") { call in
        printer.lines.append(call.arguments.map { LuaText.shown($0, quoted: false) }.joined(separator: "\t"))
        return .value(.null)
      }
      try PlanningLibrary.install(in: state)
      state.onUnknownKey { view, key, _ in
        PlanningLibrary.answer(view: view, key: key) ?? .failure("\(view) has no \"\(key)\"")
      }
      let facts = brief.map { recommender.evaluation(of: $0).facts }
      let view =
        facts.map { BriefView(pack.ruleSet.facts).table($0, with: Array(pack.ruleSet.facts.facts.indices)) } ?? [:]
      try state.define(global: "brief", value: .table(view))
      for (key, value) in view.named where !Self.reserved.contains(key) { try state.define(global: key, value: value) }
      let names = Set(pack.ruleSet.facts.facts.map { $0.id.split(separator: ".").first.map(String.init) ?? $0.id })
      try state.onUnknownGlobal { key, _ in
        names.contains(key) ? .value(.null) : .failure("no field or variable is called \"\(key)\"")
      }
      let value = try state.run(file: name, source: Array(source.utf8))
      return Result(printed: printer.lines, value: value == .null ? nil : LuaText.shown(value, quoted: true))
    } catch {
      throw LuaFailureReport(failure: error, file: name, map: nil).diagnostic
    }
  }

  /// Names of the language and its libraries, which no field may hide.
  private static let reserved: Set<String> = [
    "print", "brief", "math", "string", "table", "utf8", PlanningLibrary.name,
  ]

  private final class Printer {
    var lines: [String] = []
  }
}
