import BriefReading
import CampaignModel
import Rendering
import Testing

@testable import Engine
@testable import RuleModel

@Suite("Briefs that are found for a region")
struct WitnessBriefTests {
  private static let pack = DefaultPack.loaded

  @Test("What is found is what a client could write: written down and read again it is the same brief")
  func readsBackTheSame() throws {
    let pack = try Self.pack.get()
    let finder = WitnessFinder(pack)
    let goals = pack.ruleSet.facts.goals.map { fact in
      Condition.test(FactTest(subject: .fact(fact), predicate: .above(.constant(0)), location: nil))
    }
    var (found, withArithmetic) = (0, 0)
    for rule in pack.ruleSet.rules where rule.condition.isAnalysable {
      let own = Region.regions(of: rule.condition, requiring: rule.requires).regions
      let isArithmetic = own.contains { !$0.arithmetic.isEmpty }
      // Arithmetic on the weights of goals must leave the others what is left of 1.
      let without =
        !isArithmetic ? [] : goals.flatMap { Region.regions(of: .all([rule.condition, .none([$0])])).regions }
      for region in own.prefix(3) + without {
        guard let brief = finder.brief(in: [region], named: "found", varying: false, where: { _ in true }) else {
          continue
        }
        found += 1
        if isArithmetic { withArithmetic += 1 }
        let text = BriefText(pack.schema).yaml(brief)
        let read = try #require(pack.briefs.read(Array(text.utf8), format: .yaml, file: "found.yaml").brief, "\(text)")
        for (field, slots) in zip(pack.schema.fields, zip(brief.slots, read.slots)) {
          let (one, two) = (slots.0.value, slots.1.value)
          if case .number(let first) = one, case .number(let second) = two {
            #expect(abs(first - second) < 1e-9, "\(rule.id) \(field.id)\n\(text)")
          } else if case .records(let first) = one, case .records(let second) = two {
            #expect(first.map(\.values) == second.map(\.values), "\(rule.id) \(field.id)\n\(text)")
          } else {
            #expect(one == two, "\(rule.id) \(field.id)\n\(text)")
          }
        }
      }
    }
    #expect(found > 150 && withArithmetic > 20, "\(found) \(withArithmetic)")
  }
}
