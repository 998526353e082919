import CampaignModel
import Notation
import TestSupport
import Testing

@Suite("Money as people write it")
struct MoneyNotationTests {
  @Test(
    "is read exactly",
    arguments: [
      ("500tr", 500_000_000), ("500 triệu", 500_000_000), ("500 trieu", 500_000_000), ("500TR", 500_000_000),
      ("1,2 tỷ", 1_200_000_000), ("1.2 tỷ", 1_200_000_000), ("1,2 tỉ", 1_200_000_000), ("1,2 ty", 1_200_000_000),
      ("2tỷ5", 2_500_000_000), ("2 tỷ 5", 2_500_000_000), ("1tr2", 1_200_000), ("1tr250", 1_250_000),
      ("1 tỷ 200 triệu", 1_200_000_000), ("1 tỷ, 200 triệu", 1_200_000_000), ("1 triệu 500 nghìn", 1_500_000),
      ("1 tỷ 200 triệu 500 nghìn đồng", 1_200_500_000), ("500.000.000 ₫", 500_000_000), ("500,000,000", 500_000_000),
      ("500000000", 500_000_000), ("400k", 400_000), ("400 nghìn", 400_000), ("400 ngàn", 400_000),
      ("2M", 2_000_000), ("1.5M", 1_500_000), ("1,5 triệu", 1_500_000), ("1.500.000", 1_500_000),
      ("1_000_000", 1_000_000), ("500 000 000", 500_000_000), ("vnd 500tr", 500_000_000), ("500tr vnd", 500_000_000),
      ("500tr VNĐ", 500_000_000), ("₫500.000.000", 500_000_000), ("500 triệu đồng", 500_000_000), ("0,1tr", 100_000),
      ("500\u{00A0}tr", 500_000_000), ("５００tr", 500_000_000), ("500 trie\u{0323}\u{0302}u", 500_000_000),
      ("1.500 ₫", 1500), ("1,500 đ", 1500), ("-5tr", -5_000_000), ("−5tr", -5_000_000), ("+5tr", 5_000_000),
      ("500 nghìn tỷ", 500_000_000_000_000), ("500000000.00", 500_000_000), ("1.234,5k", 1_234_500),
      ("1.5B", 1_500_000_000), ("0", 0), ("1.000.000 tỷ", 1_000_000_000_000_000),
    ])
  func isReadExactly(text: String, amount: Int64) throws {
    #expect(try MoneyNotation.parse(text) == Money(amount))
  }

  @Test(
    "that fits two readings names both",
    arguments: [
      ("1.500", "1500", "1.5"), ("1,500", "1500", "1.5"), ("1.500 triệu", "1500000000", "1500000"),
      ("1tr25", "1250000", "1025000"), ("-1.500", "-1500", "-1.5"),
    ])
  func namesBothReadings(text: String, larger: String, smaller: String) {
    let failure = #expect(throws: QuantityFailure.self) { try MoneyNotation.parse(text) }
    guard case .ambiguous(let first, let second)? = failure else {
      Issue.record("not ambiguous: \(String(describing: failure))")
      return
    }
    #expect([first.plain, second.plain] == [larger, smaller])
  }

  @Test("is no longer ambiguous once the language is known")
  func languageSettlesIt() throws {
    #expect(try MoneyNotation.parse("1.500", language: .vi) == Money(1500))
    #expect(try MoneyNotation.parse("1,500", language: .en) == Money(1500))
    #expect(throws: QuantityFailure.self) { try MoneyNotation.parse("1.500", language: .en) }
  }

  @Test(
    "that is no amount is refused",
    arguments: [
      "", " ", "tr", "abc", "5tr5tr", "1 tỷ 2 tỷ", "200 triệu 1 tỷ", "1 tỷ 2000 triệu", "12.34.567", "1,23,456",
      "1.5.5", "0x1F", "1e9", "NaN", ".inf", "--5", "300-500tr", "5%", "1,", "1.5 tỷ 200 triệu", "5 tr tr", "₫",
      "1.234.56", "1tr2500", "5 xu", "$ 5 ₫",
    ])
  func noAmount(text: String) {
    #expect(throws: QuantityFailure.notANumber) { try MoneyNotation.parse(text) }
  }

  @Test("finer than a đồng is refused", arguments: ["1.5", "0,0001k", "1,2345 nghìn", "0.5 ₫"])
  func noFractions(text: String) {
    let failure = #expect(throws: QuantityFailure.self) { try MoneyNotation.parse(text) }
    guard case .notWhole? = failure else {
      Issue.record("\(text): \(String(describing: failure))")
      return
    }
  }

  @Test(
    "beyond a million tỷ is out of range",
    arguments: ["1.000.001 tỷ", "9999999999999999", "999999999999999999999999999999999999999999 tỷ", "-2000 nghìn tỷ"])
  func outOfRange(text: String) {
    #expect(throws: QuantityFailure.outOfRange) { try MoneyNotation.parse(text) }
  }

  @Test("of another currency says which", arguments: [("500 USD", "USD"), ("$500", "USD"), ("20 euro", "EUR")])
  func otherCurrency(text: String, code: String) {
    #expect(throws: QuantityFailure.otherCurrency(code)) { try MoneyNotation.parse(text) }
  }

  @Test(
    "is written the shortest exact way",
    arguments: [
      (500_000_000, "500tr", "500M ₫"), (1_200_000_000, "1,2 tỷ", "1.2B ₫"), (400_000, "400k", "400K ₫"),
      (1_125_000_000, "1125tr", "1125M ₫"), (1_500, "1,5k", "1.5K ₫"), (1_234, "1.234 ₫", "1,234 ₫"), (0, "0 ₫", "0 ₫"),
      (-500_000_000, "-500tr", "-500M ₫"), (999, "999 ₫", "999 ₫"),
    ])
  func compactForms(amount: Int64, vi: String, en: String) {
    #expect(MoneyNotation.compact(Money(amount), in: .vi) == vi)
    #expect(MoneyNotation.compact(Money(amount), in: .en) == en)
  }

  @Test("is written with all digits in groups of three")
  func fullForms() {
    #expect(MoneyNotation.full(Money(500_000_000), in: .vi) == "500.000.000 ₫")
    #expect(MoneyNotation.full(Money(500_000_000), in: .en) == "500,000,000 ₫")
    #expect(MoneyNotation.full(Money(-1_500), in: .vi) == "-1.500 ₫")
  }

  @Test("reads back from every form it is written in", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    var dice = Dice(seed: 7)
    for _ in 0..<4_000 {
      let zeros = (0...9).randomElement(using: &dice) ?? 0
      var amount = Int64.random(in: -1_000_000...1_000_000, using: &dice)
      for _ in 0..<zeros where amount.magnitude < 100_000_000_000_000 { amount *= 10 }
      let money = Money(amount)
      #expect(try MoneyNotation.parse(MoneyNotation.full(money, in: language)) == money)
      #expect(try MoneyNotation.parse(MoneyNotation.compact(money, in: language)) == money)
    }
  }
}
