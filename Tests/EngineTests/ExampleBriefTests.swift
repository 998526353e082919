import CampaignModel
import Testing

@testable import Engine

@Suite("Briefs that show rules")
struct ExampleBriefTests {
  @Test("Nearly every rule of the shipped pack has a brief it fires for and one it does not")
  func shipped() throws {
    let pack = try DefaultPack.loaded.get()
    let examples = ExampleBriefs(pack)
    let rules = pack.ruleOutlines()
    let fires = rules.filter { examples.firing($0.id) != nil }
    let silent = rules.filter { examples.silent($0.id) != nil }
    #expect(
      fires.count * 100 >= rules.count * 93, "\(rules.map(\.id).filter { id in !fires.contains { $0.id == id } })")
    #expect(silent.count * 100 >= rules.count * 90)
    #expect(examples.firing("nobody") == nil)
  }

  @Test("What always holds has no brief for which it does not")
  func always() throws {
    let pack = try MiniPack.load(MiniPack.rule("r", "when = always, favour = { micro = 5 }"))
    #expect(ExampleBriefs(pack).firing("r") != nil)
    #expect(ExampleBriefs(pack).silent("r") == nil)
  }
}
