import CampaignModel
import Notation
import TestSupport
import Testing

@Suite("Counts, shares, days and flags")
struct NumberNotationTests {
  @Test(
    "A count is read with its unit",
    arguments: [
      ("400k", "people", 400_000), ("2M", "people", 2_000_000), ("9.000 người", "people", 9_000),
      ("2 triệu người", "people", 2_000_000), ("8 tuần", "weeks", 8), ("8 weeks", "weeks", 8), ("8", "weeks", 8),
      ("1.200.000", "people", 1_200_000), ("1,2M", "people", 1_200_000), ("3 bài đăng", "posts", 3),
    ])
  func counts(text: String, unit: String, count: Int64) throws {
    #expect(try CountNotation.parse(text, unit: unit) == count)
  }

  @Test("A bare 9.000 is nine or nine thousand, and says so")
  func ambiguousCount() throws {
    let nine = try #require(ExactNumber(json: "9"))
    #expect(throws: QuantityFailure.ambiguous(ExactNumber(9_000), nine)) { try CountNotation.parse("9.000") }
    #expect(try CountNotation.parse("9.000", language: .vi) == 9_000)
  }

  @Test("A unit of another kind is refused, not converted", arguments: ["2 tháng", "14 ngày", "2 months"])
  func otherUnits(text: String) {
    let failure = #expect(throws: QuantityFailure.self) { try CountNotation.parse(text, unit: "weeks") }
    guard case .otherUnit? = failure else {
      Issue.record("\(text): \(String(describing: failure))")
      return
    }
  }

  @Test("A fraction of a person is refused")
  func halfPeople() throws {
    let half = try #require(ExactNumber(json: "2.5"))
    #expect(throws: QuantityFailure.notWhole(half)) { try CountNotation.parse("2,5 người", unit: "people") }
  }

  @Test(
    "A share is read as a fraction",
    arguments: [
      ("30%", "0.3"), ("30 %", "0.3"), ("0.3", "0.3"), ("0,3", "0.3"), ("30 phần trăm", "0.3"), ("12,5%", "0.125"),
      ("100%", "1"), ("1", "1"), ("0", "0"), ("１２％", "0.12"), ("12.345%", "0.12345"), ("30 percent", "0.3"),
    ])
  func shares(text: String, fraction: String) throws {
    #expect(try PercentNotation.parse(text).plain == fraction)
  }

  @Test("A bare number over 1 is no share, but suggests one")
  func bareShare() {
    #expect(throws: QuantityFailure.shareWithoutPercent(suggestion: "30%")) { try PercentNotation.parse("30") }
  }

  @Test("A weight keeps its scale, a percent is a fraction")
  func weights() throws {
    #expect(try PercentNotation.parseWeight("70").weight == ExactNumber(70))
    #expect(try PercentNotation.parseWeight("70%").weight.plain == "0.7")
    #expect(try PercentNotation.parseWeight("70%").isPercent)
  }

  @Test(
    "A day is read day before month",
    arguments: [
      ("2026-12-01", "2026-12-01"), ("01/12/2026", "2026-12-01"), ("1-12-2026", "2026-12-01"),
      ("1.12.2026", "2026-12-01"), ("2026/12/01", "2026-12-01"), ("29/02/2028", "2028-02-29"),
      ("ngày 1 tháng 12 năm 2026", "2026-12-01"),
    ])
  func days(text: String, iso: String) throws {
    #expect(try DateNotation.parse(text).iso == iso)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "12/31/2026", "2026-02-30", "29/02/2026", "1/12/26", "2026-12", "tomorrow", "", "1/2-2026", "00/12/2026",
    ])
  func noDays(text: String) {
    #expect(throws: QuantityFailure.notADate) { try DateNotation.parse(text) }
  }

  @Test("Yes and no are read in both languages")
  func flags() throws {
    for yes in ["có", "Có", "co", "yes", "TRUE", "đúng", "y"] { #expect(try FlagNotation.parse(yes)) }
    for no in ["không", "khong", "no", "false", "sai"] { #expect(try !FlagNotation.parse(no)) }
    #expect(throws: QuantityFailure.notAFlag) { try FlagNotation.parse("maybe") }
  }

  @Test("A list is parted by commas, semicolons and lines")
  func lists() {
    #expect(ListNotation.split(" beauty, làm đẹp ;tech\n, ") == ["beauty", "làm đẹp", "tech"])
  }

  @Test("Counts, decimals, days and shares read back in their language", arguments: Language.allCases)
  func roundTrips(language: Language) throws {
    var dice = Dice(seed: 11)
    for _ in 0..<2_000 {
      let count =
        Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &dice) >> Int64.random(in: 0...39, using: &dice)
      #expect(try CountNotation.parse(CountNotation.text(count, in: language), language: language) == count)
      #expect(try CountNotation.parse(CountNotation.compact(count, in: language), language: language) == count)
      let number = try #require(ExactNumber(mantissa: Int128(count), exponent: -Int.random(in: 0...9, using: &dice)))
      let written = DecimalNotation.text(number, in: language)
      #expect(try CountNotation.parseNumber(written, language: language) == number, "\(written)")
      let day = CivilDate(dayNumber: Int.random(in: -719_162...2_932_896, using: &dice))
      #expect(try DateNotation.parse(DateNotation.text(day, in: language)) == day)
      let share = try #require(ExactNumber(mantissa: Int128.random(in: -2_000...2_000, using: &dice), exponent: -3))
      #expect(try PercentNotation.parse(PercentNotation.text(share.asDouble, in: language)) == share)
    }
  }

  @Test("Decimals are written as each language does, never as minus zero")
  func decimals() {
    #expect(DecimalNotation.text(1500.25, in: .vi) == "1.500,25")
    #expect(DecimalNotation.text(1500.25, in: .en) == "1,500.25")
    #expect(DecimalNotation.text(-0.001, in: .en) == "0")
    #expect(DecimalNotation.text(.infinity, in: .en) == "–")
    #expect(PercentNotation.text(0.645, in: .vi) == "64,5%")
    #expect(PercentNotation.text(0.64, in: .en) == "64%")
  }

  @Test("No text makes a reader crash, and only real quantities are read")
  func nonsense() {
    var dice = Dice(seed: 13)
    let pieces = [
      "1", "000", "9999999999", ".", ",", " ", "_", "tr", "tỷ", "k", "%", "₫", "-", "\u{300}", "e", "٣", "½", "😀",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...8, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined()
      if let money = try? MoneyNotation.parse(text) { #expect(money.amount.magnitude <= Money.limit.magnitude) }
      if let count = try? CountNotation.parse(text, unit: "people") {
        #expect(count.magnitude <= 1_000_000_000_000_000)
      }
      if let share = try? PercentNotation.parse(text) { #expect(share.asDouble.isFinite) }
      #expect((try? DateNotation.parse(text)) == nil)
    }
  }
}
