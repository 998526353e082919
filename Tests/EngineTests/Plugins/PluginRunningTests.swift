import CampaignModel
import Testing

@testable import Engine

@Suite("Plugins at work")
struct PluginRunningTests {
  private let text = "title = { en = \"T\", vi = \"T\" },"

  @Test("A metric becomes part of the answer and a fact of review rules")
  func metric() throws {
    let script =
      MiniPlugin.metric("per_creator", "return mix.spend / mix.creators")
      + MiniPack.rule("dear", "when = metric.per_creator:above(1), warn = \"noise\"")
      + MiniPack.rule("cheap", "when = metric.per_creator:below(1), warn = \"noise\"")
    let answer = try MiniPlugin.answer(MiniPlugin.load(MiniPlugin.folder("p", scripts: script)).pack)
    let metric = try #require(answer.metrics.first)
    let mix = try #require(answer.mix)
    let spend = mix.tiers.reduce(Money.zero) { $0 + $1.spend }
    #expect(metric.plugin == "p")
    #expect(metric.value == spend.asDouble / Double(mix.tiers.reduce(0) { $0 + $1.count }))
    #expect(answer.reasons.map(\.rule).contains("dear"))
    #expect(!answer.reasons.map(\.rule).contains("cheap"))
  }

  @Test("A metric of nil is left out; one of another kind is a finding")
  func metricKinds() throws {
    let pack = try MiniPlugin.load(
      MiniPlugin.folder("p", scripts: MiniPlugin.metric("none", "return nil") + MiniPlugin.metric("text", "return 'x'"))
    ).pack
    let answer = try MiniPlugin.answer(pack)
    #expect(answer.metrics == [])
    #expect(answer.status == .incomplete)
    #expect(answer.diagnostics.first?.code == .pluginCallFailed)
    #expect(answer.diagnostics.first?.arguments.prefix(4) == ["metric", "text", "p", "brief"])
  }

  @Test(
    "Names the mix or its forecast do not have are mistakes with the near name",
    arguments: [
      ("mix.craetors", "creators"), ("forecast.raech", "reach"), ("mix.tiers.mirco", "micro"),
      ("brief.budgte", "budget"),
      ("mix.tiers.micro.cuont", "count"), ("forecast.tiers.micro.clickz", "clicks"),
    ])
  func names(expression: String, near: String) throws {
    let pack = try MiniPlugin.load(MiniPlugin.folder("p", scripts: MiniPlugin.metric("m", "return \(expression)"))).pack
    let finding = try #require(try MiniPlugin.answer(pack).diagnostics.first { $0.code == .pluginCallFailed })
    #expect(finding.arguments.last?.contains("did you mean \"\(near)\"?") == true, "\(finding.arguments)")
  }

  @Test("A command and a format see the answer as its JSON says; null is nil")
  func commandAndFormat() throws {
    let script = """
      command "show" { \(text) usage = "show [X]", run = function(args, answer)
        return answer.status .. " " .. #args .. " " .. (args[1] or "-") .. " " .. tostring(answer.infeasibility) .. " " .. answer.mix.tiers[1].tier
      end }
      format "lines" { \(text) extension = "txt", render = function(answer) return answer.name .. ":" .. answer.stamps.plugins[1] end }
      """
    let pack = try MiniPlugin.load(MiniPlugin.folder("p", scripts: script)).pack
    #expect(pack.commands.map(\.usage) == ["show [X]"])
    #expect(pack.formats.map(\.extensions) == [["txt"]])
    let worker = MiniPlugin.worker(pack)
    let answer = try MiniPlugin.answer(pack)
    #expect(try worker.run("show", arguments: ["a", "b"], answer: answer).get() == "recommended 2 a nil micro")
    #expect(try worker.render("lines", answer).get() == "brief:p 1.0.0")
    #expect(throws: Diagnostic.self) { try worker.render("lnes", answer).get() }
  }

  @Test("A reader's table is read like any brief, and its mistakes name the file")
  func reader() throws {
    let script = """
      reader "pairs" { \(text) extensions = { "Pairs" }, read = function(source)
        local brief = { goals = { trust = 1 } }
        for key, value in source:gmatch("(%w+)=(%w+)") do brief[key] = value end
        return brief
      end }
      """
    let pack = try MiniPlugin.load(MiniPlugin.folder("p", scripts: script)).pack
    #expect(pack.readers.first?.extensions == ["pairs"])
    let worker = MiniPlugin.worker(pack)
    let good = worker.read("pairs", Array("budget=500tr audience=2M platforms=tiktok".utf8), file: "a.pairs")
    #expect(good.brief?.name == "a")
    let bad = worker.read("pairs", Array("budget=many audience=2M platforms=tiktok".utf8), file: "a.pairs")
    #expect(bad.brief == nil)
    #expect(bad.diagnostics.allSatisfy { $0.location?.file == "a.pairs" })
    #expect(worker.read("pairs", [0xFF, 0xFE], file: "a.pairs").diagnostics.map(\.code) == [.briefEncoding])
  }

  @Test("What gives no text is a finding, not a crash")
  func wrongResults() throws {
    let script = """
      command "c" { \(text) run = function() return 5 end }
      format "f" { \(text) render = function(answer) return answer.nothing.there end }
      reader "r" { \(text) read = function() return "text" end }
      """
    let pack = try MiniPlugin.load(MiniPlugin.folder("p", scripts: script)).pack
    let worker = MiniPlugin.worker(pack)
    let answer = try MiniPlugin.answer(pack)
    #expect(throws: Diagnostic.self) { try worker.run("c", arguments: [], answer: answer).get() }
    let finding = try #require(throws: Diagnostic.self) { try worker.render("f", answer).get() }
    #expect(finding.location?.file == "plugins/p/init.lua")
    #expect(worker.read("r", Array("x".utf8), file: "x").diagnostics.map(\.code) == [.pluginCallFailed])
  }

  @Test("A function that is missing is told at its declaration")
  func missing() throws {
    #expect(try MiniPlugin.codes(MiniPlugin.folder("p", scripts: "command \"c\" { \(text) }")) == [.functionMissing])
    #expect(
      try MiniPlugin.codes(MiniPlugin.folder("p", scripts: "metric \"c\" { \(text) compute = 5 }")) == [
        .functionMissing
      ])
  }
}
