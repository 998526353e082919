import CampaignModel
import Testing

@testable import RuleModel

@Suite("Points, shares and precedence")
struct StanceTests {
  @Test("Ten points double a tier's odds")
  func tenPointsDouble() {
    let plain = targetShares(priors: [3, 1], points: [0, 0], inPlay: [true, true])
    #expect(plain == [0.75, 0.25])
    let raised = targetShares(priors: [3, 1], points: [0, 10], inPlay: [true, true])
    #expect(abs(raised[1] / raised[0] - 2.0 / 3) < 1e-12)
  }

  @Test("Tiers out of play get nothing and the others share everything")
  func outOfPlay() {
    let shares = targetShares(priors: [1, 1, 1], points: [1000, -1000, 0], inPlay: [false, true, true])
    #expect(shares[0] == 0)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(targetShares(priors: [1], points: [0], inPlay: [false]) == [0])
  }

  @Test("The order in which points are added cannot matter, and they are clamped")
  func pointsCommute() {
    var generator = SystemRandomNumberGenerator()
    let amounts = (0..<200).map { Double(($0 * 7919) % 401 - 200) / 7 }
    func total(_ order: [Int]) -> [Double] {
      var sheet = PointSheet(tierCount: 1)
      for index in order { _ = sheet.add(rule: index, tier: 0, points: amounts[index]) }
      return sheet.points()
    }
    let straight = total(Array(amounts.indices))
    for _ in 0..<5 { #expect(total(amounts.indices.shuffled(using: &generator)) == straight) }
    var sheet = PointSheet(tierCount: 1)
    let isTaken = sheet.add(rule: 0, tier: 0, points: 1e300)
    #expect(isTaken)
    #expect(sheet.points() == [1000])
    let isNaNTaken = sheet.add(rule: 1, tier: 0, points: .nan)
    #expect(!isNaNTaken)
  }

  @Test("Without a rule its own points are gone and the others stay")
  func withoutRule() {
    var sheet = PointSheet(tierCount: 2)
    _ = sheet.add(rule: 3, tier: 0, points: 4.5)
    _ = sheet.add(rule: 3, tier: 1, points: 1)
    _ = sheet.add(rule: 8, tier: 0, points: 2)
    #expect(sheet.points() == [6.5, 1])
    #expect(sheet.points(without: 3) == [2, 0])
  }

  @Test("Rules are evaluated by priority, then in file order")
  func precedence() {
    func rule(_ id: String, _ priority: Int) -> Rule {
      Rule(
        id: id, title: LocalizedText(), reason: LocalizedText(), source: "", priority: priority, condition: .always,
        effects: [], location: SourceLocation(file: "x", line: 1), stratum: .main)
    }
    let set = RuleSet(
      inFileOrder: [rule("a", 0), rule("b", 5), rule("c", 0), rule("d", 5)],
      facts: FactSchema(facts: [], factOfField: []), tierNames: [])
    #expect(set.rules.map(\.id) == ["b", "d", "a", "c"])
    #expect(set.firedByScan(in: .main, facts: FactVector(count: 0), call: { _, _ in .no }) == [0, 1, 2, 3])
  }
}
