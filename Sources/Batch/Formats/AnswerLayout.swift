import CampaignModel
import Engine
import Notation
import Rendering
import Reports

/// What of each answer is written and how; the same for all workers.
public struct AnswerLayout: Sendable {
  /// The format.
  public let format: BatchFormat
  /// The parts written; nil writes the whole answer, which only JSON and plugins can.
  package let columns: [AnswerColumn]?
  /// Language of headings and words.
  public let language: Language
  /// Currency of all money.
  let currency: String
  /// Width of a table for a screen.
  let width: Int
  /// Signs and colours of a table for a screen.
  package let style: TextStyle
  /// Whose copy a page is.
  let audience: ReportAudience
  /// Titles of the pack's rules, for pages.
  let ruleTitles: [String: LocalizedText]

  /// Chooses the parts: those `select` names, else for tables the usual ones. Throws everything that does not fit.
  package init(
    _ format: BatchFormat, pack: Pack, select: String?, detail: BatchDetail, language: Language, width: Int = 100,
    style: TextStyle = TextStyle(), audience: ReportAudience = .client
  ) throws(PackErrors) {
    self.format = format
    self.language = language
    self.width = width
    self.style = style
    self.audience = audience
    let titles = format == .html ? pack.ruleOutlines().map { ($0.id, $0.title) } : []
    ruleTitles = Dictionary(titles, uniquingKeysWith: { first, _ in first })
    currency = pack.rates.currency
    if format == .html {
      if detail == .lean { throw PackErrors(diagnostics: [Diagnostic(.formatNeedsFull, ["html"])]) }
      if select != nil { throw PackErrors(diagnostics: [Diagnostic(.formatTakesNoColumns, ["html"])]) }
    }
    if case .plugin(let name) = format {
      let known = BatchFormat.names.map(\.name) + pack.formats.map(\.id)
      guard pack.formats.contains(where: { $0.id == name }) else {
        throw PackErrors(diagnostics: [.unknownFormat(name, known)])
      }
      if detail == .lean { throw PackErrors(diagnostics: [Diagnostic(.formatNeedsFull, [name])]) }
      if select != nil { throw PackErrors(diagnostics: [Diagnostic(.formatTakesNoColumns, [name])]) }
    }
    guard select != nil || format.isTabular else {
      columns = nil
      return
    }
    let all = Self.columns(of: pack, language: language)
    guard let select else {
      columns = all.defaults(isLean: detail == .lean, isForScreen: format == .table)
      return
    }
    do {
      columns = try all.chosen(select, isLean: detail == .lean)
    } catch {
      throw PackErrors(diagnostics: error.diagnostics)
    }
  }

  /// Whole answers, one a line.
  init(wholeAnswersIn language: Language = .en) {
    format = .jsonLines
    columns = nil
    self.language = language
    currency = ""
    width = 0
    style = TextStyle()
    audience = .client
    ruleTitles = [:]
  }

  /// Every part of an answer a pack gives.
  package static func columns(of pack: Pack, language: Language) -> AnswerColumns {
    let usual = pack.schemes.first { $0.id == pack.settings.scheme }
    let source = AnswerColumns.Source(
      schema: pack.schema, schemes: [usual].compactMap(\.self) + pack.schemes,
      metrics: pack.metrics.map { ($0.id, $0.title) }, currency: pack.rates.currency, language: language)
    return AnswerColumns(source, language: language)
  }

  /// What stands before the first answer.
  var prefix: [UInt8] {
    switch format {
    case .json: return Array("[\n".utf8)
    case .csv: return CSVText.mark + Array(CSVText.line(titles.map { CSVText.cell($0) }).utf8)
    case .markdown:
      let columns = columns ?? []
      return Array(
        (MarkdownText.row(titles.map(MarkdownText.cell)) + MarkdownText.rule(columns.map(\.kind.isNumber))).utf8)
    case .jsonLines, .xlsx, .html, .table, .plugin: return []
    }
  }

  /// What stands between two answers.
  var separator: [UInt8] {
    switch format {
    case .json: Array(",\n".utf8)
    case .plugin: Array("\n".utf8)
    case .jsonLines, .csv, .markdown, .xlsx, .html, .table: []
    }
  }

  /// What stands after the last answer.
  var suffix: [UInt8] { format == .json ? Array("\n]\n".utf8) : [] }

  /// Headings of the columns.
  var titles: [String] { columns?.map(\.title) ?? [] }

  /// All that decides what is written, so that a run is only resumed with the same.
  var identity: String {
    let parts = columns?.map { "\($0.path)=\($0.title)" }.joined(separator: ",") ?? "*"
    return
      "\(format.name) \(language.rawValue) \(format == .table ? "\(width) \(style)" : "") \(format == .html ? audience.rawValue : "") \(parts)"
  }
}

extension Diagnostic {
  /// No output format has that name.
  package static func unknownFormat(_ name: String, _ known: [String]) -> Diagnostic {
    Diagnostic(
      .formatUnknown, [name, known.joined(separator: ", ")], suggestion: NearestName.nearest(to: name, in: known))
  }
}
