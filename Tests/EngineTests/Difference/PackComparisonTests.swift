import BriefReading
import CampaignModel
import TestSupport
import Testing
import Workspace

@testable import Engine

@Suite("Two versions of a pack")
struct PackComparisonTests {
  private static func difference(_ old: String, _ new: String) throws -> PackDifference {
    PackComparison(old: try MiniPack.load(old), new: try MiniPack.load(new)).difference()
  }

  @Test(
    "A brief that rules tell something else lies in a region; the brief of each region is told something else",
    arguments: 0..<4)
  func regions(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) + 900)
    var (differing, witnessed, without) = (0, 0, 0)
    for _ in 0..<24 {
      let first = RandomPack(Int.random(in: 3..<9, using: &dice), &dice)
      let second = first.changed(&dice)
      guard let old = try? MiniPack.load(first.text), let new = try? MiniPack.load(second.text) else { continue }
      let comparison = PackComparison(old: old, new: new)
      let difference = comparison.difference()
      for region in difference.regions where !region.isOrder {
        guard let witness = region.witness else {
          without += 1
          continue
        }
        witnessed += 1
        #expect(comparison.answers.differ(witness.brief), "\(witness.brief)\n\(first.text)\n\(second.text)")
      }
      for _ in 0..<25 {
        let brief = try MiniPack.brief(RandomPack.brief(&dice), new)
        let both = try #require(comparison.answers.evaluations(brief))
        guard FiredMark(both.old) != FiredMark(both.new) else { continue }
        differing += 1
        #expect(comparison.isExplained(brief, both), "\(brief)\n\(first.text)\n\(second.text)")
        #expect(!difference.isSameForAll)
      }
    }
    #expect(differing > 25 && witnessed > 5 && without < witnessed, "\(differing) \(witnessed) \(without)")
  }

  @Test("Rules renamed, moved, split or merged with the same meaning give every brief the same answer")
  func sameMeaning() throws {
    let old =
      MiniPack.rule("a", "when = { weeks:below(6) }, favour = { micro = 4 }, advise = { 'talk' },")
      + MiniPack.rule("b", "when = { budget:below '1 tỷ' }, warn = { 'noise' },")
    let new =
      MiniPack.rule("b", "when = { budget:below '1 tỷ' }, warn = { 'noise' },")
      + MiniPack.rule("a1", "when = { weeks:below(4) }, favour = { micro = 4 }, advise = { 'talk' },")
      + MiniPack.rule(
        "a2", "when = { weeks:at_least(4), weeks:below(6) }, favour = { micro = 4 }, advise = { 'talk' },")
    let difference = try Self.difference(old, new)
    #expect(difference.isSameForAll && difference.regions.isEmpty)
    #expect(difference.rules.map(\.id) == ["a", "a1", "a2"])
    #expect(try Self.difference(old, old).rules.isEmpty)
  }

  @Test("Texts alone are told as texts, a threshold as the stretch between the old and the new one")
  func aspects() throws {
    let old = MiniPack.rule("a", "when = { weeks:below(4) }, favour = { micro = 4 },")
    let texts = try Self.difference(old, old.replacing("\"T\", vi = \"T\"", with: "\"U\", vi = \"T\""))
    #expect(texts.isSameForAll && texts.rules.map(\.aspects) == [[.texts]])
    let wider = try Self.difference(old, old.replacing("below(4)", with: "below(6)"))
    #expect(wider.rules.map(\.aspects) == [[.condition]])
    let region = try #require(wider.regions.first)
    #expect(wider.regions.count == 1 && region.parts.count == 1 && region.parts[0].before.isEmpty)
    guard case .all(let leaves) = region.conditions.first, case .leaf(let low) = leaves.first,
      case .leaf(let high) = leaves.last
    else { throw Failure() }
    #expect(leaves.count == 2 && low.question == .atLeast(.constant(4, .integer)))
    #expect(high.question == .below(.constant(6, .integer)))
    let witness = try #require(region.witness)
    #expect(witness.difference.tiers.first { $0.tier == "micro" }?.new?.points == 4)
  }

  @Test("A Lua function that is not the same is left open and tried; one that is the same is not")
  func functions() throws {
    func pack(_ threshold: Int, _ helper: String = "") -> String {
      helper
        + MiniPack.rule("f", "when = function(brief) return brief.weeks < \(threshold) end, favour = { micro = 4 },")
    }
    #expect(try Self.difference(pack(4), "-- a comment\n" + pack(4)).isSameForAll)
    let changed = try Self.difference(pack(4), pack(9))
    #expect(changed.rules.map(\.aspects) == [[.function]])
    #expect(changed.open.contains { if case .function("f", _) = $0 { true } else { false } })
    #expect(changed.regions.allSatisfy { !$0.isCertain } && !changed.isSameForAll)
    let helped = try Self.difference(pack(4, "local x = 1\n"), pack(4, "local x = 2\n"))
    #expect(!helped.open.isEmpty, "what functions share may be theirs")
  }

  @Test("Limits that only changed their order are told with a brief for which it matters")
  func order() throws {
    let (most, least) = (
      MiniPack.rule("most", "when = { weeks:below(9) }, at_most = { micro = 2 },"),
      MiniPack.rule("least", "when = { weeks:below(9) }, at_least = { micro = 6 },")
    )
    let difference = try Self.difference(most + least, least + most)
    let region = try #require(difference.regions.first { $0.isOrder })
    #expect(region.rules.old == ["least", "most"] || region.rules.old == ["most", "least"])
    #expect(region.witness?.difference.tiers.isEmpty == false)
  }

  @Test("What is declared beside rules is told with whom it concerns, and tried")
  func declarations() throws {
    let rules = MiniPack.rule("a", "when = { weeks:below(4) }, favour = { micro = 4 },")
    func pack(_ change: (String) -> String) throws -> Pack {
      try Pack.load(
        PackFiles(
          root: "pack",
          contents: [
            ("00-words.lua", Array(change(MiniPack.vocabulary).utf8)), ("rules.lua", Array(rules.utf8)),
          ]))
    }
    let plain = try pack { $0 }
    func changes(_ old: String, _ new: String) throws -> PackDifference {
      PackComparison(old: plain, new: try pack { $0.replacing(old, with: new) }).difference()
    }
    let fees = try changes("\"9tr\"", "\"6tr\"")
    #expect(fees.declarations.map(\.keyword) == ["rate_card"] && fees.declarations[0].reach == .everyBrief)
    #expect(!fees.isSameForAll && fees.triedChanged > 0 && fees.example != nil)
    let weeks = try changes("default = 8", "default = 3")
    #expect(weeks.declarations.map(\.details) == [["default"]])
    #expect(weeks.example != nil)
    let words = try changes("en = \"Talk.\"", "en = \"Talk!\"")
    #expect(words.declarations.map(\.reach) == [.wording] && words.isSameForAll)
    let column = try changes("range = { 1, 1000 }", "range = { 1, 900 }")
    #expect(column.declarations.map(\.details) == [["columns"]])
    let option = try changes("\"launch\", \"sustain\"", "\"tease\", \"launch\", \"sustain\"")
    #expect(option.declarations.map(\.details) == [["values"]] && option.regions.isEmpty)
  }

  @Test("Given briefs are asked of both packs, each in its own fields")
  func givenBriefs() throws {
    let old = try MiniPack.load(MiniPack.rule("a", "when = { weeks:below(4) }, favour = { micro = 9 },"))
    let new = try MiniPack.load(
      "field \"mood\" { type = \"flag\", title = { en = \"Mood\", vi = \"Vui\" } }\n"
        + MiniPack.rule("a", "when = { weeks:below(9) }, favour = { micro = 9 },"))
    let comparison = PackComparison(old: old, new: new)
    func compared(_ text: String) -> ComparedBrief {
      let bytes = Array(text.utf8)
      return comparison.compare(
        old.briefs.read(bytes, format: .yaml, file: "b"), new.briefs.read(bytes, format: .yaml, file: "b"),
        named: "b", changed: ["a"])
    }
    #expect(!compared(MiniPack.plain + "weeks: 2\n").isChanged)
    let changed = compared(MiniPack.plain + "weeks: 6\n")
    #expect(changed.isChanged && changed.rules == ["a"])
    guard case .onlyNew = compared(MiniPack.plain + "mood: yes\n").outcome else { throw Failure() }
    guard case .unreadable = compared("budget: lots\n").outcome else { throw Failure() }
  }

  private struct Failure: Error {}
}
