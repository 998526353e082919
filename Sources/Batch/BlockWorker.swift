import BriefReading
import CampaignModel
import Engine
import Foundation
import Rendering

/// Answers the briefs of a block, with a recommender of its own.
struct BlockWorker: BlockAnswering {
  /// What all workers of a run share.
  struct Task: Sendable {
    let pack: Pack
    let detail: BatchDetail
    let layout: AnswerLayout
    /// A plugin's reader for every brief.
    var reader: String?
    /// Whether briefs are only looked at.
    var isDry = false
    /// Whether plain briefs are read by the short way.
    var readsPlainly = true
    /// Whether a journal wants the digests of the briefs.
    var isJournaled = false
  }

  private let task: Task
  private let plain: PlainBriefDecoder?
  private let recommender: Recommender
  private let plugins: PluginWorker
  private let encoder: AnswerEncoder
  private let json = JSONRenderer(form: .compact)

  /// A worker with its own evaluation state.
  init(_ task: Task) {
    self.task = task
    plain = task.readsPlainly ? task.pack.briefs.plainDecoder() : nil
    recommender = Recommender(pack: task.pack)
    plugins = PluginWorker(pack: task.pack) { JSONRenderer(form: .compact).render($0) }
    encoder = AnswerEncoder(task.layout, plugins: plugins)
  }

  /// The answers, in the order of the briefs.
  func answer(_ block: BriefBlock) -> AnswerBlock {
    var (bytes, quarantine): ([UInt8], [UInt8]) = ([], [])
    var findings: [FindingsOfBrief] = []
    var summary = BatchSummary()
    if !block.notes.isEmpty { findings.append(FindingsOfBrief(isRejected: false, diagnostics: block.notes)) }
    block.forEach { item, content in
      let read = read(item, content)
      let (status, said) = answer(read.outcome, item, into: &bytes, summary: &summary)
      if status == nil, !task.isDry || said.contains(where: { $0.severity == .error }) {
        quarantine += record(item, content, read.refused, said)
      }
      if !said.isEmpty { findings.append(FindingsOfBrief(isRejected: status == nil, diagnostics: said)) }
    }
    return AnswerBlock(
      number: block.number, bytes: bytes, quarantine: quarantine, findings: findings, summary: summary,
      digests: task.isJournaled ? block.digests() : [], inputBytes: block.bytes.count)
  }

  /// Answers one brief; nil when it has no answer, which then is among the findings.
  private func answer(
    _ outcome: BriefOutcome, _ item: BriefBlock.Item, into bytes: inout [UInt8], summary: inout BatchSummary
  ) -> (Recommendation.Status?, [Diagnostic]) {
    guard let brief = outcome.brief else {
      summary.count(nil)
      return (nil, outcome.diagnostics)
    }
    if task.isDry {
      summary.countUnderstood()
      return (nil, outcome.diagnostics.filter { $0.severity != .note })
    }
    // An answer repeats what its brief had said of it.
    var said: [Diagnostic]
    let record: AnswerRecord
    switch task.detail {
    case .full:
      let answer = recommender.recommend(brief)
      said = answer.diagnostics
      record = AnswerRecord(.full(answer), file: item.file, line: item.line)
    case .lean:
      let answer = recommender.recommendLean(brief)
      said = answer.diagnostics
      record = AnswerRecord(.lean(answer), file: item.file, line: item.line)
    }
    let failures = encoder.write(record, to: &bytes)
    said += failures
    let status = failures.contains { $0.severity == .error } ? nil : record.status
    summary.count(status)
    return (status, said)
  }

  /// The brief, and the cells of a row that is refused. The full reader takes over whatever is not plain.
  func read(
    _ item: BriefBlock.Item, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (outcome: BriefOutcome, refused: [NamedCell]) {
    if let form = item.row {
      return task.pack.briefs.read(form.row(bytes, line: item.line, problems: item.problems), of: form.table)
    }
    if !item.problems.isEmpty { return (BriefOutcome(brief: nil, diagnostics: item.problems), []) }
    if let reader = task.reader ?? (item.isWholeFile ? task.pack.reader(ofFile: item.file) : nil) {
      return (plugins.read(reader, Array(bytes), file: item.file), [])
    }
    if item.format == .json, item.name == nil,
      let brief = plain?.brief(bytes, file: item.file, firstLine: item.line)
    {
      return (BriefOutcome(brief: brief, diagnostics: []), [])
    }
    let outcome = task.pack.briefs.read(
      bytes, format: item.format, file: item.file, firstLine: item.line, name: item.name)
    return (item.column > 1 ? outcome.moved(item) : outcome, [])
  }

  private func record(
    _ item: BriefBlock.Item, _ content: UnsafeBufferPointer<UInt8>, _ refused: [NamedCell],
    _ findings: [Diagnostic]
  ) -> [UInt8] {
    if item.isRecord { return Array(content) + [0x0A] }
    let isMissing = !item.problems.isEmpty && content.isEmpty
    let text =
      item.row != nil ? Self.text(refused) : isMissing ? nil : String(validating: content, as: UTF8.self)
    let base64 = isMissing || text != nil ? nil : Data(buffer: content).base64EncodedString()
    return json.render(
      QuarantinedBrief(
        file: item.file, line: item.line, format: item.format.rawValue, isWholeFile: item.isWholeFile, text: text,
        base64: base64, findings: findings))
  }

  /// A row as a brief in JSON, which needs no headings to be read again.
  private static func text(_ cells: [NamedCell]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      for cell in cells {
        writer.key(cell.key)
        if cell.isNumber { writer.number(digits: cell.text) } else { writer.string(cell.text) }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension BriefOutcome {
  /// The outcome of a brief that starts within its line: columns of that line count from the line's start.
  fileprivate func moved(_ item: BriefBlock.Item) -> BriefOutcome {
    let moved = diagnostics.map { finding in
      var finding = finding
      if finding.location?.line == item.line { finding.location?.column? += item.column - 1 }
      return finding
    }
    return BriefOutcome(brief: brief, diagnostics: moved)
  }
}
