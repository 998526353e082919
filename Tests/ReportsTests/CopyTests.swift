import CampaignModel
import Testing

@testable import Rendering
@testable import Reports

@Suite("Copies for the client and for the agency")
struct CopyTests {
  /// Every text of a page and of the chat.
  static func texts(_ name: String, _ audience: ReportAudience) throws -> [String] {
    let book = Samples.book(try Samples.example(name), .en, audience)
    return [try Samples.page(book), String(decoding: MarkdownReport(book).render(), as: UTF8.self)]
  }

  @Test("The client's copy names no file, no digest, no rule and no handling cost", arguments: Samples.names)
  func clientSeesNothingOfOurs(name: String) throws {
    let source = try Samples.example(name)
    let hidden = [Catalogue(.en).report(.handling), source.answer.stamps.pack, ".lua"]
    // Names of one word are words of every language.
    let rules = try Samples.pack.get().ruleOutlines().map(\.id).filter { $0.contains("-") }
    for text in try Self.texts(name, .client) {
      for secret in hidden + rules { #expect(!text.contains(secret), "\(secret)") }
    }
  }

  @Test("The agency's copy says all of it", arguments: Samples.names)
  func agencySeesEverything(name: String) throws {
    let source = try Samples.example(name)
    let text = try Self.texts(name, .internal)[0]
    #expect(text.contains(source.answer.stamps.pack))
    for reason in source.answer.reasons where source.answer.mix != nil {
      #expect(text.contains("\(reason.rule), \(PackNames.place(reason.location))"), "\(reason.rule)")
    }
    if source.answer.mix != nil { #expect(text.contains(Catalogue(.en).report(.handling))) }
  }

  @Test("Margins and what the team can do stay out of the client's copy")
  func margins() throws {
    let json = """
      {"client":"A","budget":"900tr","audience":"2M","platforms":["tiktok"],"weeks":8,"goals":{"conversion":1},
      "margin":"37%","agency_rate":"13%","creators_per_week":7,"order_value":"300k","conversion_rate":"2%"}
      """
    let source = try Samples.source(json: json)
    let client = try Samples.page(Samples.book(source, .en, .client))
    let agency = try Samples.page(Samples.book(source, .en, .internal))
    for secret in ["37%", "13%"] {
      #expect(agency.contains(secret))
      #expect(!client.contains("<dd>\(secret)") && !client.contains("agency fee 13"), "\(secret)")
    }
    #expect(agency.contains(Catalogue(.en).report(.serviceFee)))
    #expect(client.contains(Catalogue(.en).report(.netFeesAndService)))
  }

  @Test("Budgets and taxes add up to the đồng", arguments: Samples.names)
  func addsUp(name: String) throws {
    let source = try Samples.example(name)
    for audience in ReportAudience.allCases {
      let content = ReportContent(source, language: .vi, audience: audience)
      guard let section = content.section(.budget) else {
        #expect(source.answer.mix == nil)
        continue
      }
      for block in section.blocks {
        let table: ReportTable
        switch block {
        case .table(let own): table = own
        case .chart(let chart): table = chart.table
        default: continue
        }
        let column = table.ledger?.amount ?? 1
        func amount(_ row: ReportTable.Row) -> Int64 {
          if case .money(let money) = row.cells[column] { money.amount } else { 0 }
        }
        let total = table.rows.filter { $0.role == .total }.map(amount)
        #expect(total == [table.rows.filter { $0.role != .total }.map(amount).reduce(0, +)])
      }
    }
  }

  @Test("What is committed is never more than what is estimated", arguments: Samples.names)
  func commitments(name: String) throws {
    let content = ReportContent(try Samples.example(name), language: .en, audience: .client)
    for case .table(let table) in content.section(.results)?.blocks ?? [] {
      for row in table.rows {
        guard case .count(let estimated) = row.cells[2], case .count(let committed) = row.cells[3] else { continue }
        #expect(committed <= estimated)
      }
    }
  }
}
