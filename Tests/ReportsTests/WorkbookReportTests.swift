import CampaignModel
import Foundation
import Testing

@testable import Rendering
@testable import Reports

@Suite("Reports as workbooks")
struct WorkbookReportTests {
  static let office: String? = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test("Every example is a workbook", arguments: Samples.names)
  func isWorkbook(name: String) throws {
    for audience in ReportAudience.allCases {
      let bytes = try WorkbookReport(Samples.book(try Samples.example(name), .vi, audience)).render()
      #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    }
  }

  @Test(
    "A row is as high as its longest text",
    arguments: [
      ("", 10, 1), ("one two", 10, 1), ("one two three", 10, 2), ("a\nb\nc", 10, 3), ("abcdefghijkl", 5, 3),
      ("ab abcdefghijkl", 5, 4), ("你好你好", 4, 2), ("12345 12345", 5, 2), ("1234 5", 5, 2), ("12345", 5, 1),
    ])
  func lines(text: String, width: Int, lines: Int) {
    #expect(WrappedLines.count(text, width: width) == lines)
  }

  @Test("Formulas worked out afresh give the totals of the plan", .enabled(if: office != nil))
  func recalculates() throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
      "kolmix-office-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let profile = folder.appendingPathComponent("profile/user")
    try FileManager.default.createDirectory(at: profile, withIntermediateDirectories: true)
    // Without this the results written beside the formulas would be believed.
    try """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
    """.write(to: profile.appendingPathComponent("registrymodifications.xcu"), atomically: true, encoding: .utf8)
    let source = try Samples.example("09-fashion-contracted-macro.yaml")
    let mix = try #require(source.answer.mix)
    for audience in ReportAudience.allCases {
      let book = folder.appendingPathComponent("\(audience.rawValue).xlsx")
      try Data(try WorkbookReport(Samples.book(source, .en, audience)).render()).write(to: book)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: try #require(Self.office))
      process.arguments = [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,2", "--outdir", folder.path,
        book.path,
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
        $0.hasPrefix("\(audience.rawValue)-")
      }
      let text = try String(contentsOf: folder.appendingPathComponent(try #require(found)), encoding: .utf8)
      let rows = text.split(separator: "\n").map {
        $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      }
      let amounts = audience == .client ? 4 : 5
      func amount(_ name: String) throws -> Int64 {
        let row = try #require(rows.first { $0.first == name && $0.count > amounts && !$0[amounts].isEmpty })
        return try #require(Int64(row[amounts].filter(\.isNumber)))
      }
      for tier in mix.tiers where tier.count > 0 {
        #expect(try amount(try #require(tier.tier.title.en)) == tier.spend.amount)
      }
      #expect(try amount("Unallocated") == mix.unallocated.amount)
      #expect(try amount("Budget") == mix.total.amount)
    }
  }
}
