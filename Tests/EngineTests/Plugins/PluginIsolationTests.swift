import CampaignModel
import Rendering
import Testing

@testable import Engine

@Suite("Plugins keep to themselves")
struct PluginIsolationTests {
  private func bytes(_ answer: Recommendation) -> [UInt8] { JSONRenderer.render(answer) }

  @Test("Two plugins cannot see each other's globals, settings or data")
  func globals() throws {
    let config =
      "config = { x = { type = \"number\", default = %, title = { en = \"X\", vi = \"X\" }, description = { en = \"X\", vi = \"X\" } } },"
    func manifest(_ value: Int) -> String { config.replacing("%", with: String(value)) }
    let outcome = try MiniPlugin.load(
      MiniPlugin.folder(
        "a", manifest: manifest(1),
        scripts: "shared = 5\nstring_of_a = string\n" + MiniPlugin.metric("ma", "return config.x")),
      MiniPlugin.folder(
        "b", manifest: manifest(2), scripts: "shared = 7\n" + MiniPlugin.metric("mb", "return config.x + shared - 7")))
    #expect(outcome.findings == [])
    #expect(try MiniPlugin.answer(outcome.pack).metrics.map(\.value) == [1, 2])
    #expect(
      try MiniPlugin.codes(
        MiniPlugin.folder("a", scripts: "shared = 5"), MiniPlugin.folder("b", scripts: "local x = shared")) == [
          .unknownName
        ])
  }

  @Test("A plugin that fails on one brief leaves no mark on the next", arguments: ["rule", "metric"])
  func failure(place: String) throws {
    let body =
      "if brief.urgent then local t = {} while true do t[#t + 1] = { brief.budget } end end count = (count or 0) + 1"
    let script =
      place == "rule"
      ? MiniPack.rule("r", "when = function(brief) \(body) return false end, favour = { micro = 1 }")
      : MiniPlugin.metric("m", "local seen = (last or 0) \(body.replacing("count", with: "seen")) return seen")
    let folder = MiniPlugin.folder("p", scripts: script)
    let pack = try MiniPlugin.set([folder], pluginLimits: PluginLimits(callSteps: 200_000, memoryBytes: 4 << 20)).load()
      .pack
    let calm = try MiniPack.brief(MiniPack.plain, pack)
    let fresh = bytes(Recommender(pack: pack).recommend(calm))
    let recommender = Recommender(pack: pack)
    let woken = recommender.recommend(try MiniPack.brief(MiniPack.plain + "urgent: yes\n", pack))
    #expect(woken.status == .incomplete)
    #expect(woken.mix != nil)
    #expect(bytes(recommender.recommend(calm)) == fresh)
  }

  @Test("A plugin's calls have limits of their own, named with their size")
  func limits() throws {
    let script = MiniPlugin.metric("spin", "local x = 0 for i = 1, 50000 do x = x + i end return x")
    let folder = MiniPlugin.folder("p", scripts: script)
    #expect(try MiniPlugin.answer(MiniPlugin.set([folder]).load().pack).metrics.map(\.value) == [1_250_025_000])
    let tight = try MiniPlugin.set([folder], pluginLimits: PluginLimits(callSteps: 10_000)).load().pack
    let finding = try #require(try MiniPlugin.answer(tight).diagnostics.first { $0.code == .pluginCallStopped })
    #expect(finding.arguments == ["metric", "spin", "p", "brief", "instructions", "10000"])
    let hungry = MiniPlugin.folder(
      "p", scripts: MiniPlugin.metric("eat", "local t = {} for i = 1, 90000 do t[i] = { i } end return 1"))
    #expect(try MiniPlugin.answer(MiniPlugin.set([hungry]).load().pack).metrics.map(\.value) == [1])
    let lean = try MiniPlugin.set([hungry], pluginLimits: PluginLimits(memoryBytes: 1 << 20)).load().pack
    let starved = try #require(try MiniPlugin.answer(lean).diagnostics.first { $0.code == .pluginCallStopped })
    #expect(starved.arguments.suffix(2) == ["memory", "1 MiB"])
  }

  @Test("A plugin's limits do not bind the packs' own rules")
  func packsKeepTheirs() throws {
    let rules = MiniPack.rule(
      "long",
      "when = function(brief) local x = 0 for i = 1, 50000 do x = x + i end return true end, favour = { micro = 1 }")
    let folder = MiniPlugin.folder("p", scripts: MiniPlugin.metric("m", "return 1"))
    let pack = try MiniPlugin.set([folder], rules: rules, pluginLimits: PluginLimits(callSteps: 1_000)).load().pack
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    for _ in 0..<3 {
      let answer = recommender.recommend(brief)
      #expect(answer.status == .recommended)
      #expect(answer.reasons.map(\.rule) == ["long"])
    }
  }

  @Test("What a plugin draws at random changes nobody else's draw")
  func random() throws {
    let own = MiniPlugin.folder("z", scripts: MiniPlugin.metric("z", "return math.random(1000000)"))
    let other = MiniPlugin.folder("a", scripts: MiniPlugin.metric("a", "for i = 1, 10 do math.random() end return 0"))
    let alone = try MiniPlugin.answer(MiniPlugin.load(own).pack).metrics.last?.value
    #expect(try MiniPlugin.answer(MiniPlugin.load(other, own).pack).metrics.last?.value == alone)
  }

  @Test("A plugin that keeps too much while it loads is left out")
  func greedy() throws {
    let folder = MiniPlugin.folder("p", scripts: "kept = {} for i = 1, 60000 do kept[i] = { i } end")
    let set = try MiniPlugin.set([folder], pluginLimits: PluginLimits(memoryBytes: 2 << 20))
    let outcome = try set.load()
    #expect(outcome.leftOut == ["p"])
    #expect(outcome.findings.first?.code == .loadLimit)
  }

  @Test("A call that asks for more steps than can be counted is stopped, and counted")
  func countless() throws {
    let pack = try MiniPlugin.load(
      MiniPlugin.folder("p", scripts: MiniPlugin.metric("m", "return #('x'):rep(1 << 62)"))
    ).pack
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    for _ in 0..<6 { #expect(recommender.recommend(brief).status == .incomplete) }
    #expect(recommender.costs.map(\.calls) == [6])
  }

  @Test("Costs are counted by plugin")
  func costs() throws {
    let pack = try MiniPlugin.load(
      MiniPlugin.folder("a", scripts: MiniPlugin.metric("a", "return 1")),
      MiniPlugin.folder("b", scripts: MiniPlugin.metric("b", "local x = 0 for i = 1, 20000 do x = x + i end return x"))
    ).pack
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    for _ in 0..<3 { _ = recommender.recommend(brief) }
    #expect(recommender.costs.map(\.plugin) == ["a", "b"])
    #expect(recommender.costs.map(\.calls) == [3, 3])
    #expect(recommender.costs[0].mostSteps < 1_000)
    #expect(recommender.costs[1].mostSteps > 20_000)
    #expect(recommender.costs.allSatisfy { $0.loadBytes > 0 && $0.loadSteps > 0 })
  }
}
