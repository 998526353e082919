import LuaRuntime

/// What the sandbox costs: calls of rule functions and briefs handed over, in nanoseconds of the fastest of five rounds.
/// Prints one line each: name, figure; `Benchmarks/run.sh` puts plain lua5.4 beside it.
@main
struct RuntimeBenchmarks {
  static let functions = """
    return function(brief) end,
      function(brief) return brief.budget > 100 and brief.goal.trust >= 0.3 end,
      function(brief)
        local sum = 0
        for i = 1, 100 do sum = sum + brief.budget * i % 7 end
        return sum > 0
      end,
      function(brief) return brief.product:find("limited edition") ~= nil end
    """

  static func main() throws {
    let state = try LuaState()
    var functions: [LuaFunction] = []
    try state.define(function: "keep") { call in
      for case .function(let function) in call.arguments { functions.append(function) }
      return .nothing
    }
    try state.run(file: "bench.lua", source: Array("local function all() \(functionsSource) end keep(all())".utf8))
    try state.seal()
    try state.begin(seed: 1)
    let view = try state.prepare(view: brief)
    for (name, function, rounds) in zip3(
      ["empty", "condition", "arithmetic", "text"], functions, [200_000, 200_000, 20_000, 100_000])
    {
      try measure(name, rounds) { _ = try state.call(function, [.view(view)]) }
    }
    try state.release(view)
    try measure("brief", 50_000) { try state.release(try state.prepare(view: brief)) }
    try measure("begin", 200_000) { try state.begin(seed: 1) }
    try measure("state", 500) { _ = try LuaState() }
  }

  private static var functionsSource: String { functions }

  /// A brief of 30 entries, one of them nested.
  private static let brief: LuaTable = {
    var named: [(key: String, value: LuaValue)] = [
      ("budget", 500_000_000), ("product", "a tea in a limited edition tin"),
      ("goal", .table(LuaTable(named: [("awareness", 0.5), ("trust", 0.5)]))),
    ]
    for index in 1...27 { named.append(("field\(index)", .integer(Int64(index)))) }
    return LuaTable(named: named)
  }()

  private static func zip3<A, B, C>(_ first: [A], _ second: [B], _ third: [C]) -> [(A, B, C)] {
    zip(first, zip(second, third)).map { ($0, $1.0, $1.1) }
  }

  private static func measure(_ name: String, _ rounds: Int, _ body: () throws -> Void) throws {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = ContinuousClock.now
      for _ in 0..<rounds { try body() }
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      best = min(best, (Double(seconds) * 1e9 + Double(attoseconds) * 1e-9) / Double(rounds))
    }
    print("\(name) \(Double(Int(best * 10)) / 10)")
  }
}
