import BriefReading
import CampaignModel
import Engine
import Rendering

/// Answers the briefs of a block, with a recommender of its own.
struct BlockWorker {
  private let pack: Pack
  private let recommender: Recommender
  private let renderer = JSONRenderer(form: .compact)

  /// A worker with its own evaluation state.
  init(pack: Pack) {
    self.pack = pack
    recommender = Recommender(pack: pack)
  }

  /// The answers, in the order of the briefs.
  func answer(_ block: BriefBlock) -> AnswerBlock {
    var bytes: [UInt8] = []
    var findings: [FindingsOfBrief] = []
    var summary = BatchSummary()
    for item in block.items {
      let outcome = pack.briefs.read(item.bytes, format: item.format, file: item.file, firstLine: item.line)
      guard let brief = outcome.brief else {
        summary.count(nil)
        findings.append(FindingsOfBrief(isRejected: true, diagnostics: outcome.diagnostics))
        continue
      }
      let answer = recommender.recommend(brief)
      summary.count(answer.status)
      bytes += renderer.render(answer)
      bytes.append(0x0A)
      let said = outcome.diagnostics.filter { $0.severity != .note } + answer.diagnostics
      if !said.isEmpty { findings.append(FindingsOfBrief(isRejected: false, diagnostics: said)) }
    }
    return AnswerBlock(number: block.number, bytes: bytes, findings: findings, summary: summary)
  }
}
