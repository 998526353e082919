import CampaignModel
import Workspace

@testable import Engine

/// A small pack to test the language with: two tiers, one platform, round figures.
enum MiniPack {
  /// Its vocabulary; rules are added by each test.
  static let vocabulary = """
    field_group "goal" { title = { en = "Goals", vi = "Mục tiêu" }, aliases = { "goals" }, weights = true }
    field_group "line" { title = { en = "Lines", vi = "Hạng mục" }, aliases = { "lines" } }
    goal "awareness" { title = { en = "Awareness", vi = "Nhận diện" }, metric = "reach" }
    goal "trust" { title = { en = "Trust", vi = "Lòng tin" }, metric = "engagements", effective_frequency = 3 }
    field "client" { type = "text", role = "client", title = { en = "Client", vi = "Khách hàng" } }
    field "product" { type = "text", title = { en = "Product", vi = "Sản phẩm" } }
    field "budget" { type = "money", role = "budget", required = true, range = { 1, 1e15 }, title = { en = "Budget", vi = "Ngân sách" } }
    field "reserve" { type = "amount", role = "reserve", title = { en = "Reserve", vi = "Dự phòng" } }
    field "audience" { type = "integer", role = "audience", required = true, range = { 1, 1e9 }, title = { en = "Audience", vi = "Tệp" } }
    field "weeks" { type = "integer", role = "weeks", range = { 1, 520 }, default = 8, title = { en = "Weeks", vi = "Tuần" } }
    field "stage" { type = "choice", values = { "launch", "sustain" }, title = { en = "Stage", vi = "Giai đoạn" } }
    field "platforms" { type = "set", role = "platforms", values = { "tiktok", "youtube" }, title = { en = "Platforms", vi = "Nền tảng" } }
    field "urgent" { type = "flag", title = { en = "Urgent", vi = "Gấp" } }
    field "line.boost" { type = "amount", title = { en = "Boost", vi = "Quảng cáo" } }
    field "contracted" { type = "records", role = "contracted", title = { en = "Contracted", vi = "Đã ký" }, columns = {
      { id = "tier", type = "choice", values = { "micro", "macro" }, required = true, title = { en = "Tier", vi = "Hạng" } },
      { id = "count", type = "integer", default = 1, range = { 1, 1000 }, title = { en = "Count", vi = "Số" } },
      { id = "fee", type = "money", title = { en = "Fee", vi = "Phí" } } } }
    tier_scheme "two" { title = { en = "Two", vi = "Hai" }, source = "test", tiers = {
      { id = "micro", from = "10k", to = "100k", typical = "30k", prior = 3, title = { en = "Micro", vi = "Micro" } },
      { id = "macro", from = "100k", to = "1M", typical = "300k", prior = 1, title = { en = "Macro", vi = "Macro" } } } }
    tier_scheme "other" { title = { en = "Other", vi = "Khác" }, source = "test", tiers = {
      { id = "micro", from = "10k", to = "50k", prior = 3, title = { en = "Micro", vi = "Micro" } },
      { id = "mid", from = "50k", to = "1M", prior = 1, title = { en = "Mid", vi = "Giữa" } } } }
    rate_card "test-1" { title = { en = "Test", vi = "Thử" }, currency = "VND", bundle = 1, cpm = { tiktok = "50k" }, rows = {
      { platform = "tiktok", followers = "30k", fee = { "4tr", "9tr", "12tr" }, reach = { 0.2, 0.4, 0.8 }, engagement = { 0.05, 0.1, 0.15 },
        click = { 0.005, 0.01, 0.02 }, on_target = { 0.5, 0.6, 0.7 }, handling = "1tr", available = 100, source = "test", grade = "C" },
      { platform = "tiktok", followers = "300k", fee = { "30tr", "48tr", "90tr" }, reach = { 0.1, 0.2, 0.4 }, engagement = { 0.02, 0.05, 0.08 },
        click = { 0.002, 0.005, 0.01 }, on_target = { 0.3, 0.4, 0.5 }, handling = "2tr", available = 20, source = "test", grade = "C" } } }
    tactic "talk" { title = { en = "Talk", vi = "Trò chuyện" }, text = { en = "Talk.", vi = "Trò chuyện." }, source = "test" }
    risk "noise" { title = { en = "Noise", vi = "Ồn" }, text = { en = "Noise.", vi = "Ồn." }, source = "test" }
    playbook "plain" { title = { en = "Plain", vi = "Đơn giản" }, source = "test", phases = {
      { id = "all", title = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
    """

  /// The head every rule of a test needs.
  static let head = #"title = { en = "T", vi = "T" }, source = "test","#

  /// The files of the pack with rules.
  static func files(_ rules: String, more: [(path: String, bytes: [UInt8])] = []) -> PackFiles {
    PackFiles(
      root: "pack",
      contents: [("00-words.lua", Array(vocabulary.utf8)), ("rules.lua", Array(rules.utf8))] + more)
  }

  /// A rule with this body.
  static func rule(_ id: String = "r", _ body: String) -> String { "rule \"\(id)\" { \(head) \(body) }" }

  /// Loads the pack with rules.
  static func load(_ rules: String) throws(PackErrors) -> Pack { try Pack.load(files(rules)) }

  /// All errors of the pack with rules; empty when it loads.
  static func errors(_ rules: String) -> [Diagnostic] {
    do {
      _ = try load(rules)
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }
    }
  }

  /// What loading found beside the platform that the pack has no rates for.
  static func findings(_ pack: Pack) -> [Diagnostic] { pack.diagnostics.filter { $0.code != .missingRate } }

  /// A brief of the pack from YAML.
  static func brief(_ yaml: String, _ pack: Pack) throws -> Brief {
    let outcome = pack.briefs.read(Array(yaml.utf8), format: .yaml, file: "brief.yaml")
    guard let brief = outcome.brief else { throw Unreadable(diagnostics: outcome.diagnostics) }
    return brief
  }

  /// A brief a test meant to be readable was not.
  struct Unreadable: Error { let diagnostics: [Diagnostic] }

  /// The answer of the pack with rules to a brief.
  static func answer(_ rules: String, _ yaml: String) throws -> Recommendation {
    let pack = try load(rules)
    return Recommender(pack: pack).recommend(try brief(yaml, pack))
  }

  /// A plain brief.
  static let plain = "goals: {trust: 0.5, awareness: 0.5}\nbudget: 600tr\naudience: 2M\nplatforms: tiktok\n"
}
