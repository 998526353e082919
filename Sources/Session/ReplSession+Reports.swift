import CampaignModel
import Engine
import Rendering
import Reports

/// Answers copied out.
extension ReplSession {
  /// The answer in a format; pages and workbooks are the client's copy.
  func exported(
    _ answer: Recommendation, as format: AnswerExport.Format, face: SessionFace
  ) throws(SessionFailure) -> [UInt8] {
    if let text = AnswerExport(face).render(answer, as: format) { return Array(text.utf8) }
    let explainer = Explainer(insisting(state.current), isStopped: setup.isInterrupted)
    let titles = pack.ruleOutlines().map { ($0.id, $0.title) }
    let source = ReportSource(
      answer, holding: answer.mix == nil ? nil : explainer.shortStability(state.current.brief),
      ruleTitles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
    let content = ReportContent(source, language: face.language, audience: .client)
    let book = ReportBook(language: face.language, audience: .client, contents: [content])
    do throws(Diagnostic) {
      return format == .xlsx ? try WorkbookReport(book).render() : try HTMLReport(book).render()
    } catch {
      throw SessionFailure([error])
    }
  }
}
