import CampaignModel
import Engine
import Rendering

/// Writes the answers of one worker as a layout says.
struct AnswerEncoder {
  private let layout: AnswerLayout
  private let json = JSONRenderer(form: .compact)
  private let fragments = JSONFragments()
  private let exact: ValueText
  private let shown: ValueText
  private let plugins: PluginWorker?

  /// An encoder; `plugins` makes the texts of a plugin's format.
  init(_ layout: AnswerLayout, plugins: PluginWorker?) {
    self.layout = layout
    self.plugins = plugins
    exact = ValueText(layout.language, currency: layout.currency, style: .exact)
    shown = ValueText(layout.language, currency: layout.currency, style: .shown, isASCII: layout.style.ascii)
  }

  /// Appends an answer to `bytes`, a separator before it; findings about what could not be written as it is. An error among
  /// them means that nothing was.
  func write(_ record: AnswerRecord, to bytes: inout [UInt8]) -> [Diagnostic] {
    switch layout.format {
    case .jsonLines: write(document: record, to: &bytes)
    case .json:
      bytes += layout.separator
      write(document: record, to: &bytes)
      bytes.removeLast()
    case .csv:
      let cells = row(record).map { CSVText.cell(exact.text($0), isNumber: $0.isNumber) }
      bytes += CSVText.line(cells).utf8
    case .markdown: bytes += MarkdownText.row(row(record).map { MarkdownText.cell(shown.text($0)) }).utf8
    case .xlsx:
      var findings: [Diagnostic] = []
      RowCoder.write(cells(record, &findings), to: &bytes)
      return findings
    case .html:
      guard case .full(let answer) = record.answer else { return [Diagnostic(.formatNeedsFull, ["html"])] }
      do throws(Diagnostic) {
        RowCoder.write(try PageFile(layout: layout).row(answer), to: &bytes)
      } catch {
        return [error]
      }
    case .table: RowCoder.write(row(record).map { .text(shown.text($0)) }, to: &bytes)
    case .plugin(let name):
      guard let plugins, case .full(let answer) = record.answer else { return [Diagnostic(.formatNeedsFull, [name])] }
      switch plugins.render(name, answer) {
      case .failure(let finding): return [finding]
      case .success(let text):
        bytes += layout.separator
        bytes += text.utf8
        if !text.hasSuffix("\n") { bytes.append(0x0A) }
      }
    }
    return []
  }

  /// A JSON document on a line.
  private func write(document record: AnswerRecord, to bytes: inout [UInt8]) {
    if let columns = layout.columns {
      bytes += json.render(record, columns)
      return
    }
    switch record.answer {
    case .full(let answer): JSONRenderer.write(answer, to: &bytes, fragments: fragments)
    case .lean(let answer): bytes += json.render(answer)
    }
  }

  private func row(_ record: AnswerRecord) -> [AnswerValue] { layout.columns?.map { $0.value(record) } ?? [] }

  /// Cells of a sheet; a text longer than one holds is cut, and that is said.
  private func cells(_ record: AnswerRecord, _ findings: inout [Diagnostic]) -> [KeptCell] {
    guard let columns = layout.columns else { return [] }
    return columns.map { column in
      let value = column.value(record)
      switch value {
      case .none: return .none
      case .integer(let number): return .integer(number)
      case .money(let money): return .integer(money.amount)
      case .number(let number), .share(let number): return .number(number)
      case .flag(let flag): return .flag(flag)
      case .day(let date):
        let (year, month, day) = date.components
        return .day(year: year, month: month, day: day)
      case .text, .named, .list:
        let text = exact.text(value)
        guard text.utf16.count > KeptCell.textLimit else { return .text(text) }
        findings.append(
          Diagnostic(
            .cellCut, [record.name, column.title], at: SourceLocation(file: record.file, line: record.line),
            severity: .warning))
        return .text(String(decoding: text.utf16.prefix(KeptCell.textLimit - 2), as: UTF16.self) + "…")
      }
    }
  }
}
