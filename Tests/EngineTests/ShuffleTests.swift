import CampaignModel
import TestSupport
import Testing

@testable import Engine

@Suite("Functions that would remember")
struct ShuffleTests {
  /// Rules whose functions count, hoard and draw lots.
  static let rules = [
    "local seen, last, hoard = 0, nil, {}",
    MiniPack.rule("counts", "when = function(brief) seen = seen + 1 return seen % 2 == 0 end, favour = { micro = 3 }"),
    MiniPack.rule(
      "remembers",
      "when = function(brief) local old = last last = brief.budget return old ~= nil end, favour = { macro = 9 }"),
    MiniPack.rule(
      "hoards", "when = function(brief) hoard[#hoard + 1] = 1 return #hoard > 1 end, favour = { micro = 8 }"),
    MiniPack.rule(
      "draws", "when = always, apply = function(brief, plan) plan:favour(\"micro\", math.random(1, 1000) / 100) end"),
  ].joined(separator: "\n")

  @Test("Give the same answer to a brief whatever came before, on every worker", arguments: UInt64(1)...5)
  func shuffled(seed: UInt64) throws {
    let pack = try MiniPack.load(Self.rules)
    var briefs: [Brief] = []
    for number in 1...12 {
      briefs.append(
        try MiniPack.brief(
          "goals: {trust: \(number), awareness: 5}\nbudget: \(number * 100)tr\naudience: 2M\nplatforms: tiktok\n", pack)
      )
    }
    let first = Recommender(pack: pack)
    let straight = briefs.map(first.recommend)
    #expect(straight[0].reasons.contains { $0.rule == "draws" && !$0.points.isEmpty })
    var dice = Dice(seed: seed)
    let second = Recommender(pack: pack)
    for index in (Array(briefs.indices) + Array(briefs.indices)).shuffled(using: &dice) {
      #expect(second.recommend(briefs[index]) == straight[index])
    }
    for index in briefs.indices { #expect(Recommender(pack: pack).recommend(briefs[index]) == straight[index]) }
  }
}
