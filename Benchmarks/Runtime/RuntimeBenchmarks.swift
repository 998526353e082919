import LuaRuntime

/// What the sandbox costs: calls of rule functions and briefs handed over, in nanoseconds of the fastest of forty rounds.
/// Prints one line each: name, figure; `Benchmarks/run.sh` puts plain lua5.4 beside it.
@main
struct RuntimeBenchmarks {
  private static let functions = """
    return function(brief) end,
      function(brief) return brief.budget > 100 and brief.goal.trust >= 0.3 end,
      function(brief) return brief.weeks < 4 and brief.stage == "launch" and brief.budget >= 300000000 end,
      function(brief) return brief.product:find("limited edition") ~= nil end,
      function(brief)
        for _, platform in ipairs(brief.platforms) do
          if platform == "youtube" then return true end
        end
        return false
      end,
      function(brief)
        local weighted = 0
        for _, goal in ipairs { "awareness", "engagement", "trust" } do
          weighted = weighted + (brief.goal[goal] or 0) * brief.weeks
        end
        return weighted / brief.weeks > 0.8 and brief.product:lower():find("tea", 1, true) ~= nil
      end,
      function(brief)
        local sum, budget = 0, brief.budget
        for i = 1, 100 do sum = sum + budget * i % 7 end
        return sum > 0
      end
    """

  static func main() throws {
    let state = try LuaState()
    var functions: [LuaFunction] = []
    try state.define(function: "keep") { call in
      for case .function(let function) in call.arguments { functions.append(function) }
      return .nothing
    }
    try state.run(
      file: "bench.lua", source: Array("local function all() \(Self.functions), \(row) end keep(all())".utf8))
    try state.seal()
    try state.begin(seed: 1)
    let view = try state.prepare(view: brief)
    let names = ["empty", "two-fields", "three-fields", "text", "platforms", "weighted", "hot-loop"]
    for (name, function) in zip(names, functions) {
      try measure(name, name == "hot-loop" ? 2_000 : 20_000) { _ = try state.ask(function, about: view) }
    }
    let row = functions.dropFirst(names.count).map(\.ordinal)
    var answers: [LuaAnswer] = []
    try measure("row", 200, parts: row.count) {
      answers.removeAll(keepingCapacity: true)
      _ = try state.ask(row[...], about: view, into: &answers)
    }
    try measure("call", 20_000) { _ = try state.call(functions[0], [.view(view)]) }
    try state.release(view)
    try measure("brief", 2_000) { try state.release(try state.prepare(view: brief)) }
    try measure("begin", 20_000) { try state.begin(seed: 1) }
    try measure("state", 50) { _ = try LuaState() }
  }

  /// A brief of 30 entries, one of them nested.
  private static let brief: LuaTable = {
    var named: [(key: String, value: LuaValue)] = [
      ("budget", 500_000_000), ("product", "a tea in a limited edition tin"),
      ("goal", .table(LuaTable(named: [("awareness", 0.5), ("trust", 0.5)]))), ("stage", "launch"), ("weeks", 3),
      ("platforms", ["tiktok", "facebook", "youtube"]),
    ]
    for index in 1...24 { named.append(("field\(index)", .integer(Int64(index)))) }
    return LuaTable(named: named)
  }()

  /// Conditions as packs have them, each another one: what `plain.lua` makes too.
  private static let row = (1...180).map { number in
    "function(brief) return brief.weeks < \(number % 9) and brief.goal.trust >= 0.\(number)"
      + " or brief.field\(number % 24 + 1) > \(number) end"
  }.joined(separator: ",\n")

  private static func measure(_ name: String, _ rounds: Int, parts: Int = 1, _ body: () throws -> Void) throws {
    var best = Double.infinity
    for _ in 0..<40 {
      let start = ContinuousClock.now
      for _ in 0..<rounds { try body() }
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      best = min(best, (Double(seconds) * 1e9 + Double(attoseconds) * 1e-9) / Double(rounds * parts))
    }
    print("\(name) \(Double(Int(best * 10)) / 10)")
  }
}
