import BriefReading
import CampaignModel
import Testing
import Workspace

@testable import Engine

/// Packs laid over each other.
@Suite struct LayerTests {
  private func load(_ base: String, _ agency: String) throws(PackErrors) -> Pack {
    try Pack.load([
      MiniPack.files(base), PackFiles(root: "agency", contents: [("own.lua", Array(agency.utf8))]),
    ])
  }

  private func answer(_ pack: Pack) throws -> Recommendation {
    let text = "{goals: {trust: 1}, budget: 500tr, audience: 1M, platforms: [tiktok]}"
    return Recommender(pack: pack).recommend(
      try #require(pack.briefs.read(Array(text.utf8), format: .yaml, file: "b").brief))
  }

  private func codes(_ base: String, _ agency: String) -> [DiagnosticCode] {
    do {
      _ = try load(base, agency)
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }.map(\.code)
    }
  }

  private let base =
    MiniPack.rule("one", "when = always, favour = { micro = 3 },")
    + MiniPack.rule("two", "when = always, favour = { macro = 4 },")

  @Test("A later pack replaces a rule by its id, and the answer says so")
  func replace() throws {
    let pack = try load(base, MiniPack.rule("two", "replaces = true, when = always, favour = { macro = 9 },"))
    let answer = try answer(pack)
    #expect(answer.mix?.tiers.map(\.points) == [3, 9])
    let gone = try #require(answer.overridden.first)
    #expect(gone.rule == "two")
    #expect(gone.cause == .replaced)
    #expect(gone.winner?.hasPrefix("agency/own.lua:1") == true)
  }

  @Test("A later pack retires a rule by its id, and the answer says so only where it would have fired")
  func retire() throws {
    let retirement = "retire \"two\" { reason = { en = \"Not here\", vi = \"Không dùng\" } }"
    let answer = try answer(load(base, retirement))
    #expect(answer.reasons.map(\.rule) == ["one"])
    #expect(answer.overridden.map(\.cause) == [.retired])
    let never =
      MiniPack.rule("one", "when = always, favour = { micro = 3 },")
      + MiniPack.rule("two", "when = { budget:below(5) }, favour = { macro = 4 },")
    #expect(try self.answer(load(never, retirement)).overridden.isEmpty)
  }

  @Test("At equal priority a later pack's rule comes first")
  func precedence() throws {
    let playbook =
      "playbook \"other\" { title = { en = \"O\", vi = \"O\" }, source = \"t\", phases = { "
      + "{ id = \"p\", title = { en = \"P\", vi = \"P\" }, share = 1, launch = true, tiers = { micro = 1 } } } }\n"
    let pack = try load(
      MiniPack.rule("a", "when = always, playbook = 'plain',"),
      playbook + MiniPack.rule("b", "when = always, playbook = 'other',"))
    #expect(try answer(pack).playbook?.id == "other")
  }

  @Test("A later pack's settings override an earlier one's")
  func settings() throws {
    let pack = try load("settings { scheme = 'two', entry_share = 0.5 }" + base, "settings { scheme = 'other' }")
    #expect(pack.settings.scheme == "other")
    #expect(pack.settings.entryShare == 0.5)
  }

  @Test("What does not fit together is an error with the remedy")
  func mistakes() {
    #expect(codes(base, MiniPack.rule("two", "when = always, favour = { macro = 9 },")) == [.inEarlierPack])
    #expect(
      codes(base, MiniPack.rule("tow", "replaces = true, when = always, favour = { macro = 9 },")) == [.replacesNothing]
    )
    #expect(codes(base, "retire \"three\" { reason = { en = \"x\", vi = \"x\" } }") == [.unknownReference])
    #expect(codes(base + MiniPack.rule("one", "when = always, favour = { macro = 9 },"), "") == [.duplicateName])
  }

  @Test("The digest of layered packs depends on each of them and on their order")
  func digests() throws {
    let first = MiniPack.files(base)
    let second = PackFiles(
      root: "agency", contents: [("own.lua", Array(MiniPack.rule("x", "when = always, favour = { macro = 1 },").utf8))])
    let both = try Pack.load([first, second])
    #expect(both.digest != (try Pack.load(first)).digest)
    #expect(both.digest.count == 64)
  }
}
