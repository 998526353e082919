import CampaignModel
import LuaRuntime
import Planning
import Testing
import Workspace

@testable import Engine

/// The schema that validates is the one editors get.
@Suite("The schema of the language")
struct LanguageSchemaTests {
  /// A declaration of every word and every table in it, none of them complete: what matters is what is asked for.
  private static let everything = """
    field "everything" { type = "records", columns = { { id = "a" } }, values = { { id = "v" } } }
    fact "guessed" { type = "flag" }
    tier_scheme "s" { tiers = { { id = "t", from = 1 } } }
    rate_card "c" { rows = { { platform = "tiktok" } } }
    playbook "b" { phases = { { id = "p" } } }
    retire "nothing" {}
    decision_table "d" { hit = "first" }
    decision_table "e" { file = "none.csv" }
    settings {}
    rule "r" { block = "x" }
    test "t" { reader = "x", expect = { fired = "r", not_fired = "r", tactics = "x", risks = "x" } }
    test "u" { cases = { { name = "a", expect = { status = "x" } } } }
    """
  private static let pluginWords = """
    extend "stage" {}
    metric "m" {}
    command "c" {}
    format "f" {}
    reader "r" {}
    """

  private func asked() throws -> [String: Set<String>] {
    let sink = DiagnosticSink()
    sink.keepAsked()
    _ = ManifestReader(folder: MiniPlugin.folder("p"), sink: sink).manifest()
    let plugin = PreparedPlugin(
      manifest: try #require(ManifestReader(folder: MiniPlugin.folder("p"), sink: DiagnosticSink()).manifest()),
      folder: MiniPlugin.folder(
        "p", scripts: Self.everything.replacing("\"s\"", with: "\"s2\"") + "\n" + Self.pluginWords),
      config: LuaTable(), data: LuaTable(), tables: PackFiles(root: "plugins/p", contents: []), limits: PluginLimits())
    _ = try? PackLoader(
      layers: [MiniPack.files("")], plugins: [plugin], testing: "p", limits: ScriptLimits(), sink: sink
    ).load()
    return try #require(sink.asked)
  }

  @Test("Every table asks for the keys the schema gives it, no more and no less")
  func keysAgree() throws {
    let asked = try asked()
    for table in LanguageSchema.tables {
      let found = try #require(asked[table.id], "nothing asked for \(table.id)").subtracting(["[]"])
      // What a field has and a fact must not is asked for to say so.
      let refused: Set<String> = table.id == "fact" ? ["default", "required", "role", "aliases", "ask"] : []
      #expect(found.subtracting(refused) == Set(table.keys.map(\.name)), "\(table.id)")
    }
  }

  @Test("Every declaring word is in the schema")
  func words() {
    #expect(Set(LanguageSchema.words) == LoaderHost.keywords)
    #expect(EffectReader.keys.isSubset(of: Set(LanguageSchema.keys(of: "rule", at: ""))))
  }

  @Test("A key only the schema knows would be accepted nowhere")
  func unknownKeysAreRefused() {
    #expect(
      MiniPack.errors(MiniPack.rule("r", "when = always, favour = { micro = 1 }, favor = 1")).map(\.code) == [
        .unknownKey
      ])
  }

  @Test("Definitions name everything the language has")
  func definitions() throws {
    let text = LuaTypes.text
    for table in LanguageSchema.tables {
      #expect(text.contains("---@class (exact) \(table.className) "), "\(table.id)")
      for key in table.keys {
        #expect(text.contains("---@field \(key.name)\(key.isOptional ? "?" : "") "), "\(key.name)")
      }
    }
    for word in LoaderHost.keywords.subtracting(["goal", "metric"]) {
      #expect(text.contains("function \(word)("), "\(word)")
    }
    for word in ["any", "none", "all", "smaller", "larger", "at_least", "at_most", "between", "plugin"] {
      #expect(text.contains("function \(word)("), "\(word)")
    }
    for verb in PlanRecorder.verbs { #expect(text.contains("function plan:\(verb)("), "\(verb)") }
    for (view, keys) in OutcomeViewNames.names {
      for key in keys { #expect(text.contains("---@field \(key)? "), "\(view).\(key)") }
    }
    for function in PlanningFunction.all {
      #expect(text.contains("---@field \(function.id) fun(arguments: "), "\(function.id)")
      for argument in function.parameters + function.results {
        let type = argument.isList ? "number[]" : "number"
        #expect(
          text.contains("---@field \(argument.name)\(argument.isOptional ? "?" : "") \(type) \(argument.note)\n"),
          "\(function.id).\(argument.name)")
      }
    }
    for name in ["always", "config", "data", "planning"] { #expect(text.contains("\n\(name) = nil"), "\(name)") }
    try expectLua(text)
  }

  @Test("Definitions of a pack name every field with the predicates of its type, every tier, tactic, risk and playbook")
  func packDefinitions() throws {
    let pack = try DefaultPack.loaded.get()
    let text = LuaFieldTypes(pack: pack).text
    for fact in pack.ruleSet.facts.facts {
      let owner = "kolmix.field.\(fact.id)"
      #expect(
        text.contains("---@class \(owner)\(PredicateTable.isOrdered(fact.type) ? ": kolmix.expression" : "") "),
        "\(fact.id)")
      for predicate in PredicateTable.names(of: fact.type) {
        #expect(text.contains("---@field \(predicate) fun(self: \(owner)"), "\(fact.id):\(predicate)")
      }
      for value in fact.values { #expect(text.contains("\"\(value.id)\""), "\(fact.id) \(value.id)") }
    }
    let names = pack.ruleSet.tierNames + pack.tactics.keys + pack.risks.keys + pack.playbooks.keys
    for name in names { #expect(text.contains("\"\(name)\""), "\(name)") }
    #expect(text.contains("---@overload fun(name: string): fun(declaration: kolmix.goal)"))
    try expectLua(text)
  }

  @Test("Every class a definition names is defined")
  func noDanglingNames() throws {
    let text = LuaTypes.text + LuaFieldTypes(pack: try DefaultPack.loaded.get()).text
    var defined: Set<Substring> = []
    for line in text.split(separator: "\n") where line.hasPrefix("---@class") || line.hasPrefix("---@alias") {
      let words = line.split(separator: " ").drop { !$0.hasPrefix("kolmix") }
      if let name = words.first { defined.insert(name.prefix { $0 != ":" }) }
    }
    var rest = text[...]
    while let range = rest.firstRange(of: "kolmix.") {
      let name = rest[range.lowerBound...].prefix { $0.isLetter || $0.isNumber || "._".contains($0) }
      rest = rest[name.endIndex...]
      if !name.hasSuffix(".") { #expect(defined.contains(name), "\(name)") }
    }
  }

  private func expectLua(_ text: String) throws {
    let state = try LuaState()
    try state.run(file: "types.lua", source: Array(text.utf8))
  }
}
