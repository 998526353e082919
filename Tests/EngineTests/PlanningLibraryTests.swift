import CampaignModel
import LuaRuntime
import Planning
import TestSupport
import Testing

@testable import Engine

/// Planning functions as scripts call them: the same numbers, errors that say what is allowed, work that is counted.
@Suite("Planning functions in scripts")
struct PlanningLibraryTests {
  /// What a script gives with the library at hand.
  private func run(_ script: String, limits: LuaLimits = LuaLimits()) throws -> LuaValue {
    let state = try LuaState(limits: limits)
    try PlanningLibrary.install(in: state)
    state.onUnknownKey { view, key, _ in PlanningLibrary.answer(view: view, key: key) ?? .failure("another view") }
    return try state.run(file: "test.lua", source: Array(script.utf8))
  }

  private func failure(_ script: String, limits: LuaLimits = LuaLimits()) throws -> LuaFailure {
    try #require(throws: LuaFailure.self) { try run(script, limits: limits) }
  }

  @Test(
    "The published examples come out of Lua as they are printed",
    arguments: [
      ("planning.random_duplication { audiences = { 300000, 400000, 200000 }, universe = 1e6 }.reach", "66.40"),
      ("planning.random_duplication { audiences = { 300000, 400000, 200000 }, universe = 1e6 }.exactly[2]", "18.80"),
      ("planning.beta_binomial { first = 5e5, second = 5.5e5, universe = 1e6, insertions = 5 }.reach", "60.34"),
      ("planning.beta_binomial { first = 5e5, second = 5.5e5, universe = 1e6, insertions = 5 }.exactly[5]", "39.66"),
      ("planning.cost_ratios { cost = 986995, impressions = 136694000 }.cpm / 100", "7.22"),
      ("planning.ostrow { market = { -0.2 }, message = { 0.2, 0.2 }, media = { 0.2, 0.2 } }.exposures / 100", "4.00"),
      ("planning.hill { x = 50, gamma = 50 }.response", "50.00"),
      ("planning.adstock { spend = { 1, 0 }, decay = 0.5 }.adstock[2]", "50.00"),
      ("planning.goerg { known_impressions = 2, known_reach = 1, impressions = 2, universe = 4 }.reach", "25.00"),
      (
        "planning.metheringham { audiences = { 5e5 }, insertions = { 5 }, duplications = { 4.5e5 }, universe = 1e6 }.reach",
        "60.34"
      ),
    ])
  func examples(expression: String, percent: String) throws {
    #expect(try run("return string.format('%.2f', 100 * \(expression))") == .string(percent), "\(expression)")
  }

  @Test(
    "Whoever calls one wrongly hears which function, which argument and what is allowed",
    arguments: [
      ("hill(5)", "planning.hill takes one table of named arguments: planning.hill { x = …, gamma = … }"),
      ("hill()", "planning.hill takes one table of named arguments: planning.hill { x = …, gamma = … }"),
      ("hill({ x = 1 }, 2)", "planning.hill takes one table"),
      ("hill { 1, 2 }", "planning.hill takes one table"),
      ("hill { x = 1 }", "planning.hill needs 'gamma', a number (the x that brings a half)"),
      (
        "hill { x = 1, gama = 2 }",
        "planning.hill has no argument 'gama'; did you mean 'gamma'? It takes x, alpha, gamma"
      ),
      ("hill { x = 1, gamma = 2, quite = {} }", "planning.hill has no argument 'quite'. It takes x, alpha, gamma"),
      ("hill { x = '1', gamma = 2 }", "planning.hill: 'x' is to be a number, not \"1\" (spend, posts or impressions)"),
      ("hill { x = {}, gamma = 2 }", "planning.hill: 'x' is to be a number, not a list"),
      ("hill { x = 1, gamma = 0 }", "planning.hill: 'gamma' is 0, but has to be above 0 and at most 10^15"),
      ("hill { x = true, gamma = 0 }", "'x' is to be a number, not true"),
      ("adstock { spend = 3 }", "planning.adstock: 'spend' is to be a list of numbers, not a number"),
      ("adstock { spend = {} }", "planning.adstock: 'spend' has 0 numbers, but has to have 1 to 1000"),
      ("adstock { spend = { 1, 'two' } }", "'spend' is to be a list of numbers; number 2 of it is \"two\""),
      ("adstock { spend = { 1, week = 2 } }", "'spend' is to be a plain list of numbers, without named entries"),
      (
        "random_duplication { audiences = { 10, 101 }, universe = 100 }",
        "planning.random_duplication: 'audiences' holds 101, but has to be from 0 to 100"
      ),
      (
        "beta_binomial { first = 5e5, second = 9e5, universe = 1e6, insertions = 5 }",
        "planning.beta_binomial: 'second' is 900000, but has to be above 500000 and below 750000 (people two insertions"
      ),
      (
        "beta_binomial { first = 5e5, second = 5.5e5, universe = 1e6, insertions = 2.5 }",
        "'insertions' is 2.5, but has to be whole, from 1 to 1000"
      ),
      (
        "ostrow { media = { 0.15 } }", "planning.ostrow: 'media' holds 0.15, but only -0.2, -0.1, 0.1, 0.2 are possible"
      ),
      (
        "metheringham { audiences = { 3, 2 }, insertions = { 1 }, duplications = { 1 }, universe = 9 }",
        "planning.metheringham: 'insertions' has 1 numbers, but has to have exactly 2"
      ),
      ("hil { x = 1 }", "planning has no 'hil'; did you mean 'hill'? It has adstock, beta_binomial"),
    ])
  func mistakes(call: String, message: String) throws {
    let failure = try failure("\n\nreturn planning.\(call)")
    #expect(failure.message.hasPrefix(message) || failure.message.contains(message), "\(failure.message)")
    #expect(failure.position == LuaPosition(file: "test.lua", line: 3))
  }

