import Batch
import CampaignModel

/// The last line of a batch: what became of every brief read.
struct SummaryLine {
  let language: Language

  /// `40 briefs read = 36 recommended + …`
  func text(_ summary: BatchSummary) -> String {
    let parts: [(Int, String, String)] = [
      (summary.recommended, "recommended", "có đề xuất"), (summary.incomplete, "incomplete", "chưa đầy đủ"),
      (summary.blocked, "blocked", "bị chặn"), (summary.infeasible, "infeasible", "không khả thi"),
      (summary.rejected, "not understood", "không đọc được"),
    ]
    let words = parts.map { "\($0.0) \(language == .vi ? $0.2 : $0.1)" }.joined(separator: " + ")
    return language == .vi ? "đã đọc \(summary.read) brief = \(words)" : "\(summary.read) briefs read = \(words)"
  }
}
