import CampaignModel
import Rendering

/// Whom to look for: what a creator of each tier must be like, and what holds for all of them.
enum CastingSection {
  /// Fields that say something of every creator, in the order shown.
  private static let roles: [FieldRole] = [
    .niche, .formats, .postsPerCreator, .usageRights, .exclusivity, .approvalRounds, .leastEngagement, .mostFake,
    .exclusions,
  ]

  static func make(_ context: ReportContext) -> ReportSection? {
    guard let mix = context.answer.mix else { return nil }
    let words = context.words
    var table = ReportTable(
      words.report(.castingTable),
      [
        .text(words(.tier)), .number(words.report(.toCast)), .text(words.report(.followers)),
        .text(words.report(.platforms)), .number(words.report(.viewsEach)), .number(words.report(.engagementOfViews)),
      ])
    for tier in mix.tiers where tier.count > tier.contracted {
      let forecast = context.answer.forecast?.tiers.first { $0.tier == tier.tier.id }
      let views = forecast.map { Double($0.impressions) / Double(max(tier.count, 1)) }
      let engagement = forecast.flatMap { $0.impressions > 0 ? Double($0.engagements) / Double($0.impressions) : nil }
      let platforms = tier.platforms.filter { $0.count > 0 }.map { context.names.platform($0.platform) }
      table.rows.append(
        .init([
          .text(context.names.tier(tier.tier.id)), .count(Int64(tier.count &- tier.contracted)),
          .text(MixSection.followers(tier.tier, context)), .text(platforms.joined(separator: ", ")),
          views.map { .whole($0) } ?? .empty, engagement.map { .percent($0, 1) } ?? .empty,
        ]))
    }
    guard !table.rows.isEmpty else { return nil }
    var blocks: [ReportBlock] = [.table(table), .note(words.report(.howToReadCasting))]
    let facts = roles.compactMap { role -> ReportFact? in
      guard let echoed = context.answer.brief.first(where: { $0.field.role == role }), let value = echoed.slot.value
      else { return nil }
      return ReportFact(
        context.shown(echoed.field.title, else: echoed.field.id), context.text.value(value, of: echoed.field))
    }
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    return ReportSection(kind: .casting, title: words.report(.casting), blocks: blocks)
  }
}
