import Foundation
import Notation
import TestSupport
import Testing

@testable import Batch

@Suite("Inputs cut into pieces anywhere")
struct InputSplittingTests {
  /// Cuts bytes at random places.
  static func pieces(_ bytes: [UInt8], _ dice: inout Dice) -> [[UInt8]] {
    var (found, rest): ([[UInt8]], ArraySlice<UInt8>) = ([], bytes[...])
    while !rest.isEmpty {
      let count = min(rest.count, Int.random(in: 1...9, using: &dice))
      found.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return found
  }

  static func rows(_ pieces: [[UInt8]]) -> [String] {
    var splitter = RowSplitter(separator: UInt8(ascii: ";"))
    var found: [String] = []
    func take(_ row: RowSplitter.Row) -> Bool {
      found.append("\(row.line): \(String(decoding: row.bytes, as: UTF8.self))")
      return true
    }
    for piece in pieces { _ = piece.withUnsafeBufferPointer { splitter.add($0, take) } }
    _ = splitter.finish(take)
    return found
  }

  @Test(
    "Rows of a table do not depend on how it comes, and well-formed ones are those of the whole file", arguments: 0..<40
  )
  func table(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let signs: [String] = ["a", "ệ", "\"", "\"\"", ";", "\n", "\r\n", "\r", " ", "7"]
    let wild = (0..<Int.random(in: 0...60, using: &dice)).map { _ in signs.randomElement(using: &dice) ?? "" }.joined()
    let whole = Self.rows([Array(wild.utf8)])
    for _ in 0..<5 { #expect(Self.rows(Self.pieces(Array(wild.utf8), &dice)) == whole, "\(wild.debugDescription)") }

    // A table as programs write it: cells quoted where they must be.
    let cells = (0..<Int.random(in: 2...12, using: &dice)).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 1...5, using: &dice)).map { _ in signs.randomElement(using: &dice) ?? "" }.joined()
      }
    }
    func written(_ cell: String) -> String { "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
    let text = cells.map { $0.map(written).joined(separator: ";") + "\n" }.joined()
    let found = Self.rows(Self.pieces(Array(text.utf8), &dice)).map { row in
      CSVRow.read(String(row.split(separator: " ", maxSplits: 1)[1]), separator: ";", line: 1).row.cells.map(\.text)
    }
    let plain = cells.map { $0.map(Self.oneLineEnd) }
    #expect(found == plain)
  }

  /// Every line end as a line feed, scalar by scalar.
  static func oneLineEnd(_ text: String) -> String {
    var (result, wasReturn) = (String.UnicodeScalarView(), false)
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" && !wasReturn { result.append("\n") }
      if scalar != "\r" && scalar != "\n" { result.append(scalar) }
      wasReturn = scalar == "\r"
    }
    return String(result)
  }

  @Test("A quote nobody closes costs its line only")
  func openQuote() {
    let text = "a;b\n\"x;y\nc;d\ne;f\n"
    #expect(Self.rows([Array(text.utf8)]) == ["1: a;b", "2: \"x;y", "3: c;d", "4: e;f"])
  }

  static func values(_ pieces: [[UInt8]]) -> [String] {
    var values = JSONValues()
    var found: [String] = []
    func take(_ value: JSONValues.Value) -> Bool {
      found.append("\(value.line):\(value.column) \(value.isTangled) \(String(decoding: value.bytes, as: UTF8.self))")
      return true
    }
    for piece in pieces { _ = piece.withUnsafeBufferPointer { values.add($0, take) } }
    _ = values.finish(take)
    return found
  }

  @Test(
    "Elements of an array do not depend on how the file comes, and are those a JSON reader finds", arguments: 0..<40)
  func array(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let elements = (0..<Int.random(in: 1...8, using: &dice)).map { index in
      [
        "{\"a\":[1,{\"b\":\"]}\\\"\"}]}", "\(index)", "\"x,y\"", "[[],{}]", "null", "{\"ệ\":\"\\\\\"}",
        "{\n\"n\": 1\n}",
      ].randomElement(using: &dice) ?? "0"
    }
    let gap = [",", " , ", ",\n", "\n,\t"].randomElement(using: &dice) ?? ","
    let text = Array(" [\(elements.joined(separator: gap))]\n".utf8)
    let whole = Self.values([text])
    #expect(try JSONSerialization.jsonObject(with: Data(text)) is [Any])
    let found = whole.map { $0.split(separator: " ", maxSplits: 2)[2].trimmingCharacters(in: .whitespacesAndNewlines) }
    #expect(found == elements)
    for _ in 0..<5 { #expect(Self.values(Self.pieces(text, &dice)) == whole) }
  }

  @Test("Documents of a YAML file do not depend on how it comes")
  func documents() {
    let text = "---\na: 1\n---\n# nothing\n---\nb: |\n  --- not one\n...\nc: 3\n"
    func read(_ pieces: [[UInt8]]) -> [String] {
      var documents = YAMLDocuments()
      var found: [String] = []
      func take(_ document: YAMLDocuments.Document) -> Bool {
        found.append("\(document.line) \(String(decoding: document.bytes, as: UTF8.self))")
        return true
      }
      for piece in pieces { _ = piece.withUnsafeBufferPointer { documents.add($0, take) } }
      _ = documents.finish(take)
      return found
    }
    let whole = read([Array(text.utf8)])
    #expect(whole.count == 3 && whole.dropFirst().first?.contains("--- not one") == true, "\(whole)")
    var dice = Dice(seed: 7)
    for _ in 0..<30 { #expect(read(Self.pieces(Array(text.utf8), &dice)) == whole) }
  }

  @Test(
    "A text's encoding is told and read, however it is cut",
    arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian], [true, false])
  func encodings(encoding: String.Encoding, isMarked: Bool) throws {
    let text = "id;Ngân sách;Khách hàng\nk1;300tr;Nước mắm Cửa Biển 😀\n"
    var bytes = Array(try #require(text.data(using: encoding)))
    if isMarked {
      bytes =
        (encoding == .utf8 ? [0xEF, 0xBB, 0xBF] : encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes
    }
    var dice = Dice(seed: 3)
    for _ in 0..<10 {
      let decoding = try #require(TextDecoding(bytes[...]))
      var read: [UInt8] = []
      for piece in Self.pieces(bytes, &dice) {
        // The mark is in the first piece of a file, which is never a byte or two.
        read += try #require(piece.withUnsafeBufferPointer { decoding.decode($0) })
      }
      read += try #require(decoding.finish())
      #expect(String(decoding: read, as: UTF8.self) == text)
    }
  }

  @Test("A text that ends within a character is none")
  func cutOff() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x62]
    let decoding = try #require(TextDecoding(bytes[...]))
    _ = bytes.withUnsafeBufferPointer { decoding.decode($0) }
    #expect(decoding.finish() == nil)
  }
}
