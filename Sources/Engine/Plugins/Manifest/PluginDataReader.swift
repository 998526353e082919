import BriefReading
import CampaignModel
import LuaRuntime
import Notation
import Workspace

/// Reads the data files a manifest names: CSV becomes a list of rows by their header, JSON its value, text a string.
struct PluginDataReader {
  let folder: PluginFolder
  let manifest: PluginManifest
  let sink: DiagnosticSink

  /// All files of a plugin together.
  private static let bytesLimit = 4 << 20

  /// What the files hold: the table scripts see as `data`, and the CSV files decision tables may name.
  func data() -> (table: LuaTable, tables: PackFiles) {
    var total = 0
    var entries: [(key: String, value: LuaValue)] = []
    var tables: [(path: String, bytes: [UInt8])] = []
    for (key, path) in manifest.data {
      do throws(Diagnostic) {
        let bytes = try folder.data(at: path, for: manifest.location)
        total += bytes.count
        guard total <= Self.bytesLimit else {
          throw Diagnostic(
            .dataUnreadable, [manifest.name, path, "> \(Self.bytesLimit) B"], at: manifest.location)
        }
        entries.append((key, try value(bytes, path)))
        if path.lowercased().hasSuffix(".csv") { tables.append((path, bytes)) }
      } catch {
        sink.report(error)
      }
    }
    return (LuaTable(named: entries), PackFiles(root: folder.root, contents: tables))
  }

  private func value(_ bytes: [UInt8], _ path: String) throws(Diagnostic) -> LuaValue {
    switch path.split(separator: ".").last?.lowercased() {
    case "csv", "tsv": return try rows(bytes, path)
    case "json":
      do {
        return LuaDocument.value(try LocatedDocument(bytes, format: .json, file: "\(folder.root)/\(path)").root)
      } catch {
        throw malformed(path, error.location.map { "\($0.line):\($0.column ?? 1)" } ?? error.code.id)
      }
    case "txt", "md":
      guard let text = TextEncoding.decode(bytes)?.text else { throw malformed(path, "UTF-8") }
      return .string(text)
    default: throw malformed(path, ".csv .tsv .json .txt .md")
    }
  }

  private func rows(_ bytes: [UInt8], _ path: String) throws(Diagnostic) -> LuaValue {
    let document = CSVDocument(bytes)
    if let problem = document.problems.first { throw malformed(path, "\(problem.line):\(problem.column)") }
    let names = document.header?.cells.map { Folding.trimmed($0.text) } ?? []
    return .table(
      LuaTable(
        list: document.rows.map { row in
          .table(LuaTable(named: zip(names, row.cells).map { ($0, .string(Folding.trimmed($1.text))) }))
        }))
  }

  private func malformed(_ path: String, _ why: String) -> Diagnostic {
    Diagnostic(
      .dataMalformed, [manifest.name, path, why], at: SourceLocation(file: "\(folder.root)/\(path)", line: 0))
  }
}
