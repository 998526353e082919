import CampaignModel

/// What a report of one answer shows, chosen once: HTML, XLSX and Markdown write this value and nothing else.
package struct ReportContent: Sendable, Hashable {
  /// The language of everything.
  package var language: Language
  /// Whose copy it is.
  package var audience: ReportAudience
  /// Currency of all money.
  package var currency: String
  /// Name of the brief.
  package var title: String
  /// Client and campaign; empty when the brief names neither.
  package var subtitle: String
  /// What became of the brief, in words.
  package var verdict: String
  /// Whether there is a mix that can be booked.
  package var isRecommended: Bool
  /// What is told, in order; sections with nothing to tell are left out.
  package var sections: [ReportSection]
  /// What one row of an overview says.
  package var summary: ReportSummary
}

/// One theme of a report.
package struct ReportSection: Sendable, Hashable {
  /// The themes.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case overview, brief, mix, budget, phases, days, results, community, options, why, casting, advice, change
    case assumptions, sources, stamps
  }

  /// Its theme.
  package var kind: Kind
  /// Its heading.
  package var title: String
  /// What it says, in order.
  package var blocks: [ReportBlock]
}

/// What an overview of many answers says of one.
package struct ReportSummary: Sendable, Hashable {
  /// Client and campaign, else the name of the brief.
  package var title: String
  /// What became of the brief, in words.
  package var verdict: String
  /// Whether there is a mix that can be booked.
  package var isRecommended: Bool
  /// The budget, when the brief has one.
  package var budget: Money?
  /// Creators booked, contracted ones included.
  package var creators: Int64?
  /// Tiers with their part of the spend: `Micro 71%, Macro 29%`.
  package var mix: String
  /// People reached, the middle.
  package var reach: Int64?

  /// What an overview says.
  package init(
    title: String, verdict: String, isRecommended: Bool, budget: Money?, creators: Int64?, mix: String, reach: Int64?
  ) {
    self.title = title
    self.verdict = verdict
    self.isRecommended = isRecommended
    self.budget = budget
    self.creators = creators
    self.mix = mix
    self.reach = reach
  }
}
