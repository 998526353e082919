import BriefReading
import CampaignModel
import Notation

/// Reads the rows of a text file with cells: tells its encoding, what parts the cells and where the headings are, and then
/// gives row after row.
struct TextTable {
  private let briefs: BriefReader
  private let map: ColumnMap

  /// What parts cells, in order of preference: Excel in Vietnam writes `;`.
  private static let separators: [UInt8] = [";", "\t", ",", "|"].map { UInt8(ascii: $0) }

  /// Reads tables whose columns are fields `briefs` knows.
  init(_ briefs: BriefReader, map: ColumnMap) {
    self.briefs = briefs
    self.map = map
  }

  private struct Layout {
    let table: BriefTable
    let separator: UInt8
    /// The first line after a line `sep=;`.
    let firstLine: Int
  }

  /// Adds the rows of a stream to a collector; false when `put` wants no more.
  func read(
    _ stream: ByteStream, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    let head = try stream.peek(ByteStream.sample)
    guard let decoding = TextDecoding(head), let sampler = TextDecoding(head),
      let sample = head.withUnsafeBufferPointer({ sampler.decode($0) })
    else { throw Diagnostic(.briefEncoding, at: SourceLocation(file: stream.name, line: 0)) }
    let layout = try layout(sample, named: stream.name)
    var notes = layout.table.notes
    if decoding.encoding == .windows1258 {
      let place = SourceLocation(file: stream.name, line: 0)
      notes.insert(Diagnostic(.encodingGuessed, [stream.name, "Windows-1258"], at: place, severity: .note), at: 0)
    }
    guard collector.note(notes, put) else { return false }
    var form = RowForm(table: layout.table, cells: .written(Unicode.Scalar(layout.separator)))
    var splitter = RowSplitter(separator: layout.separator)
    var left = layout.table.rowsBefore
    func take(_ row: RowSplitter.Row) -> Bool {
      guard row.line >= layout.firstLine, !isBlank(row.bytes, layout.separator) else { return true }
      guard left == 0 else {
        left -= 1
        return true
      }
      // Tables may stand one below the other, each with headings of its own.
      if !row.isTooLong, !row.bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
        let cells = row.bytes.withUnsafeBufferPointer { form.row($0, line: row.line, problems: []) }
        if let next = briefs.table(at: cells, within: form.table, map: map) {
          if next === form.table { return true }
          form = RowForm(table: next, cells: form.cells)
          return collector.note(next.notes, put)
        }
      }
      return collector.add(file: stream.name, line: row.line, format: .json, put) { item in
        item.row = form
        if row.isTooLong {
          let place = SourceLocation(file: stream.name, line: row.line)
          item.problems = [Diagnostic(.rowTooLong, [String(RowSplitter.limit)], at: place)]
        }
      } content: {
        $0 += row.bytes
      }
    }
    var isWanted = true
    var line = 0
    try stream.forEach { bytes throws(Diagnostic) in
      guard let text = decoding.decode(bytes) else {
        throw Diagnostic(.briefEncoding, at: SourceLocation(file: stream.name, line: line))
      }
      line += text.count { $0 == 0x0A }
      isWanted = text.withUnsafeBufferPointer { splitter.add($0, take) }
      if isWanted, !stream.hasMore { isWanted = collector.flush(put) }
      return isWanted
    }
    guard isWanted else { return false }
    guard let last = decoding.finish() else {
      throw Diagnostic(.briefEncoding, at: SourceLocation(file: stream.name, line: line))
    }
    return last.withUnsafeBufferPointer { splitter.add($0, take) } && splitter.finish(take)
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
    bytes.allSatisfy { $0 == separator || $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
  }

  /// The separator under which the first rows name the most fields.
  private func layout(_ sample: [UInt8], named name: String) throws(Diagnostic) -> Layout {
    var problem: Diagnostic?
    var best: Layout?
    let declared = declared(sample)
    for separator in declared.map({ [$0.separator] }) ?? Self.separators {
      let rows = firstRows(sample, separator, from: declared == nil ? 1 : 2)
      do throws(Diagnostic) {
        let table = try briefs.table(of: rows, named: name, map: map)
        if table.known > best?.table.known ?? 0 {
          best = Layout(table: table, separator: separator, firstLine: declared == nil ? 1 : 2)
        }
      } catch {
        // What is wrong under the separator that parts the most cells is what is meant.
        if problem == nil || error.code != .headingsMissing { problem = error }
      }
    }
    if let best, problem.map({ $0.code == .headingsMissing || best.table.known > 2 }) ?? true { return best }
    throw problem ?? Diagnostic(.headingsMissing, [name, ""], at: SourceLocation(file: name, line: 0))
  }

  private func firstRows(_ sample: [UInt8], _ separator: UInt8, from first: Int) -> [[TableCell]] {
    var rows: [[TableCell]] = []
    var splitter = RowSplitter(separator: separator)
    func take(_ row: RowSplitter.Row) -> Bool {
      guard row.line >= first, !isBlank(row.bytes, separator) else { return true }
      let text = Folding.nfc(String(decoding: row.bytes, as: UTF8.self))
      let cells = CSVRow.read(text, separator: Unicode.Scalar(separator), line: row.line).row.cells
      rows.append(cells.map { TableCell(text: $0.text, line: $0.line, column: $0.column) })
      return rows.count < BriefTable.headingRows
    }
    if sample.withUnsafeBufferPointer({ splitter.add($0, take) }) { _ = splitter.finish(take) }
    return rows
  }

  /// The separator Excel's own first line names.
  private func declared(_ sample: [UInt8]) -> (separator: UInt8, end: Int)? {
    let line = sample.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let separator = line.last, separator < 0x80
    else { return nil }
    return (separator, 5)
  }
}
