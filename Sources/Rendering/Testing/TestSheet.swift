import CampaignModel

/// What a run of tests gave, ready to be written in any format.
package struct TestSheet: Sendable {
  /// The results and what they looked at.
  package let run: TestRun
  /// Briefs for what they do not show; nil when nobody asked.
  package let proposals: CoverageProposals?
  /// The fields of briefs.
  package let schema: BriefSchema
  /// Currency of all money.
  package let currency: String

  /// A sheet.
  package init(_ run: TestRun, proposals: CoverageProposals? = nil, schema: BriefSchema, currency: String) {
    self.run = run
    self.proposals = proposals
    self.schema = schema
    self.currency = currency
  }
}
