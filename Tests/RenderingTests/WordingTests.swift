import CampaignModel
import Notation
import Testing

@testable import Rendering

@Suite struct WordingTests {
  @Test func widthsCountCellsNotBytes() {
    for (text, width) in [
      ("ngân sách", 9), ("nga\u{0302}n", 4), ("微型网红", 8), ("☕️", 2), ("한국", 4), ("a\u{200B}b", 2), ("₫", 1),
      ("█▏", 2), ("👩‍👩‍👧", 2),
    ] { #expect(DisplayWidth.of(text) == width, "\(text)") }
  }

  @Test func wrappingKeepsEveryWordAndNeverExceedsTheWidth() {
    let text =
      "Người trẻ tin người giống mình hơn là người nổi tiếng 微型网红微型网红微型网红微型网红 " + String(repeating: "x", count: 50)
    for width in 8...60 {
      let lines = PlainText.wrapped(text, to: width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func cuttingCountsCells() {
    #expect(PlainText.cut("微型网红", to: 5) == "微型…")
    #expect(PlainText.cut("abc", to: 3) == "abc")
    #expect(DisplayWidth.of(DisplayWidth.padded("微型", to: 7)) == 7)
  }

  @Test(arguments: [(0, 0), (0.0001, 1), (0.5, 8), (1, 16), (7, 16), (Double.nan, 0), (-1, 0)] as [(Double, Int)])
  func barsShowAnythingAboveZeroAndNeverMoreThanAll(share: Double, cells: Int) {
    #expect(TextStyle().bar(share, width: 16).count == cells)
    #expect(TextStyle(ascii: true).bar(share, width: 16).count == cells)
  }

  @Test func quantitiesAreWrittenAsTheLanguageDoes() {
    let vi = Wording(.vi)
    let en = Wording(.en)
    #expect(vi.money(Money(500_000_000)) == "500.000.000 ₫")
    #expect(en.money(Money(500_000_000)) == "500,000,000 ₫")
    #expect(vi.compact(Money(1_150_000_000)) == "1,15 tỷ")
    #expect(vi.percent(0.712, digits: 1) == "71,2%")
    #expect(en.change(-6.5, digits: 1) == "−6.5")
    #expect(en.change(0.0001, digits: 1) == "0")
  }
}
