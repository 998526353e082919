import CampaignModel
import Testing

@testable import Engine

@Suite("Statements about all briefs, as they are read")
struct StatementTests {
  private static let rules =
    RandomPack.facts
    + MiniPack.rule("short", "when = { weeks:below(4) }, favour = { micro = 4 }, advise = { 'talk' },")
    + MiniPack.rule(
      "long-one", "when = { weeks:at_least(9) }, favour = { macro = 4 }, warn = { 'noise' }, infer = { heavy = true },")

  private static func outline(_ line: String) throws -> StatementOutline {
    let pack = try MiniPack.load(rules)
    return try StatementParser(line, pack: pack).statement().outline(in: pack)
  }

  @Test(
    "Both languages say the same in many ways",
    arguments: [
      ("more budget never lowers macro points", "thêm ngân sách không bao giờ làm giảm điểm macro"),
      ("a higher budget never reduces the points of macro", "ngân sách cao hơn không bao giờ giảm điểm macro"),
      ("longer weeks never raises micro share", "tăng tuần không bao giờ làm tăng tỷ trọng micro"),
      ("fewer weeks never lowers the count of micro", "bớt weeks không làm giảm số creator micro"),
      ("more trust never lowers macro target", "thêm lòng tin không bao giờ làm giảm mục tiêu macro"),
      (
        "more weeks never lowers micro points when stage is launch",
        "thêm tuần không bao giờ làm giảm điểm micro khi giai đoạn là launch"
      ),
      ("never both short and long-one", "không bao giờ có cả short và long-one"),
      ("never both tactic Talk and risk noise", "không bao giờ có cả chiến thuật \"Trò chuyện\" lẫn rủi ro ồn"),
      ("never both rule short and weeks at least 4", "không bao giờ có cả quy tắc short và tuần ít nhất 4"),
      ("micro share is always at least 20%", "tỷ trọng micro luôn ít nhất 20%"),
      (
        "macro share is never above 60% when budget below 1 tỷ",
        "tỷ trọng macro không bao giờ vượt quá 60% nếu ngân sách dưới 1 tỷ"
      ),
      ("weeks is always at most 520", "tuần luôn tối đa 520"),
      ("rule short implies weeks < 4", "quy tắc short kéo theo weeks < 4"),
      ("short only when weeks below 4", "short chỉ khi tuần dưới 4"),
      ("weeks ≥ 9 implies heavy is yes", "tuần ≥ 9 suy ra heavy là có"),
      (
        "short implies stage is not given or urgent is not yes and platforms has tiktok",
        "short kéo theo giai đoạn chưa rõ hoặc gấp khác có và nền tảng có tiktok"
      ),
    ])
  func forms(english: String, vietnamese: String) throws {
    let read = try Self.outline(english)
    #expect(read == (try Self.outline(vietnamese)))
    // Typed without accents, as many do.
    #expect(read == (try Self.outline(english.uppercased().lowercased())))
  }

  @Test("What is read is what was said")
  func meaning() throws {
    guard case .monotone(let moved) = try Self.outline("less budget never raises macro points when urgent") else {
      throw Failure()
    }
    #expect(moved.field.id == "budget" && !moved.isMore && moved.neverRaises && moved.condition != nil)
    guard case .tier(let tier, .points) = moved.result else { throw Failure() }
    #expect(tier.id == "macro")
    guard case .always(let bounded) = try Self.outline("micro share is always at least 20%") else { throw Failure() }
    #expect(bounded.isLeast && bounded.bound == .constant(0.2, .percent))
    guard case .always(let money) = try Self.outline("ngân sách luôn ít nhất 1,2 tỷ") else { throw Failure() }
    #expect(money.bound == .constant(1_200_000_000, .money))
    guard
      case .implies(.rule, .condition(.any(let parts))) =
        try Self.outline("short implies weeks below 3 or weeks below 4 and stage is launch")
    else { throw Failure() }
    #expect(parts.count == 2)
    guard
      case .neverBoth(.condition(.all(let both)), .rule(let rule)) =
        try Self.outline("never both weeks below 3 and stage is launch and short")
    else { throw Failure() }
    #expect(both.count == 2 && rule.id == "short")
  }

  @Test(
    "What is not understood is told at its place, with what was probably meant",
    arguments: [
      ("more bugdet never lowers macro points", "R092", 6, 6, "budget"),
      ("more budget never lowers marco points", "R092", 26, 5, "macro"),
      ("never both shrot and long-one", "R092", 12, 5, "short"),
      ("rule shorty implies weeks below 4", "R092", 6, 6, "short"),
      ("short implies wekes below 4", "R092", 15, 5, "weeks"),
      ("short implies stage is lanch", "R093", 24, 5, "launch"),
      ("micro share is always at least lots", "R093", 32, 4, nil),
      ("more stage never lowers macro points", "R094", 6, 5, nil),
      ("short implies stage at least launch", "R094", 30, 6, nil),
      ("short implies weeks", "R094", 15, 5, nil),
      ("more budget never lowers macro", "R095", 26, 5, nil),
    ] as [(String, String, Int, Int, String?)])
  func mistakes(line: String, code: String, column: Int, length: Int, suggestion: String?) throws {
    let pack = try MiniPack.load(Self.rules)
    do {
      _ = try StatementParser(line, pack: pack).statement()
      Issue.record("understood")
    } catch {
      #expect(error.diagnostic.code.id == code)
      #expect(error.diagnostic.location?.column == column)
      #expect(error.diagnostic.excerpt?.length == length)
      #expect(error.diagnostic.suggestion == suggestion)
      #expect(!error.isForm)
    }
  }

  @Test(
    "What has no form at all says so",
    arguments: ["macro is nice", "", "never both short", "never lowers macro points", "implies"])
  func noForm(line: String) throws {
    let pack = try MiniPack.load(Self.rules)
    do {
      _ = try StatementParser(line, pack: pack).statement()
      Issue.record("understood")
    } catch {
      #expect(error.isForm && error.diagnostic.code == .statementForm)
    }
  }

  private struct Failure: Error {}
}
