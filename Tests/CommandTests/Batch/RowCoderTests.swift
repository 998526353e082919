import Foundation
import Rendering
import TestSupport
import Testing

@testable import Batch

@Suite("Rows kept until all are there")
struct RowCoderTests {
  static func row(_ dice: inout Dice) -> [KeptCell] {
    (0..<Int.random(in: 0...5, using: &dice)).map { _ in
      switch Int.random(in: 0...5, using: &dice) {
      case 0: .none
      case 1:
        .text(
          String((0..<Int.random(in: 0...9, using: &dice)).map { _ in "aệ\0\n😀".randomElement(using: &dice) ?? "a" }))
      case 2: .integer(Int64(bitPattern: dice.next()))
      case 3: .number(Double(bitPattern: dice.next() >> 2))
      case 4: .flag(Bool.random(using: &dice))
      default: .day(year: 2027, month: Int.random(in: 1...12, using: &dice), day: 28)
      }
    }
  }

  @Test("Rows read back as they were written; a file cut anywhere within a row is noticed")
  func roundTrip() throws {
    let scratch = try Scratch()
    for seed in 0..<20 {
      var dice = Dice(seed: UInt64(seed))
      let rows = (0..<8).map { _ in Self.row(&dice) }
      var (bytes, ends): ([UInt8], Set<Int>) = ([], [0])
      for row in rows {
        RowCoder.write(row, to: &bytes)
        ends.insert(bytes.count)
      }
      for length in [bytes.count] + (0..<6).map({ _ in Int.random(in: 0...bytes.count, using: &dice) }) {
        let file = try #require(fopen(try scratch.file("rows", Array(bytes[..<length])), "rb"))
        defer { fclose(file) }
        var read: [[KeptCell]] = []
        let isWhole = RowCoder.read(file) { read.append($0) }
        #expect(isWhole == ends.contains(length) && read == Array(rows.prefix(read.count)), "seed \(seed)")
        if length == bytes.count { #expect(read == rows) }
      }
    }
  }

  @Test(
    "A table for a screen keeps its lines within the width, breaks texts and cuts no number", arguments: [40, 60, 120])
  func screenTable(width: Int) {
    var table = WideTable(
      titles: ["Brief", "Kết quả", "Micro: tỷ trọng"], right: [false, false, true], width: width, style: TextStyle())
    let rows = [
      ["Nón Lá Coffee ở thành phố rất xa và rất dài tên", "được đề xuất với nhiều lý do khác nhau", "64,2%"],
      ["brief-0000000000000000000000000000000000000000000001", "bị chặn", "1.234.567.890 ₫"],
    ]
    for row in rows { table.measure(row) }
    let text = table.head + rows.map { table.row($0) }.joined()
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    #expect(text.contains("1.234.567.890 ₫"))
    #expect(text.replacing(" ", with: "").replacing("\n", with: "").contains("64,2%"))
  }
}
