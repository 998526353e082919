import CampaignModel
import Engine
import Rendering
import Testing
import Workspace

@Suite("The default pack as sentences")
struct RuleSentenceTests {
  static func pack() throws -> Pack { try Pack.load(PackFiles(reading: Repository.path("rules"))) }

  /// The words of a text outside quotes, in lower case.
  static func bareWords(_ text: String) -> Set<String> {
    var depth = 0
    let bare = text.filter { character in
      if character == "“" { depth += 1 }
      defer { if character == "”" { depth -= 1 } }
      return depth <= 0
    }
    let parts = bare.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-") }
    return Set(parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) })
  }

  @Test("Every rule has a sentence and a glance in both languages, in words for people", arguments: Language.allCases)
  func everyRule(language: Language) throws {
    let pack = try Self.pack()
    let writer = SentenceWriter(language: language, currency: pack.rates.currency)
    let outlines = pack.ruleOutlines()
    #expect(outlines.count == pack.ruleCount)
    let fields = pack.schema.fields + outlines.flatMap(\.reads)
    let titles = Set(fields.flatMap { Self.bareWords($0.title.shown(in: language)) })
    let ids = Set(fields.map(\.id) + outlines.map(\.id)).subtracting(titles)
    for rule in outlines {
      let sentence = SentenceLine.plain(writer.rule(rule))
      let glance = ([writer.glance(rule.condition)] + rule.effects.map(writer.glance)).joined(separator: "; ")
      #expect(sentence.count > 15 && !rule.effects.isEmpty)
      for text in [sentence, glance] {
        for foreign in ["Optional(", "nil", "…", "{", "}", " [en]", " [vi]", "?;", ".."] where foreign != "…" {
          #expect(!text.contains(foreign), "\(rule.id): \(text)")
        }
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.allSatisfy { !$0.contains("  ") && !$0.isEmpty }, "\(rule.id): \(text)")
        #expect(Self.bareWords(text).isDisjoint(with: ids), "\(rule.id): \(Self.bareWords(text).intersection(ids))")
      }
    }
  }

  /// Rules of the default pack with their sentences in English and in Vietnamese.
  static let golden: [String: (String, String)] = [
    "trust-needs-companions": (
      "When trust is among the goals, then micro gains 26 points × the weight of trust, and nano gains 18 points × the weight of trust.",
      "Khi có mục tiêu lòng tin thì micro được cộng 26 điểm × trọng số lòng tin, và nano được cộng 18 điểm × trọng số lòng tin."
    ),
    "celebrities-for-the-whole-country": (
      "When awareness weighs at least 50% and the audience is at least 10 million people, then mega (celebrity) gains 18 points.",
      "Khi mục tiêu nhận diện thương hiệu từ 50% trở lên và tệp khách hàng từ 10 triệu người trở lên thì mega (người nổi tiếng) được cộng 18 điểm."
    ),
    "lines-by-size#2": (
      """
      When the brief does not give the creators already contracted, and the budget is at least 300M ₫ and below 1B ₫, then:
        • set the budget line “Boost” to 12% of (the budget − the reserve)
        • set the budget line “Production” to 5% of (the budget − the reserve)
        • set the budget line “Rights” to 8% of (the budget − the reserve)
      """,
      """
      Khi brief không nêu KOL đã ký và ngân sách từ 300tr đến dưới 1 tỷ thì:
        • đặt dòng ngân sách “Ngân sách chạy quảng cáo” bằng 12% của (ngân sách − dự phòng)
        • đặt dòng ngân sách “Sản xuất” bằng 5% của (ngân sách − dự phòng)
        • đặt dòng ngân sách “Quyền sử dụng hình ảnh” bằng 8% của (ngân sách − dự phòng)
      """
    ),
    "tiny-programme-five-to-eight": (
      """
      When all of these hold:
        • the budget is below 30M ₫
        • the brief does not give the creators already contracted
        • the brief does not answer “Creators are paid in” or “Creators are paid in” is not “Gifts only”
      then:
        • micro loses 15 points
        • nano gains 30 points
        • book at most 8 creators in all
        • book no new macro or mega (celebrity) creators
        • follow the tactic “Start with few, then grow”
      """,
      """
      Khi tất cả những điều sau đều đúng:
        • ngân sách dưới 30tr
        • brief không nêu KOL đã ký
        • brief không nêu hình thức trả công hoặc hình thức trả công không phải “Chỉ tặng sản phẩm”
      thì:
        • micro bị trừ 15 điểm
        • nano được cộng 30 điểm
        • chọn nhiều nhất 8 KOL/KOC tất cả các hạng
        • không chọn thêm macro hoặc mega (người nổi tiếng)
        • áp dụng chiến thuật “Thử ít người rồi mở rộng”
      """
    ),
    "feeds-reward-a-following": (
      "When the platforms include “Facebook” or “Instagram”, and the platforms do not include “TikTok”, “YouTube” or “Zalo”, then macro gains 3 points.",
      "Khi nền tảng có “Facebook” hoặc “Instagram”, và nền tảng không có mục nào trong “TikTok”, “YouTube” hoặc “Zalo” thì macro được cộng 3 điểm."
    ),
    "always-disclose": (
      "Always: follow the tactic “Say that it is paid”.", "Luôn luôn: áp dụng chiến thuật “Công khai là bài quảng cáo”."
    ),
  ]

  @Test("Representative rules read as written here", arguments: golden.keys.sorted())
  func goldenRule(id: String) throws {
    let rule = try #require(try Self.pack().ruleOutlines().first { $0.id == id })
    let (english, vietnamese) = try #require(Self.golden[id])
    #expect(SentenceLine.plain(SentenceWriter(language: .en).rule(rule)) == english)
    #expect(SentenceLine.plain(SentenceWriter(language: .vi).rule(rule)) == vietnamese)
  }
}
