import CampaignModel
import Notation
import Testing

@testable import BriefReading

@Suite("How a table writes numbers")
struct NumberHabitTests {
  @Test(
    "An unclear number is left with the one reading its language has",
    arguments: [
      (Language.vi, "1.500", "1500"), (.vi, "1,500", "1,5000"), (.en, "1,500", "1500"), (.en, "1.500", "1.5000"),
      (.vi, "500.000 ₫", "500000 ₫"), (.vi, "60.000 - 90.000", "60000 - 90000"), (.vi, "-1.500", "-1500"),
      (.vi, "1.500.000", "1.500.000"), (.vi, "1.5", "1.5"), (.vi, "0.500", "0.500"), (.vi, "12345.678", "12345.678"),
      (.en, "1.200 triệu", "1.2000 triệu"), (.vi, "v1.500.", "v1500."), (.vi, "", ""), (.vi, "Tết 2027", "Tết 2027"),
    ])
  func settled(language: Language, written: String, expected: String) {
    #expect(NumberHabit(language: language).settled(written) == expected)
  }

  @Test("What is left is read as its language reads it", arguments: Language.allCases)
  func sameReading(language: Language) throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let whole = Int.random(in: 1...999, using: &random)
      let rest = String(Int.random(in: 1000...1999, using: &random)).dropFirst()
      let written = "\(whole)\(Bool.random(using: &random) ? "." : ",")\(rest)"
      let expected = try CountNotation.parseNumber(written, language: language)
      #expect(try CountNotation.parseNumber(NumberHabit(language: language).settled(written)) == expected, "\(written)")
    }
  }
}
