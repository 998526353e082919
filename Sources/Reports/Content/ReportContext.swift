import CampaignModel
import Rendering

/// What every section is made from: the answer, whose copy it is, and the words.
struct ReportContext {
  let source: ReportSource
  let audience: ReportAudience
  let detail: ReportDetail
  /// Words, numbers and names as the text face has them.
  let text: TextContext

  init(_ source: ReportSource, language: Language, audience: ReportAudience, detail: ReportDetail) {
    self.source = source
    self.audience = audience
    self.detail = detail
    text = TextContext(source.answer, language: language, style: TextStyle())
  }

  var answer: Recommendation { source.answer }
  var words: Catalogue { text.words }
  var numbers: Wording { text.numbers }
  var names: PackNames { text.names }
  var isInternal: Bool { audience == .internal }
  var isFull: Bool { detail == .full }

  /// A text of the pack in this language, else the other's, marked.
  func shown(_ text: LocalizedText, else fallback: String = "") -> String { self.text.shown(text, else: fallback) }

  /// A rule by its title; with its id in the agency's copy.
  func rule(_ id: String) -> String {
    let title = source.ruleTitles[id] ?? answer.reasons.first { $0.rule == id }?.title
    guard let title, !title.isEmpty else { return isInternal ? id : words.report(.aRule) }
    return isInternal ? "\(shown(title)) [\(id)]" : shown(title)
  }

  /// Where a rule stands, for the agency; what it rests on, for everybody.
  func origin(_ reason: Reason) -> String {
    let basis = reason.source.isEmpty ? "" : words.report(.source, reason.source)
    guard isInternal else { return basis }
    return ["\(reason.rule), \(PackNames.place(reason.location))", basis].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// A tier's colour by its place in the scheme.
  func paint(tier id: String) -> ReportPaint {
    let tiers = answer.mix?.tiers.map(\.tier.id) ?? answer.scheme.tiers.map(\.id)
    return .tier(tiers.firstIndex(of: id) ?? 0, of: tiers.count)
  }

  /// `12 Micro, 1 Macro`; tiers without creators are left out.
  func creators(_ counts: [TierCount]) -> String {
    counts.filter { $0.count > 0 }.map { words.report(.countOfTier, numbers.count($0.count), names.tier($0.tier)) }
      .joined(separator: ", ")
  }

  /// The text with a capital at its start, as sentences have.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A heading with the sign of the currency: `Spend (₫)`.
  func inMoney(_ title: String) -> String { "\(title) (\(numbers.symbol))" }

  /// Roles whose fields the client's copy leaves out: margins, and what the team costs or can do.
  static let hiddenRoles: Set<FieldRole> = [.margin, .creatorsPerWeek, .agencyRate, .agencyIncluded]

  /// Whether a field stands in this copy.
  func shows(_ field: FieldSchema) -> Bool {
    isInternal || !(field.role.map(Self.hiddenRoles.contains) ?? false)
  }
}
