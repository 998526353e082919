import TestSupport
import Foundation

@testable import LuaRuntime

/// A small host with everything scripts can attack, and a known good rule file beside the hostile one.
struct HostileHost {
  let state: LuaState
  private let probe: LuaFunction

  static let limits: LuaLimits = {
    var limits = LuaLimits()
    limits.loadInstructions = 20_000_000
    // Instrumented builds are several times slower: KOLMIX_TEST_PATIENCE=10.
    let patience = ProcessInfo.processInfo.environment["KOLMIX_TEST_PATIENCE"].flatMap(Double.init) ?? 1
    limits.loadSeconds = 2 * patience
    limits.callSeconds = 0.5 * patience
    return limits
  }()

  private static let probeFile = """
    local weights = { trust = 2, awareness = 1 }
    local function weigh(brief)
      local sum, names = 0, {}
      for name, weight in pairs(weights) do
        sum = sum + weight * brief.goals[name]
        names[#names + 1] = name:upper()
      end
      table.sort(names, function(a, b) return a > b end)
      return sum, names
    end
    return function(brief)
      local sum, names = weigh(brief)
      return {
        sum = sum, names = table.concat(names, ","), text = string.format("%s:%05.2f", brief.id, sum),
        first = brief.tags[1]:lower(), words = select(2, brief.id:gsub("%w", "%0")), random = math.random(1000000),
        found = ("a,b"):find(",", 1, true), floor = math.floor(2.5), n = #brief.tags, ok = pcall(error, "x") == false,
      }
    end
    """

  init(limits: LuaLimits = Self.limits) throws {
    state = try LuaState(limits: limits, seed: 1)
    let state = state
    try state.define(function: "echo") { .values($0.arguments) }
    try state.define(function: "fail") { call in
      guard case .string(let text) = call[0] else { return .failure("fail needs a text") }
      return .failure(text)
    }
    try state.define(function: "reenter") { [unowned state] call in
      guard case .function(let function) = call[0] else { return .failure("reenter needs a function") }
      do throws(LuaFailure) {
        return .values(try state.call(function, Array(call.arguments.dropFirst())))
      } catch { return .failure(error.message) }
    }
    let declare = state.makeFunction("rule body") { call in
      guard case .table(let table) = call[0] else { return .failure("a rule is a table") }
      guard case .function? = table["when"] else { return .failure("'when' is a \(table["when"]?.typeName ?? "nil")") }
      return .nothing
    }
    try state.define(function: "rule") { [unowned state] _ in
      state.isSealed ? .failure("rules are declared while files load") : .value(.hostFunction(declare))
    }
    let twice = state.makeFunction("lib.twice") { call in .values([call[0], call[0]]) }
    try state.define(global: "lib", value: ["twice": .hostFunction(twice)])
    try state.define(
      handleKind: 1,
      LuaHandleKind(
        typeName: "field",
        index: { _, key, _ in
          if case .string(let name) = key { return .value(.handle(LuaHandle(kind: 1, id: Int32(name.utf8.count)))) }
          return .failure("a field is named")
        },
        operate: { operation, _ in
          switch operation {
          case .add: .value(.handle(LuaHandle(kind: 1, id: 7)))
          case .less: .value(true)
          default: .failure("a field does not support '\(operation)'")
          }
        }))
    try state.define(global: "field", value: .handle(LuaHandle(kind: 1, id: 0)))
    guard case .function(let probe) = try state.run(file: "rules/good.lua", source: Array(Self.probeFile.utf8)) else {
      throw LuaFailure(kind: .host, message: "the probe is not a function")
    }
    self.probe = probe
  }

  /// The protocol of the corpus: load, then evaluate twice. Answers how each step ended.
  func attack(with script: HostileScript) -> [HostileOutcome] {
    var function: LuaFunction?
    let loaded = HostileOutcome {
      let value = try state.run(file: "rules/\(script.name).lua", source: Array(script.source.utf8))
      if case .function(let returned) = value { function = returned }
      return [value]
    }
    do throws(LuaFailure) { try state.seal() } catch { return [.failed(error)] }
    guard let function else { return [loaded] }
    return [loaded, evaluate(function), evaluate(function)]
  }

  /// What the known good function answers to the known brief.
  func probeAnswer() -> HostileOutcome { evaluate(probe) }

  private func evaluate(_ function: LuaFunction) -> HostileOutcome {
    let brief: LuaTable = [
      "id": "b1", "market": "vn", "tags": ["Beauty", "Tech"], "goals": ["trust": 0.5, "awareness": 0.25],
    ]
    return HostileOutcome {
      try state.begin(seed: 42)
      let view = try state.prepare(view: brief)
      defer { try? state.release(view) }
      return try state.call(function, [.view(view)])
    }
  }
}