  @Test("A script can catch the error and go on, but changes nothing of the table")
  func frozen() throws {
    #expect(try run("return (pcall(planning.hill, { x = 1 }))") == .bool(false))
    for change in ["planning.hill = nil", "planning.own = 1", "rawset(planning, 'hill', 1)", "planning = planning.x"] {
      _ = try failure(change)
    }
    #expect(try run("planning = 5; return planning") == .integer(5), "a file's own name hides it there alone")
  }

  @Test(
    "A list longer than any plan is refused, however long, within the limits",
    arguments: [1_001, 20_000, 300_000, 5_000_000])
  func hugeLists(count: Int) throws {
    var limits = LuaLimits()
    limits.loadInstructions = 3_000_000
    let failure = try failure(
      "local t = {} for i = 1, \(count) do t[i] = 1 end return planning.adstock { spend = t }", limits: limits)
    if count == 1_001 {
      #expect(failure.message.contains("'spend' has 1001 numbers, but has to have 1 to 1000"))
    } else {
      #expect([.instructionLimit, .memoryLimit, .runtime, .value("argument 1.spend")].contains(failure.kind))
    }
  }

  @Test("What a function does is counted as the script's own work, so that a loop of calls ends at the limit")
  func counted() throws {
    var limits = LuaLimits()
    limits.loadInstructions = 2_000_000
    let list = "local t = {} for i = 1, 1000 do t[i] = i end "
    let failure = try failure(
      list + "for i = 1, 1e9 do pcall(planning.random_duplication, { audiences = t, universe = 1000 }) end",
      limits: limits)
    #expect(failure.kind == .instructionLimit)
    #expect(failure.position?.line == 1)
    let state = try LuaState()
    try PlanningLibrary.install(in: state)
    func steps(_ count: Int) throws -> UInt64 {
      let script =
        "local t = {} for i = 1, \(count) do t[i] = i end planning.random_duplication { audiences = t, universe = 1000 }"
      try state.run(file: "steps.lua", source: Array(script.utf8))
      return state.instructionsUsed
    }
    #expect(try steps(1000) > steps(500) * 3, "the work grows with the square")
  }

  @Test(
    "Odd arguments are errors of the script, never a trap",
    arguments: [
      "{ x = 0/1, gamma = 1e308 }", "{ x = 2^53, gamma = 5e-324 }", "{ x = math.mininteger, gamma = 1 }",
      "{ x = 1, gamma = 1, alpha = -0.0 }", "{ [1.5] = 2 }",
      "setmetatable({ 1 }, { __index = function() return 1 end })",
      "planning", "{ x = planning, gamma = 1 }", "{ x = planning.hill, gamma = 1 }",
      "{ x = function() end, gamma = 1 }",
    ])
  func odd(arguments: String) throws {
    for function in PlanningFunction.all {
      #expect(throws: LuaFailure.self) { try run("return planning.\(function.id)(\(arguments))") }
    }
  }

  @Test("A mistake in a rule's function is a finding at its line; the brief is answered without it")
  func inRules() throws {
    let rule = MiniPack.rule(
      "r",
      """
      when = function(brief)
        return planning.hill { x = brief.budget, gama = 1 }.response > 0.5
      end, favour = { micro = 5 }
      """)
    let answer = try MiniPack.answer(rule, MiniPack.plain)
    let finding = try #require(answer.diagnostics.first { $0.code == .functionFailed })
    #expect(answer.status == .incomplete && finding.location?.line == 2)
    #expect(finding.arguments.last?.contains("planning.hill has no argument 'gama'; did you mean 'gamma'?") == true)
  }

  @Test("Rules reckon with it while loading, in conditions and in effects")
  func rules() throws {
    let rules =
      "local half = planning.hill { x = 10, gamma = 10 }.response\n"
      + MiniPack.rule(
        "r",
        """
        when = function(brief) return planning.hill { x = brief.budget, gamma = 600e6 }.response >= half end,
        apply = function(brief, plan)
          local met = planning.random_duplication { audiences = { brief.audience / 2, brief.audience / 2 }, universe = brief.audience }
          plan:favour("macro", 100 * met.reach)
        end
        """)
    let answer = try MiniPack.answer(rules, MiniPack.plain)
    #expect(answer.diagnostics.isEmpty)
    #expect(answer.reasons.first?.points.contains { $0.tier == "macro" && $0.amount == 75 } == true)
  }

