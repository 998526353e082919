import CampaignModel

/// What a report is made from.
package struct ReportSource: Sendable {
  /// The answer.
  package var answer: Recommendation
  /// Where its stance holds; nil when nobody looked.
  package var holding: Stability?
  /// Titles of the pack's rules by id, so that rules which do not fire have names too.
  package var ruleTitles: [String: LocalizedText]

  /// An answer with what is known around it.
  package init(_ answer: Recommendation, holding: Stability? = nil, ruleTitles: [String: LocalizedText] = [:]) {
    self.answer = answer
    self.holding = holding
    self.ruleTitles = ruleTitles
  }
}
