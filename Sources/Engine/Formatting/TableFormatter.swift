import CampaignModel
import Notation
import RuleModel
import Workspace

/// Writes the CSV files of a pack's decision tables in one form: aligned cells, canonical tests, UTF-8. A file whose meaning
/// would change, which no rule of the form should do, is refused rather than written.
public struct TableFormatter {
  /// A file that is not in the form.
  public struct Change: Sendable {
    /// The file as it is.
    public let file: PackFiles.File
    /// What it should be.
    public let bytes: [UInt8]
  }

  private let layers: [PackFiles]
  private let limits: ScriptLimits

  /// Formats tables of packs.
  public init(_ layers: [PackFiles], limits: ScriptLimits = ScriptLimits()) {
    self.layers = layers
    self.limits = limits
  }

  /// The files to change, by layer and path; throws the errors of packs that do not load, and a file whose rules would not be
  /// the same.
  public func changes() throws(PackErrors) -> [Change] {
    let pack = try Pack.load(layers, limits: limits, comparing: false)
    var changes: [Change] = []
    for layer in layers {
      for file in layer.tables {
        guard let bytes = Self.formatted(file.bytes, facts: pack.ruleSet.facts), bytes != file.bytes else { continue }
        changes.append(Change(file: file, bytes: bytes))
      }
    }
    guard !changes.isEmpty else { return [] }
    let after: Pack
    do throws(PackErrors) {
      after = try Pack.load(layers.map { Self.replaced($0, by: changes) }, limits: limits, comparing: false)
    } catch {
      let place = error.diagnostics.first { $0.severity == .error }?.location
      throw PackErrors(diagnostics: [Diagnostic(.formatChangesMeaning, [place?.description ?? "–"])])
    }
    let (old, new) = (pack.ruleSet.rules.map(\.meaning), after.ruleSet.rules.map(\.meaning))
    if old != new {
      let name = zip(pack.ruleSet.rules, after.ruleSet.rules).first { $0.meaning != $1.meaning }?.0.id ?? "–"
      throw PackErrors(diagnostics: [Diagnostic(.formatChangesMeaning, [name])])
    }
    return changes
  }

  private static func replaced(_ layer: PackFiles, by changes: [Change]) -> PackFiles {
    PackFiles(
      root: layer.root,
      contents: (layer.files + layer.tables).map { file in
        (file.path, changes.first { $0.file.name == file.name }?.bytes ?? file.bytes)
      })
  }

  /// The form of a file; nil when it is no CSV that reads without problems.
  static func formatted(_ bytes: [UInt8], facts: FactSchema) -> [UInt8]? {
    let document = CSVDocument(bytes)
    guard document.problems.isEmpty, let header = document.header else { return nil }
    let columns = header.cells.map { column($0.text, facts) }
    let rows =
      [header.cells.map { Folding.trimmed($0.text) }]
      + document.rows.map { row in
        zip(columns, row.cells).map { CellLayout(column: $0).text($1.text) }
      }
    let separator = Character(document.separator)
    let shown = rows.map { $0.map { quoted($0, separator) } }
    // Spaces behind a text about the row would belong to it, and long texts need no alignment.
    let aligned = columns.prefix { $0 != .note }.count
    let widths = (0..<aligned).map { column in shown.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let isCRLF = bytes.contains(UInt8(ascii: "\r"))
    var text = declaresSeparator(document) ? "sep=\(separator)\n" : ""
    for row in shown {
      var cells = row
      for column in 0..<aligned where separator != "\t" && column < row.count - 1 {
        cells[column] = DisplayWidth.padded(row[column], to: widths[column])
      }
      text += cells.joined(separator: String(separator)) + "\n"
    }
    if isCRLF { text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) || document.encoding != .utf8
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private static func declaresSeparator(_ document: CSVDocument) -> Bool {
    document.lines.first?.lowercased().hasPrefix("sep=") == true
  }

  private static func column(_ name: String, _ facts: FactSchema) -> CellLayout.Column {
    let name = Folding.trimmed(name)
    if TableColumn.notes.contains(name) { return .note }
    let head = String(name.prefix { $0 != "." })
    if ["advise", "ask", "exclude", "infer", "playbook", "warn"].contains(head) { return .names }
    if TableColumn.outputs.contains(head) { return .amount }
    let type = facts.index(of: name).map { facts.facts[$0].type }
    switch type {
    case .number, .integer, .money, .percent, .amount, .date: return .numbers
    default: return .words
    }
  }

  /// Quotes round a cell that needs them.
  private static func quoted(_ text: String, _ separator: Character) -> String {
    guard text.contains(where: { $0 == separator || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}

extension Rule {
  /// The rule apart from where it stands.
  fileprivate var meaning: Rule {
    var rule = self
    rule.location = SourceLocation(file: "", line: 0)
    rule.replaces = replaces.map { _ in rule.location }
    rule.condition = condition.withoutPlaces
    return rule
  }
}
