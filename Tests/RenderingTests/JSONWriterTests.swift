import Testing

@testable import Rendering

@Suite struct JSONWriterTests {
  private func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: pretty)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func everyScalarSurvivesWritingAndReading() throws {
    var text = ""
    for code in UInt32(0)..<0x3000 { if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) } }
    text += "😀𝄞\u{2028}</script>\"\\"
    let json = written { $0.string(text) }
    #expect(try JSONValue(parsing: Array(json.utf8)) == .string(text))
    #expect(!json.utf8.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (-1e-9, "0"), (1, "1"), (-14, "-14"), (0.1 + 0.2, "0.3"), (2.0 / 3, "0.666667"),
      (1e-6, "0.000001"),
      (5e-7, "0.000001"), (-6.5, "-6.5"), (1234.5, "1234.5"), (1e15, "1000000000000000"), (.nan, "null"),
      (.infinity, "null"), (0.999_999_9, "1"),
    ] as [(Double, String)])
  func numbersAreShortAndHaveSixDecimalsAtMost(number: Double, expected: String) {
    #expect(JSONDecimal.text(number) == expected)
  }

  @Test(arguments: [1e300, -1e300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 4e9, 4_000_000_000.5, -9e18])
  func numbersOfAnySizeAreValidJSON(number: Double) throws {
    let text = JSONDecimal.text(number)
    #expect(try JSONValue(parsing: Array(text.utf8)) == .number(text))
    if number.magnitude > 1 { #expect(Double(text) == number) }
  }

  @Test func emptyContainersStayClosedInBothForms() {
    for pretty in [false, true] {
      #expect(written(pretty: pretty) { $0.object { _ in } } == "{}")
      #expect(written(pretty: pretty) { $0.array { _ in } } == "[]")
    }
  }

  @Test func thePrettyFormIndentsByTwo() {
    let json = written(pretty: true) { writer in
      writer.object { writer in
        writer.member("a", [String]())
        writer.member("b", ["x", "y"])
        writer.member("c", true)
      }
    }
    #expect(json == "{\n  \"a\": [],\n  \"b\": [\n    \"x\",\n    \"y\"\n  ],\n  \"c\": true\n}")
  }
}