  @Test("A mistake while a pack loads is found where it stands, with its word underlined")
  func whileLoading() throws {
    let rule = MiniPack.rule("r", "when = always, favour = { micro = 5 }") + "\n"
    let found = MiniPack.errors(rule + "local x = planning.hill { x = 1, gama = 2 }")
    #expect(found.map(\.code) == [.luaFailure])
    #expect(found.first?.location?.line == 2 && found.first?.location?.column == 34)
    let handle = MiniPack.errors(rule + "local x = planning.hill { x = budget, gamma = 2 }")
    #expect(handle.first?.arguments.first?.contains("'x' is to be a number, not a field") == true)
    let unknown = MiniPack.errors(rule + "local x = planing.hill { x = 1 }")
    #expect(unknown.first?.code == .unknownName && unknown.first?.suggestion == "planning")
  }

  @Test("A field or fact named like a library is refused, since no rule could read it", arguments: ["field", "fact"])
  func names(word: String) {
    for name in ["planning", "planning.hill", "math"] {
      let text = "\(word) \"\(name)\" { type = \"number\", title = { en = \"P\", vi = \"P\" } }"
      let found = MiniPack.errors(MiniPack.rule("r", "when = always, favour = { micro = 5 }") + "\n" + text)
      #expect(found.map(\.code) == [.nameOfLibrary] && found.first?.location?.line == 2, "\(name)")
    }
    #expect(
      MiniPack.errors(
        MiniPack.rule("r", "when = always, favour = { micro = 5 }")
          + "\n\(word) \"planning_round\" { type = \"number\", title = { en = \"P\", vi = \"P\" } }") == [])
  }

  @Test("Functions of plugins have it too: metrics, commands, formats, readers, inferred facts")
  func plugins() throws {
    let half = "planning.hill { x = 1, gamma = 1 }.response"
    let scripts = """
      fact "guessed" { type = "number", range = { 0, 1 }, title = { en = "G", vi = "G" } }
      rule "r" { title = { en = "T", vi = "T" }, source = "s", when = always, infers = "guessed",
        apply = function(brief, plan) plan:infer("guessed", \(half)) end }
      metric "m" { title = { en = "M", vi = "M" }, reads = "guessed", compute = function(brief, mix, forecast) return \(half) + brief.guessed end }
      command "c" { title = { en = "C", vi = "C" }, run = function(args, answer) return tostring(\(half)) end }
      format "f" { title = { en = "F", vi = "F" }, extension = "txt", render = function(answer) return tostring(\(half)) end }
      reader "e" { title = { en = "R", vi = "R" }, extensions = { "x" }, read = function(text)
        return { goals = { trust = 1 }, budget = 1000000000 * \(half), audience = 1000000 } end }
      """
    let loaded = try MiniPlugin.load(MiniPlugin.folder("p", scripts: scripts))
    let pack = loaded.pack
    let answer = try MiniPlugin.answer(pack)
    #expect(answer.metrics.map(\.value) == [1])
    let worker = MiniPlugin.worker(pack)
    #expect(try worker.run("c", arguments: [], answer: answer).get() == "0.5")
    #expect(try worker.render("f", answer).get() == "0.5")
    let read = worker.read("e", Array("anything".utf8), file: "a.x")
    let budget = try #require(pack.schema.index(of: .budget))
    #expect(read.brief?.value(budget) == .money(Money(500_000_000)))
  }

  @Test("The page of the language lists every function with its arguments and results")
  func documented() throws {
    let page = try DefaultPack.text("docs/rule-language.md")
    let lines = page.split(separator: "\n")
    for function in PlanningFunction.all {
      let row = try #require(lines.first { $0.hasPrefix("| `planning.\(function.id)` |") }, "\(function.id)")
      let exposures: Set<String> = ["reach", "people", "exactly", "at_least", "frequency", "grp"]
      let results = Set(function.results.map(\.name))
      let hidden = exposures.isSubset(of: results) && row.contains("*exposures*") ? exposures : []
      for name in function.parameters.map(\.name) + results.subtracting(hidden).sorted() {
        #expect(row.contains("`\(name)`"), "\(function.id).\(name)")
      }
    }
  }

  @Test("The session's Lua has it beside the brief")
  func console() throws {
    let pack = try MiniPack.load(MiniPack.rule("r", "when = always, favour = { micro = 5 }"))
    let console = LuaConsole(Recommender(pack: pack))
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let result = try console.evaluate("planning.hill { x = budget, gamma = 600e6 }", on: brief)
    #expect(
      result.value == "{ elasticity = 0.5, response = 0.5 }" || result.value == "{ response = 0.5, elasticity = 0.5 }")
    let finding = #expect(throws: Diagnostic.self) { try console.evaluate("planning.hil { x = 1 }", on: nil) }
    #expect(finding?.arguments.first?.contains("did you mean 'hill'") == true)
  }
}
