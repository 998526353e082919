import CampaignModel
import Foundation
import Testing

@testable import Reports
@testable import SheetWriting

@Suite("How a workbook lies on the screen and on paper")
struct WorkbookLayoutTests {
  /// The parts of a workbook by name.
  static func parts(_ book: ReportBook) throws -> [String: String] {
    let file = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("kolmix-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try WorkbookReport(book).render()).write(to: file)
    let parts = SheetArchive.reading(file.path) { archive in
      Dictionary(
        uniqueKeysWithValues: archive.entries.map { entry in
          var bytes: [UInt8] = []
          _ = archive.unpack(entry) { bytes += $0 }
          return (entry.name, String(decoding: bytes, as: UTF8.self))
        })
    }
    return try #require(parts)
  }

  @Test("The head of a table stays in view on a sheet of one table only")
  func panes() throws {
    let parts = try Self.parts(Samples.book(try Samples.example("08-mother-and-baby.yaml"), .vi, .client))
    let frozen = try (1...6).map { number in
      let sheet = try #require(parts["xl/worksheets/sheet\(number).xml"])
      return (sheet.components(separatedBy: "<pane ySplit=\"").dropFirst().first?.prefix { $0 != "\"" }).map(
        String.init)
    }
    // Summary, Budget, Timeline, Assumptions, Why, Data.
    #expect(frozen[0] == "1" && frozen[2] == "1" && frozen[4] == "1" && frozen[5] == "1", "\(frozen)")
    #expect(frozen[1].flatMap { Int($0) } ?? 0 > 1, "\(frozen)")
  }

  @Test("Long texts have the height they need, and texts keep away from numbers")
  func heights() throws {
    let parts = try Self.parts(Samples.book(try Samples.example("08-mother-and-baby.yaml"), .vi, .client))
    let why = try #require(parts["xl/worksheets/sheet5.xml"])
    #expect(why.contains("customHeight=\"1\""))
    #expect(try #require(parts["xl/styles.xml"]).contains("indent=\"1\""))
  }

  @Test("Money along an axis is told in millions", arguments: Language.allCases)
  func axes(language: Language) throws {
    let parts = try Self.parts(Samples.book(try Samples.example("02-national-drink.yaml"), language, .client))
    let million = language == .vi ? "tr" : "M"
    let charts = parts.filter { $0.key.hasPrefix("xl/charts/chart") }.map(\.value)
    #expect(
      charts.filter { $0.contains("[&gt;=1000000]#,##0.0,,&quot;\(million)&quot;") }.count == 2, "bars and frontier")
  }
}
