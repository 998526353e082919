import CampaignModel
import Foundation
import Testing

@testable import Session

@Suite("What the client insists on and what it costs")
struct DemandTests {
  static let all = ["pin macro = 3", "rate micro 3tr", "contract add macro 40tr"]

  /// The exported answer of a session that followed some lines.
  private func exported(_ lines: [String]) throws -> [String: Any] {
    let desk = try Desk([Desk.brief] + lines)
    let text = desk.session.run("export json").text
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func number(_ answer: [String: Any], _ section: String, _ key: String) -> Int64? {
    ((answer[section] as? [String: Any])?[key] as? NSNumber)?.int64Value
  }

  @Test("Each demand costs the difference to a session that never heard of it", arguments: all.indices)
  func costs(left: Int) throws {
    let with = try exported(Self.all)
    let without = try exported(Self.all.indices.filter { $0 != left }.map { Self.all[$0] })
    let insisted = try #require(with["insisted"] as? [String: Any])
    let demands = try #require(insisted["demands"] as? [[String: Any]])
    #expect(demands.map { $0["kind"] as? String } == ["pin", "fee", "contract"])
    let cost = try #require(demands[left]["cost"] as? [String: Any])
    for key in ["reach", "impressions", "engagements", "clicks"] {
      let (one, other) = (number(with, "forecast", key), number(without, "forecast", key))
      #expect((cost[key] as? NSNumber)?.int64Value == (try #require(one)) - (try #require(other)), "\(key)")
    }
    let (one, other) = (number(with, "mix", "unallocated"), number(without, "mix", "unallocated"))
    #expect((cost["unallocated"] as? NSNumber)?.int64Value == (try #require(one)) - (try #require(other)))
  }

  @Test("All together cost the difference to the brief alone; with nothing insisted on there is nothing to cost")
  func together() throws {
    let (with, without) = (try exported(Self.all), try exported([]))
    #expect(without["insisted"] is NSNull)
    let cost = try #require((with["insisted"] as? [String: Any])?["cost"] as? [String: Any])
    let (one, other) = (number(with, "forecast", "reach"), number(without, "forecast", "reach"))
    #expect((cost["reach"] as? NSNumber)?.int64Value == (try #require(one)) - (try #require(other)))
    #expect(cost["status_without"] as? String == "recommended")
  }

  @Test("A fee names what the rate card says, a contract its count and fee, a pin its count")
  func words() throws {
    let insisted = try #require(try exported(Self.all)["insisted"] as? [String: Any])
    let demands = try #require(insisted["demands"] as? [[String: Any]])
    #expect(demands[0]["count"] as? Int == 3 && demands[0]["fee"] is NSNull)
    #expect(demands[1]["fee"] as? Int == 3_000_000 && (demands[1]["card_fee"] as? Int ?? 0) > 3_000_000)
    #expect(demands[2]["count"] as? Int == 1 && demands[2]["fee"] as? Int == 40_000_000)
  }

  @Test("pin alone tells the cost of everything, in both languages and in every copy")
  func listed() throws {
    for language in Language.allCases {
      let desk = try Desk([Desk.brief] + Self.all, language: language)
      let text = desk.say("pin")
      #expect(text.contains("Macro = 3") && text.contains("Reach"))
      #expect(text.contains(language == .vi ? "Tất cả cùng lúc" : "All together"))
      #expect(desk.say("export csv").contains("Macro = 3") && desk.say("export markdown").contains("Macro = 3"))
    }
    #expect(try Desk().say("pin") == "  The client insists on nothing.\n")
  }

  @Test("Two contracts of one tier are told apart")
  func contracts() throws {
    let lines = ["contract add macro 40tr", "contract add macro 20tr"]
    let insisted = try #require(try exported(lines)["insisted"] as? [String: Any])
    let demands = try #require(insisted["demands"] as? [[String: Any]])
    let costs = try demands.map { try #require($0["cost"] as? [String: Any])["unallocated"] as? Int }
    let others = try [["contract add macro 20tr"], ["contract add macro 40tr"]].map {
      try #require(number(try exported($0), "mix", "unallocated"))
    }
    let now = try #require(number(try exported(lines), "mix", "unallocated"))
    #expect(costs == others.map { Int(now - $0) })
  }
}
