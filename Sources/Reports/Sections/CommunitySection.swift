import CampaignModel
import Rendering

/// What the community and search get.
enum CommunitySection {
  static func make(_ context: ReportContext) -> ReportSection? {
    guard let community = context.answer.options?.community else { return nil }
    let (words, numbers) = (context.words, context.numbers)
    func range(_ estimate: Estimate, digits: Int = 0) -> String {
      words(
        OptionsLabel.estimate, numbers.decimal(estimate.p50, digits: digits),
        numbers.decimal(estimate.p10, digits: digits), numbers.decimal(estimate.p90, digits: digits))
    }
    var texts = [words(OptionsLabel.communityJoins, range(community.joins))]
    if community.turnedAway > 0 {
      texts.append(
        words(OptionsLabel.turnedAway, numbers.count(community.turnedAway), numbers.count(community.groupsNeeded)))
    }
    texts.append(words(OptionsLabel.discussions, numbers.count(community.discussions)))
    texts.append(words(OptionsLabel.reviews, numbers.count(community.reviews), range(community.reviewClicks)))
    texts.append(words(OptionsLabel.noRank))
    texts.append(
      words(OptionsLabel.moderation, range(community.moderationItems), range(community.moderationHours, digits: 1)))
    return ReportSection(
      kind: .community, title: words.report(.community),
      blocks: [.items("", texts.map { ReportItem(title: $0) })])
  }
}
