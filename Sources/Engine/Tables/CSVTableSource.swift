import CampaignModel
import LuaRuntime
import Notation
import Workspace

/// Takes the columns and rows of a decision table from a CSV file of the pack; its first row names the columns.
struct CSVTableSource {
  let reader: TableReader
  let columns: ColumnReader
  let files: PackFiles

  /// The content of the file at `path` within the pack; what is wrong with it was reported.
  func content(of path: String) -> TableContent {
    guard let file = files.table(at: path) else {
      reader.sink.report(
        reader.site.diagnostic(
          .unknownTableFile, [path], path: "file",
          suggestion: NearestName.nearest(to: path, in: files.tables.map(\.path)) ?? sameName(path)))
      return TableContent()
    }
    let document = CSVDocument(file.bytes)
    for problem in document.problems { report(problem, file.name, document) }
    if document.encoding == .windows1258 {
      reader.sink.report(
        Diagnostic(
          .tableFileEncoding, [file.name, document.encoding.rawValue],
          at: SourceLocation(file: file.name, line: 0), severity: .warning))
    }
    guard let header = document.header else {
      if document.problems.isEmpty {
        reader.sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "rows"], path: "file"))
      }
      return TableContent()
    }
    var content = TableContent()
    content.columns = header.cells.map {
      columns.column(named: $0.text, .any, at: CellPlace($0, file: file.name, in: document))
    }
    content.rows = document.rows.map { row in
      let cells = row.cells.map {
        (value: LuaValue.string($0.text), place: CellPlace($0, file: file.name, in: document))
      }
      let place =
        cells.first?.place ?? CellPlace(location: SourceLocation(file: file.name, line: row.line), excerpt: nil)
      return TableRowSource(number: row.number, place: place, cells: cells)
    }
    return content
  }

  /// A file of that name in another folder.
  private func sameName(_ path: String) -> String? {
    let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
    return files.tables.map(\.path).first { $0.split(separator: "/").last.map(String.init) == name }
  }

  private func report(_ problem: CSVProblem, _ file: String, _ document: CSVDocument) {
    let place = CellPlace(
      file: file, line: problem.line, column: problem.column, length: problem.length, in: document)
    let (code, arguments): (DiagnosticCode, [String]) =
      switch problem.kind {
      case .notText: (.rulesUnreadable, [file])
      case .unclosedQuote: (.unclosedQuote, [])
      case .textAfterQuote: (.textAfterQuote, [])
      case .ragged(let cells, let header):
        (.raggedRow, ["\(file):\(problem.line)", String(cells), String(header)])
      }
    reader.sink.report(Diagnostic(code, arguments, at: place.location, excerpt: place.excerpt))
  }
}
