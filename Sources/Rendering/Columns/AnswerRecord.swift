import CampaignModel

/// The answer to one brief of a batch and where the brief stands.
package struct AnswerRecord: Sendable {
  /// What was answered.
  package enum Answer: Sendable {
    /// Everything.
    case full(Recommendation)
    /// What was decided and by which rules.
    case lean(LeanAnswer)
  }

  package let answer: Answer
  /// File the brief stands in.
  package let file: String
  /// Line it starts on.
  package let line: Int

  /// An answer to the brief at a place.
  package init(_ answer: Answer, file: String, line: Int) {
    self.answer = answer
    self.file = file
    self.line = line
  }

  /// Everything, when it is known.
  var full: Recommendation? { if case .full(let answer) = answer { answer } else { nil } }

  /// What to book; nil when blocked or infeasible.
  var mix: Mix? {
    switch answer {
    case .full(let answer): answer.mix
    case .lean(let answer): answer.mix
    }
  }

  /// What became of the brief.
  package var status: Recommendation.Status {
    switch answer {
    case .full(let answer): answer.status
    case .lean(let answer): answer.status
    }
  }

  /// Name of the brief.
  package var name: String {
    switch answer {
    case .full(let answer): answer.name
    case .lean(let answer): answer.name
    }
  }

  /// Rules that fired, by precedence.
  var rules: [String] {
    switch answer {
    case .full(let answer): answer.reasons.map(\.rule)
    case .lean(let answer): answer.rules
    }
  }

  /// A tier of the mix.
  func booking(_ tier: String) -> TierBooking? { mix?.tiers.first { $0.tier.id == tier } }
}
