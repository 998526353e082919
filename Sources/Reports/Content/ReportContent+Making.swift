import CampaignModel
import Rendering

extension ReportContent {
  /// Chooses what a copy of a report shows.
  package init(
    _ source: ReportSource, language: Language, audience: ReportAudience, detail: ReportDetail = .full
  ) {
    let context = ReportContext(source, language: language, audience: audience, detail: detail)
    let answer = source.answer
    self.language = language
    self.audience = audience
    currency = answer.currency
    let named = [FieldRole.client, .campaign].compactMap { context.text.value($0) }.filter { !$0.isEmpty }
    title = named.first ?? PlainText.clean(answer.name)
    subtitle = named.dropFirst().joined(separator: " · ")
    verdict = context.words.report(.verdict(answer.status))
    isRecommended = answer.mix != nil
    // A client's campaigns stand beside each other in an overview.
    let campaign = subtitle == title ? "" : subtitle
    summary = OverviewSection.summary(
      context, title: [title, campaign].filter { !$0.isEmpty }.joined(separator: " · "), verdict: verdict)
    let full: [ReportSection?] =
      context.isFull
      ? [
        OverviewSection.make(context), BriefFacts.make(context), MixSection.make(context), BudgetSection.make(context),
        PhasesSection.make(context), DaysSection.make(context), ResultsSection.make(context),
        CommunitySection.make(context), OptionsSection.make(context), WhySection.make(context),
        CastingSection.make(context), AdviceSection.make(context), ChangeSection.make(context),
        AssumptionsSection.make(context), SourcesSection.make(context), StampsSection.make(context),
      ]
      : [
        OverviewSection.make(context), BriefFacts.make(context), MixSection.make(context), BudgetSection.make(context),
        PhasesSection.make(context), ResultsSection.make(context), WhySection.make(context),
        AssumptionsSection.make(context), StampsSection.make(context),
      ]
    sections = full.compactMap { $0 }.filter { !$0.blocks.isEmpty }
  }

  /// A section by its theme.
  package func section(_ kind: ReportSection.Kind) -> ReportSection? { sections.first { $0.kind == kind } }
}
