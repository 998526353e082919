import CampaignModel
import Testing
import Workspace

@testable import Engine

@Suite("Loading plugins")
struct PluginLoadingTests {
  private func rule(_ id: String, _ body: String = "when = always, favour = { micro = 1 }") -> String {
    MiniPack.rule(id, body) + "\n"
  }

  @Test("Plugins come after those they need, whatever their names")
  func order() throws {
    let outcome = try MiniPlugin.load(
      MiniPlugin.folder(
        "a", manifest: "needs = { b = \"1\" }", scripts: rule("ra", "when = from_b:is(true), favour = { micro = 1 }")),
      MiniPlugin.folder(
        "b", manifest: "needs = { c = \">=1\" }",
        scripts: "field \"from_b\" { type = \"flag\", title = { en = \"B\", vi = \"B\" } }"),
      MiniPlugin.folder("c", scripts: rule("rc")))
    #expect(outcome.findings == [])
    #expect(outcome.pack.pluginStamps == ["c 1.0.0", "b 1.0.0", "a 1.0.0"])
    #expect(try MiniPlugin.answer(outcome.pack).stamps.plugins == ["c 1.0.0", "b 1.0.0", "a 1.0.0"])
  }

  @Test("A need that is not met leaves the plugin out, and those that need it")
  func needs() throws {
    let missing = try MiniPlugin.load(
      MiniPlugin.folder("a", manifest: "needs = { b = \"1\" }"),
      MiniPlugin.folder("b", manifest: "needs = { x = \"1\" }"),
      MiniPlugin.folder("c", scripts: rule("rc")))
    #expect(missing.findings.map(\.code) == [.needMissing, .needMissing, .pluginLeftOut, .pluginLeftOut])
    #expect(missing.pack.pluginStamps == ["c 1.0.0"])
    let old = try MiniPlugin.load(
      MiniPlugin.folder("a", manifest: "needs = { b = \">=2\" }"), MiniPlugin.folder("b"))
    #expect(old.findings.first?.code == .needVersion)
    #expect(old.findings.first?.arguments == ["a", "b", ">=2", "1.0.0"])
  }

  @Test("Needs in a circle are told as one")
  func circle() throws {
    let outcome = try MiniPlugin.load(
      MiniPlugin.folder("a", manifest: "needs = { b = \"1\" }"),
      MiniPlugin.folder("b", manifest: "needs = { a = \"1\" }"))
    #expect(outcome.findings.first?.code == .needCircle)
    #expect(outcome.findings.first?.arguments == ["a → b → a"])
    #expect(outcome.pack.pluginStamps == [])
  }

  @Test("A broken plugin is left out and the rest is as without it")
  func broken() throws {
    let good = MiniPlugin.folder("good", scripts: rule("from-good"))
    let without = try MiniPlugin.load(good)
    for script in [
      "rule \"x\" {", "error(\"no\")", rule("x", "when = always, favor = { micro = 1 }"), "while true do end",
      rule("x", "when = wekks:at_least(3), favour = { micro = 1 }"), "local t = {} for i = 1, 1e7 do t[i] = { i } end",
    ] {
      let outcome = try MiniPlugin.load(good, MiniPlugin.folder("bad", scripts: script))
      #expect(outcome.leftOut == ["bad"], "\(script)")
      #expect(outcome.findings.first?.location?.file == "plugins/bad/init.lua", "\(outcome.findings)")
      #expect(outcome.pack.digest == without.pack.digest)
      #expect(try MiniPlugin.answer(outcome.pack) == MiniPlugin.answer(without.pack))
    }
  }

  @Test("Strict loading stops instead")
  func strict() throws {
    let set = try MiniPlugin.set([MiniPlugin.folder("bad", scripts: "error(\"no\")")])
    #expect(throws: PackErrors.self) { try set.load(isStrict: true) }
  }

