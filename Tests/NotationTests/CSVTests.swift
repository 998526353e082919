import Foundation
import TestSupport
import Testing

@testable import Notation

@Suite("CSV files")
struct CSVTests {
  private func texts(_ document: CSVDocument) -> [[String]] {
    ([document.header].compactMap(\.self) + document.rows).map { $0.cells.map(\.text) }
  }

  @Test("The separator is the one the header has most of; Excel's own line about it is believed")
  func separators() {
    #expect(texts(CSVDocument(Array("a;b\n1,5;2\n".utf8))) == [["a", "b"], ["1,5", "2"]])
    #expect(texts(CSVDocument(Array("a,b\n1.5,2;3\n".utf8))) == [["a", "b"], ["1.5", "2;3"]])
    #expect(texts(CSVDocument(Array("a\tb, c\n1\t2\n".utf8))) == [["a", "b, c"], ["1", "2"]])
    #expect(texts(CSVDocument(Array("\"a,,,\";b\n1;2\n".utf8))) == [["a,,,", "b"], ["1", "2"]])
    #expect(texts(CSVDocument(Array("sep=,\r\na;x,b\r\n1,2\r\n".utf8))) == [["a;x", "b"], ["1", "2"]])
    #expect(texts(CSVDocument(Array("a\n1\n".utf8))) == [["a"], ["1"]])
  }

  @Test("Quotes hold separators, line breaks and doubled quotes; a quote within a cell is a character")
  func quotes() {
    let document = CSVDocument(Array("a;b\n\"x;\"\"y\"\"\";\"1\r\n2\"\n5\" screen;-\n".utf8))
    #expect(texts(document) == [["a", "b"], ["x;\"y\"", "1\n2"], ["5\" screen", "-"]])
    #expect(document.rows.map(\.line) == [2, 4])
    #expect(document.problems.isEmpty)
  }

  @Test("Lines may end in LF, CRLF or CR; blank ones and the empty cells Excel leaves behind are skipped")
  func lines() {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["", "a;b;", ";;;", "1;2", "", " ; ;", "3;4;;;;"].joined(separator: end)
      let document = CSVDocument(Array(text.utf8))
      #expect(texts(document) == [["a", "b"], ["1", "2"], ["3", "4"]])
      #expect(document.rows.map(\.number) == [1, 2] && document.rows.map(\.line) == [4, 7])
      #expect(document.lines.count == 7 && document.lines[3] == "1;2")
    }
  }

  @Test("What Excel saves in Vietnam is read: UTF-8 with its mark, UTF-16, the Windows code page")
  func encodings() throws {
    let text = "ngành;ngân sách\r\nlàm đẹp;1,2 tỷ\r\n"
    let wanted = [["ngành", "ngân sách"], ["làm đẹp", "1,2 tỷ"]]
    let marked = CSVDocument([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(texts(marked) == wanted && marked.encoding == .utf8)
    #expect(texts(CSVDocument(Array(text.decomposedStringWithCanonicalMapping.utf8))) == wanted)
    for (mark, isLittle) in [([0xFF, 0xFE] as [UInt8], true), ([0xFE, 0xFF], false)] {
      let units = text.utf16.flatMap { unit -> [UInt8] in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
      }
      let wide = CSVDocument(mark + units)
      #expect(texts(wide) == wanted && wide.encoding == .utf16)
    }
    let page: [UInt8] = Array("ng".utf8) + [0xE0, 0x6E, 0x68, 0x3B, 0x78, 0x0A, 0x31, 0x3B, 0x74, 0x79, 0xD2]
    let old = CSVDocument(page)
    #expect(texts(old) == [["ngành", "x"], ["1", "tỷ"]] && old.encoding == .windows1258)
  }

  @Test("What is no CSV is a problem at its place")
  func problems() {
    func problem(_ text: String) -> CSVProblem? { CSVDocument(Array(text.utf8)).problems.first }
    #expect(
      problem("a;b\n1;\"open\nx;y\n") == CSVProblem(kind: .unclosedQuote, line: 2, column: 3, length: 5))
    #expect(
      problem("a;b\n\"x\", \"y\";2\n") == CSVProblem(kind: .textAfterQuote, line: 2, column: 4, length: 5))
    #expect(
      problem("a;b\n1;2\n\n3\n") == CSVProblem(kind: .ragged(cells: 1, header: 2), line: 4, column: 1, length: 1))
    #expect(
      problem("a;b\nđẹp;2;34\n") == CSVProblem(kind: .ragged(cells: 3, header: 2), line: 2, column: 7, length: 2))
    #expect(CSVDocument([0x61, 0x00, 0x62]).problems.map(\.kind) == [.notText])
    #expect(CSVDocument([]).header == nil && CSVDocument([]).problems.isEmpty)
  }

  @Test("Whatever is written with its quotes doubled is read back, cell for cell", arguments: UInt64(1)...40)
  func roundTrip(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = ["a", "\"", ";", ",", "\t", "\n", "đẹp", " ", "[4..12]", ""]
    func cell() -> String {
      (0..<Int.random(in: 0..<5, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
    }
    let separator = [";", ",", "\t"].randomElement(using: &dice) ?? ";"
    let rows = (0..<Int.random(in: 1..<8, using: &dice)).map { _ in (0..<4).map { _ in cell() } + ["x"] }
    let header = (0..<5).map { "h\($0)" }
    let end = Bool.random(using: &dice) ? "\r\n" : "\n"
    let text = ([header] + rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator)
    }.joined(separator: end)
    let document = CSVDocument(Array(text.utf8))
    #expect(document.problems.isEmpty)
    #expect(texts(document) == [header] + rows)
  }

  @Test("No bytes make the reader stumble, and every cell stands where it says", arguments: UInt64(1)...60)
  func anyBytes(seed: UInt64) {
    var dice = Dice(seed: seed)
    let likely = Array("a;,\"\n\r\t ".utf8) + [0xEF, 0xBB, 0xC3, 0xA0]
    for _ in 0..<50 {
      let bytes = (0..<Int.random(in: 0..<40, using: &dice)).map { _ in
        Int.random(in: 0..<20, using: &dice) == 0
          ? UInt8.random(in: 0...255, using: &dice) : likely.randomElement(using: &dice) ?? 0
      }
      let document = CSVDocument(bytes)
      for row in document.rows {
        for cell in row.cells where !cell.text.contains("\"") && !cell.text.contains("\n") && !cell.text.isEmpty {
          let line = String.UnicodeScalarView(
            document.lines[cell.line - 1].unicodeScalars.dropFirst(cell.column - 1).prefix(cell.length))
          #expect(String(line).replacing("\"", with: "").hasPrefix(cell.text), "\(bytes)")
        }
      }
    }
  }
}
