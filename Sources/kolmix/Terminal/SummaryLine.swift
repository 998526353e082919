import Batch
import CampaignModel
import Rendering

/// The last line of a batch: what became of every brief read.
struct SummaryLine {
  let language: Language

  /// `40 briefs read = 36 recommended + …`
  func text(_ summary: BatchSummary) -> String {
    let words = Catalogue(language)
    let parts: [(Int, ColumnLabel)] =
      summary.understood > 0
      ? [(summary.understood, .wasUnderstood), (summary.quarantined, .wasQuarantined)]
      : [
        (summary.recommended, .wasRecommended), (summary.blocked, .wasBlocked), (summary.incomplete, .wasIncomplete),
        (summary.infeasible, .wasInfeasible), (summary.quarantined, .wasQuarantined),
      ]
    let sum = parts.map { "\($0.0) \(words.column($0.1))" }.joined(separator: " + ")
    return words.column(.briefsRead, String(summary.read), sum)
  }
}
