import CampaignModel
import Engine
import Notation
import Rendering

/// `seek NUMBER OP VALUE by FIELD [in FROM..TO]`
struct SeekCommand: SessionCommand {
  let sheet = CommandSheet(
    ["seek", "solve"], ["tìm"], .questions,
    arguments: ("TIER|NUMBER = VALUE by FIELD [in FROM..TO]", "HẠNG|CON_SỐ = GIÁ_TRỊ theo TRƯỜNG [trong TỪ..ĐẾN]"),
    en: "Solve for a field: from which value on does the answer have this number?",
    vi: "Giải ngược một trường: từ giá trị nào thì câu trả lời đạt con số này?",
    examples: [
      .init("seek micro = 60% by budget"), .init("seek macro >= 2 by budget"), .init("seek reach >= 1.2M by budget"),
      .init("seek micro >= 90% by weeks in 2..12"), .init("tìm macro >= 3 theo ngân sách"),
    ])

  private static let comparisons: [(sign: String, Outcome.Comparison)] = [
    (">=", .atLeast), ("<=", .atMost), ("≥", .atLeast), ("≤", .atMost), (">", .above), ("<", .below), ("=", .equal),
  ]

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let answer = try session.neededAnswer()
    guard let sign = Self.comparisons.first(where: { rest.contains($0.sign) }),
      let cut = rest.firstRange(of: sign.sign), let by = Self.keyword(["by", "theo"], in: rest)
    else { throw misused(session) }
    let name = Folding.trimmed(String(rest[..<cut.lowerBound]))
    guard cut.upperBound <= by.lowerBound else { throw misused(session) }
    let number = Folding.trimmed(String(rest[cut.upperBound..<by.lowerBound]))
    var behind = Folding.trimmed(String(rest[by.upperBound...]))
    var within: String?
    if let place = Self.keyword(["in", "trong"], in: behind) {
      within = Folding.trimmed(String(behind[place.upperBound...]))
      behind = Folding.trimmed(String(behind[..<place.lowerBound]))
    }
    let field = try FieldNaming(session: session).field(behind).index
    try session.checkLock(field)
    let metric = try SoughtMetric(session: session).read(name, number)
    var range: ClosedRange<Double>?
    if let within {
      let ends = try SweptRange.parse(within, field: field, session)
      if let low = ends.0.axis, let high = ends.1.axis { range = min(low, high)...max(low, high) }
    }
    guard
      let found = session.whatIf.seek(
        session.state.current.brief, field: field, metric: metric.metric, sign.1, metric.bound, within: range,
        locked: session.lockedFields)
    else { throw SessionFailure(.notNumericField, [session.pack.schema.fields[field].id]) }
    return SessionOutput(text: SeekText(session.face).render(found, names: answer))
  }

  /// The last place of a word between spaces.
  private static func keyword(_ words: [String], in text: String) -> Range<String.Index>? {
    words.compactMap { text.ranges(of: " \($0) ").last }.first
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    if let by = Self.keyword(["by", "theo"], in: typed) {
      return FieldNaming(session: session).completions(String(typed[by.upperBound...]), values: false)
    }
    return CompletionList(typed, among: session.scheme.tiers.map(\.id) + SoughtMetric.names)
  }
}
