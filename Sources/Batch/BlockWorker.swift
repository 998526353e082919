import BriefReading
import CampaignModel
import Engine
import Rendering

/// Answers the briefs of a block, with a recommender of its own.
struct BlockWorker: BlockAnswering {
  private let pack: Pack
  private let plain: PlainBriefDecoder?
  private let recommender: Recommender
  private let detail: BatchDetail
  private let renderer = JSONRenderer(form: .compact)

  /// A worker with its own evaluation state; `readsPlainly` false leaves every brief to the full reader.
  init(pack: Pack, detail: BatchDetail, readsPlainly: Bool = true) {
    self.pack = pack
    self.detail = detail
    plain = readsPlainly ? pack.briefs.plainDecoder() : nil
    recommender = Recommender(pack: pack)
  }

  /// The answers, in the order of the briefs.
  func answer(_ block: BriefBlock) -> AnswerBlock {
    var bytes: [UInt8] = []
    var findings: [FindingsOfBrief] = []
    var summary = BatchSummary()
    block.forEach { item, content in
      let outcome = outcome(item, content)
      guard let brief = outcome.brief else {
        summary.count(nil)
        findings.append(FindingsOfBrief(isRejected: true, diagnostics: outcome.diagnostics))
        return
      }
      let (status, diagnostics) = answer(brief, into: &bytes)
      summary.count(status)
      let said = outcome.diagnostics.filter { $0.severity != .note } + diagnostics
      if !said.isEmpty { findings.append(FindingsOfBrief(isRejected: false, diagnostics: said)) }
    }
    return AnswerBlock(number: block.number, bytes: bytes, findings: findings, summary: summary)
  }

  private func answer(_ brief: Brief, into bytes: inout [UInt8]) -> (Recommendation.Status, [Diagnostic]) {
    switch detail {
    case .full:
      let answer = recommender.recommend(brief)
      bytes += renderer.render(answer)
      return (answer.status, answer.diagnostics)
    case .lean:
      let answer = recommender.recommendLean(brief)
      bytes += renderer.render(answer)
      return (answer.status, answer.diagnostics)
    }
  }

  /// The full reader takes over whatever is not plain.
  private func outcome(_ item: BriefBlock.Item, _ bytes: UnsafeBufferPointer<UInt8>) -> BriefOutcome {
    if item.format == .json, let brief = plain?.brief(bytes, file: item.file, firstLine: item.line) {
      return BriefOutcome(brief: brief, diagnostics: [])
    }
    return pack.briefs.read(bytes, format: item.format, file: item.file, firstLine: item.line)
  }
}