  @Test(
    "Two owners of one name are both named",
    arguments: [
      "field \"mine\" { type = \"flag\", title = { en = \"M\", vi = \"M\" } }",
      "goal \"mine\" { title = { en = \"M\", vi = \"M\" }, metric = \"reach\" }",
      "tactic \"mine\" { title = { en = \"M\", vi = \"M\" }, text = { en = \"M\", vi = \"M\" }, source = \"t\" }",
      "tier_scheme \"mine\" { title = { en = \"M\", vi = \"M\" }, source = \"t\", tiers = { { id = \"micro\", from = 1, title = { en = \"M\", vi = \"M\" } } } }",
      MiniPack.rule("mine", "when = always, favour = { micro = 1 }"), MiniPlugin.metric("mine", "return 1"),
      "command \"mine\" { title = { en = \"M\", vi = \"M\" }, run = function() return \"\" end }",
      "format \"mine\" { title = { en = \"M\", vi = \"M\" }, render = function() return \"\" end }",
      "reader \"mine\" { title = { en = \"M\", vi = \"M\" }, read = function() return {} end }",
      "settings { entry_share = 0.5 }", "extend \"stage\" { values = { \"third\" } }",
      "extend \"stage\" { default = \"launch\" }",
    ])
  func clashes(declaration: String) throws {
    let outcome = try MiniPlugin.load(
      MiniPlugin.folder("one", scripts: declaration), MiniPlugin.folder("two", scripts: declaration))
    let clash = try #require(outcome.findings.first { $0.code == .pluginClash }, "\(outcome.findings)")
    #expect(clash.arguments[2] == "plugin \"two\"")
    #expect(clash.arguments[3] == "plugin \"one\"")
    #expect(clash.arguments[4].hasPrefix("plugins/one/init.lua:1"))
    #expect(outcome.pack.pluginStamps == ["one 1.0.0"])
  }

  @Test("A clash with a pack names the pack; replacing its rule is meant")
  func packClash() throws {
    let clash = try #require(try MiniPlugin.load(MiniPlugin.folder("one", scripts: rule("good"))).findings.first)
    #expect(clash.code == .pluginClash)
    #expect(clash.arguments[3] == "pack")
    let replacing = MiniPlugin.folder(
      "one", scripts: rule("good", "replaces = true, when = always, favour = { macro = 9 }"))
    let answer = try MiniPlugin.answer(MiniPlugin.load(replacing).pack)
    #expect(answer.mix?.tiers.map(\.points) == [0, 9])
    #expect(answer.overridden.contains { $0.rule == "good" && $0.cause == .replaced })
  }

  @Test("Two plugins may not replace one rule, unless the later builds on the earlier")
  func bothReplace() throws {
    let script = rule("good", "replaces = true, when = always, favour = { macro = 9 }")
    #expect(
      try MiniPlugin.codes(MiniPlugin.folder("one", scripts: script), MiniPlugin.folder("two", scripts: script)) == [
        .pluginClash
      ])
    let building = MiniPlugin.folder("two", manifest: "needs = { one = \"1\" }", scripts: script)
    #expect(try MiniPlugin.codes(MiniPlugin.folder("one", scripts: script), building) == [])
  }

  @Test("A format cannot take the name of one of ours")
  func ownFormat() throws {
    let script = "format \"json\" { title = { en = \"M\", vi = \"M\" }, render = function() return \"\" end }"
    #expect(try MiniPlugin.codes(MiniPlugin.folder("one", scripts: script)) == [.pluginClash])
  }

  @Test("The words of plugins are not words of packs")
  func packsHaveNoPluginWords() {
    #expect(MiniPack.errors("format \"x\" { render = function() end }").map(\.code).contains(.unknownName))
    #expect(MiniPack.errors("local x = config.y").map(\.code).contains(.unknownName))
  }

  @Test("A choice is extended, its default replaced, and the brief understands the new value")
  func extended() throws {
    let script =
      "extend \"stage\" { values = { { id = \"third\", en = \"Third\", vi = \"Ba\", aliases = { \"the third\" } } }, default = \"third\" }"
      + rule("r", "when = stage:is \"third\", favour = { micro = 2 }")
    let pack = try MiniPlugin.load(MiniPlugin.folder("one", scripts: script)).pack
    #expect(try MiniPlugin.answer(pack).reasons.map(\.rule).contains("r"))
    #expect(try MiniPlugin.answer(pack, "stage: the third\n").reasons.map(\.rule).contains("r"))
    #expect(try !MiniPlugin.answer(pack, "stage: launch\n").reasons.map(\.rule).contains("r"))
    #expect(
      try MiniPlugin.codes(MiniPlugin.folder("one", scripts: "extend \"stag\" { values = { \"x\" } }")) == [
        .unknownRuleField
      ])
    #expect(
      try MiniPlugin.codes(MiniPlugin.folder("one", scripts: "extend \"stage\" { values = { \"launch\" } }")) == [
        .duplicateName
      ])
  }
}
