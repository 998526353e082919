import Notation
import TestSupport
import Testing

@Suite("Names and widths of Vietnamese text")
struct TextTests {
  @Test(
    "One name is one key, however it is typed",
    arguments: [
      "ngân sách", "Ngân Sách", "NGÂN SÁCH", "ngan sach", "ngan_sach", "ngan-sach", "nga\u{302}n  sa\u{301}ch ",
      "\u{A0}ngân\u{A0}sách",
    ])
  func foldedKeys(name: String) {
    #expect(Folding.foldedKey(name) == "ngan_sach")
  }

  @Test("The short way to a folded text gives what the long way gives")
  func foldingAgrees() {
    var dice = Dice(seed: 3)
    for value: UInt32 in 1..<0x2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // A character outside the table sends the whole text the long way.
      let text = (0..<3).reduce("a\(scalar)Z") { text, _ in
        text + String(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &dice)))
      }
      #expect(Folding.bare(text + "日") == Folding.bare(text) + "日", "U+\(String(value, radix: 16))")
    }
  }

  @Test("Đ is folded to d and dots stay")
  func foldingDetails() {
    #expect(Folding.foldedKey("Đối tượng") == "doi_tuong")
    #expect(Folding.foldedKey("goal . trust") == "goal.trust")
    #expect(Folding.foldedKey("Mục tiêu.Lòng tin") == "muc_tieu.long_tin")
    #expect(Folding.nfc("a\u{302}") == "â")
  }

  @Test(
    "A mistyped name finds its neighbour",
    arguments: [
      ("budgte", "budget"), ("bugdet", "budget"), ("gaol.trust", "goal.trust"), ("ngan sach", "ngân sách"),
      ("ngan scah", "ngân sách"), ("weks", "weeks"), ("platfroms", "platforms"),
    ])
  func nearNames(typed: String, meant: String) {
    let names = ["budget", "goal.trust", "ngân sách", "weeks", "platforms", "audience"]
    #expect(NearestName.nearest(to: typed, in: names) == meant)
  }

  @Test("A far name finds nothing, and of two equally near ones the first wins")
  func farNames() {
    #expect(NearestName.nearest(to: "influencer", in: ["budget", "weeks"]) == nil)
    #expect(NearestName.nearest(to: "ab", in: ["xy"]) == nil)
    #expect(NearestName.nearest(to: "microx", in: ["microb", "microa"]) == "microb")
    #expect(NearestName.nearest(to: String(repeating: "a", count: 100_000), in: ["aaa"]) == nil)
  }

  @Test("A swap of neighbours is one edit")
  func swaps() {
    #expect(NearestName.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
    #expect(NearestName.distance(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars)) == 3)
    #expect(NearestName.distance([], Array("abc".unicodeScalars)) == 3)
  }

  @Test(
    "A text is as wide as it looks",
    arguments: [
      ("abc", 3), ("Lòng tin", 8), ("Lo\u{300}ng tin", 8), ("日本", 4), ("ｶ", 1), ("👍🏽", 2), ("", 0), ("₫", 1), ("é", 1),
      ("❤\u{FE0F}", 2),
    ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test("Padding and cutting count columns, not characters")
  func padding() {
    #expect(DisplayWidth.padded("日", to: 4) == "日  ")
    #expect(DisplayWidth.padded("7", to: 3, atStart: true) == "  7")
    #expect(DisplayWidth.padded("abcd", to: 2) == "abcd")
    #expect(DisplayWidth.cut("日本語", to: 5) == "日本…")
    #expect(DisplayWidth.cut("abc", to: 3) == "abc")
  }
}
