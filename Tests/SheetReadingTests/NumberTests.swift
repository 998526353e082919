import TestSupport
import Testing

@testable import SheetReading

@Suite("Numbers of cells")
struct NumberTests {
  static func read(_ text: String) -> (value: Double, written: String)? {
    Array(text.utf8).withUnsafeBufferPointer(NumberText.read)
  }

  @Test(
    "Digits are kept as written, and fractions are rounded to the 15 digits spreadsheets show",
    arguments: [
      ("0", "0"), ("-0", "-0"), ("007", "007"), ("1.5E9", "1.5E9"), ("1e3", "1e3"), ("+2", "+2"), (".5", ".5"),
      ("5.", "5."),
      ("1.50", "1.50"), ("0.30000000000000004", "0.3"), ("0.10000000000000001", "0.1"),
      ("2.9999999999999998E-2", "3E-2"),
      ("500000000", "500000000"), ("9007199254740991", "9007199254740991"), ("9007199254740993", "9007199254740990"),
      ("12345678901234567890", "12345678901234600000"), ("1234567890.1234567", "1234567890.12346"),
      ("0.99999999999999999", "1"), ("-99999.999999999999", "-100000"),
      ("0.00012345678901234567", "0.000123456789012346"),
      ("1.2345678901234567E+20", "1.23456789012346E+20"), ("9.9999999999999999E-5", "1E-4"),
      ("1.000000000000000000000000", "1.000000000000000000000000"),
      ("0.000000000000000000000001", "0.000000000000000000000001"),
    ])
  func written(text: String, expected: String) throws {
    let read = try #require(Self.read(text))
    #expect(read.written == expected)
    let plain = expected.hasSuffix(".") ? expected + "0" : expected
    #expect(read.value == Double(plain))
  }

  @Test(
    "What is no number, or beyond all numbers, is not read",
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "1e5x", "1 000", "1,5", "0x10", "NaN", "INF", "--1", "1.2.3", "1E400", "٣",
    ])
  func refused(text: String) { #expect(Self.read(text) == nil) }

  @Test(
    "Absurd exponents neither trap nor take long", arguments: ["1E-99999999999999999999", "0E99999999999999999999"])
  func absurd(text: String) { #expect(Self.read(text)?.value == 0) }

  @Test("Values are those of the standard library, and rounding agrees with it to 15 digits")
  func oracle() throws {
    var dice = Dice(seed: 7)
    for _ in 0..<20_000 {
      let value = Double(
        sign: Bool.random(using: &dice) ? .plus : .minus, exponent: Int.random(in: -60...60, using: &dice),
        significand: Double.random(in: 1..<2, using: &dice))
      let text = "\(value)"
      let read = try #require(Self.read(text))
      // A relative step of half a unit in the fifteenth digit.
      #expect(abs(read.value - value) <= abs(value) * 5.001e-15, "\(text) became \(read.written)")
      let digits = read.written.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber).drop { $0 == "0" }
      let significant = digits.reversed().drop { $0 == "0" }.count
      #expect(significant <= 15, "\(text) became \(read.written)")
      let short = String(text.prefix(Int.random(in: 3...12, using: &dice)))
      if let expected = Double(short) { #expect(Self.read(short)?.value == expected, "\(short)") }
    }
  }

  @Test("A number is known exactly")
  func exact() {
    #expect(SheetNumber(value: 1.5e9, written: "1.5E9").exact?.plain == "1500000000")
    #expect(SheetNumber(value: 0.25, written: "0.25").exact?.plain == "0.25")
  }
}
