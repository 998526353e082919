import CampaignModel
import Engine
import Foundation
import Testing

@testable import Rendering

@Suite("Ready bytes of answers")
struct JSONFragmentTests {
  @Test("An answer written with ready bytes is the answer written anew, whatever was written before")
  func sameBytes() throws {
    let pack = try BatchDetailTests.pack()
    let recommender = Recommender(pack: pack)
    let fragments = JSONFragments()
    var lines = try Repository.text("examples/year.jsonl").split(separator: "\n").map(String.init)
    for scheme in pack.schemes {
      lines.append(#"{"goals":{"trust":1},"budget":"300tr","audience":"400k","tier_scheme":"\#(scheme.id)"}"#)
    }
    var (written, expected): ([UInt8], [UInt8]) = ([], [])
    var answered = 0
    for line in lines + lines.reversed() {
      guard let brief = pack.briefs.read(Array(line.utf8), format: .json, file: "y").brief else { continue }
      answered += 1
      var answer = recommender.recommend(brief)
      // A rule whose function words its reason for each brief says something else under the same name.
      if answered.isMultiple(of: 3), !answer.reasons.isEmpty {
        answer.reasons[0].reason = LocalizedText(vi: "lần \(answered)", en: nil)
      }
      expected += JSONRenderer.render(answer)
      JSONRenderer.write(answer, to: &written, fragments: fragments)
    }
    #expect(written == expected)
    #expect(answered > 80)
  }

  @Test("Numbers are written as the standard library writes them")
  func numbers() {
    var bytes: [UInt8] = []
    for number in [0, 7, -1, 10, 1_234_567_890_123, Int64.max, Int64.min] {
      bytes = []
      JSONDecimal.write(number, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == String(number))
    }
    for (number, text) in [
      (0.5, "0.5"), (-0.000_000_4, "0"), (1.000_001, "1.000001"), (-2.25, "-2.25"), (0.1 + 0.2, "0.3"),
      (1e15, "1000000000000000"),
      (.nan, "null"), (-.infinity, "null"), (0.000_010, "0.00001"), (3_999_999_999.999_999, "3999999999.999999"),
    ] {
      #expect(JSONDecimal.text(number) == text)
    }
  }
}
