import CampaignModel
import TestSupport
import Testing

@testable import BriefReading

@Suite("Plain briefs")
struct PlainBriefTests {
  private static func decoder() throws -> PlainBriefDecoder { try #require(SampleSchema.reader.plainDecoder()) }

  private static func fast(_ text: String, line: Int = 1) throws -> Brief? {
    Self.brief(Array(text.utf8), try decoder(), line: line)
  }

  private static func brief(_ bytes: [UInt8], _ decoder: PlainBriefDecoder, line: Int) -> Brief? {
    bytes.withUnsafeBufferPointer { decoder.brief($0, file: "a/briefs.jsonl", firstLine: line) }
  }

  static let plain = """
    {"id":7,"client":"Trà Sen","goals":{"awareness":0.25,"trust":0.75},"budget":500000000,"audience":400000,\
    "weeks":6,"reserve":0.1,"score":-1.5,"vat_included":true,"niche":"tech","platforms":["tiktok","fb"],\
    "launch_date":"2026-12-01","lines":{"boost":0.2,"production":20000000}}
    """

  @Test("A plain brief is the same brief the full reader reads, places and all")
  func same() throws {
    let full = SampleSchema.reader.read(Array(Self.plain.utf8), format: .json, file: "a/briefs.jsonl", firstLine: 3)
    #expect(full.diagnostics.isEmpty)
    #expect(try Self.fast(Self.plain, line: 3) == full.brief)
    #expect(full.brief != nil)
  }

  @Test(
    "What is worth a second look is left to the full reader",
    arguments: [
      #"{"budget":500000000}"#, #"{"budget":5,"goals":{"trust":1}}"#, #"{"budget":"500tr","goals":{"trust":1}}"#,
      #"{"budget":500000000,"goals":{"trust":1},"colour":"red"}"#,
      #"{"budget":500000000,"budget":500000000,"goals":{"trust":1}}"#,
      #"{"budget":500000000,"kinh phí":500000000,"goals":{"trust":1}}"#,
      #"{"budget":500000000,"goals":{"trust":1},"goals":{"trust":1}}"#,
      #"{"budget":500000000,"goals":{"trust":1,"awareness":1}}"#, #"{"budget":500000000,"goals":{"trust":0}}"#,
      #"{"budget":500000000,"goals":{"trust":1},"contracted":[{"tier":"micro"}]}"#,
      #"{"budget":500000000,"goals":{"trust":1},"niche":"tehc"}"#,
      #"{"budget":500000000,"goals":{"trust":1},"weeks":6.5}"#,
      #"{"budget":500000000,"goals":{"trust":1},"weeks":06}"#,
      #"{"budget":500000000,"goals":{"trust":1},"reserve":30}"#,
      #"{"budget":500000000,"goals":{"trust":1},"launch_date":"2026-02-30"}"#,
      #"{"budget":500000000,"goals":{"trust":1}} x"#, #"{"budget":500000000,"goals":{"trust":1}"#,
      #"{"budget":500000000 "goals":{"trust":1}}"#, #"{"budget":500000000,"goals":{"trust":1},}"#, "", "[]", "7", "{}",
      #"{"budget":500000000,"goals":{"trust":1},"client":null}"#,
      #"{"budget":500000000,"goals":{"trust":1},"client":"a\u00"}"#,
      #"{"budget":500000000,"goals":{"trust":1},"currency":"USD"}"#,
      #"{"budget":500000000,"goals":{"trust":1},"vat_included":yes}"#,
      #"{"budget":500000000,"goals":{"trust":1},"id":true}"#,
      "{\"budget\":500000000\u{1},\"goals\":{\"trust\":1}}",
      // Malformed in ways that once led the parser beyond the end of the document.
      #"{"budget":500000000,"goals":{"trust":1},"platforms":["tiktok":,"vat_included":true}"#,
      #"{"budget":500000000,"goals":{"trust":1},"platforms":["tiktok":"fb"]}"#,
      #"{"budget":500000000,"goals":{"trust":1},"client":"a":"b"}"#,
      #"{"budget":500000000,"goals":{"trust":1},"platforms":["tiktok",}"#,
    ])
  func declines(text: String) throws { #expect(try Self.fast(text) == nil) }

  @Test("Whatever briefs are like, the decoder agrees with the full reader or declines", arguments: UInt64(1)...40)
  func agrees(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let decoder = try Self.decoder()
    var accepted = 0
    for round in 0..<150 {
      var bytes = Array(RandomBrief.text(&dice).utf8)
      if round % 3 == 0 { RandomBrief.mutate(&bytes, &dice) }
      guard let brief = Self.brief(bytes, decoder, line: round) else { continue }
      accepted += 1
      let full = SampleSchema.reader.read(bytes, format: .json, file: "a/briefs.jsonl", firstLine: round)
      #expect(full.diagnostics.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(full.brief == brief, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(accepted > 20)
  }

  @Test("A brief is decoded the same whatever was decoded before it")
  func leavesNothingBehind() throws {
    let decoder = try Self.decoder()
    let small = Array(#"{"budget":500000000,"goals":{"trust":1}}"#.utf8)
    let alone = Self.brief(small, decoder, line: 2)
    #expect(alone != nil)
    #expect(Self.brief(Array(Self.plain.utf8), decoder, line: 1) != nil)
    #expect(Self.brief(Array(Self.plain.utf8.dropLast(2)), decoder, line: 1) == nil)
    #expect(Self.brief(small, decoder, line: 2) == alone)
  }
}
