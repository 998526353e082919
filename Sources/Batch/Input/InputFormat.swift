import CampaignModel
import Foundation

/// How a file with briefs is written.
public enum InputFormat: String, Sendable, CaseIterable {
  /// A brief a line.
  case jsonLines = "jsonl"
  /// One brief, or an array of them.
  case json
  /// One brief, or several parted by `---`.
  case yaml
  /// A table with headings: commas, semicolons or tabs, in any encoding spreadsheets write.
  case csv
  /// A workbook.
  case xlsx

  private static let endings: [String: InputFormat] = [
    "jsonl": .jsonLines, "ndjson": .jsonLines, "json": .json, "yaml": .yaml, "yml": .yaml, "csv": .csv, "tsv": .csv,
    "tab": .csv, "xlsx": .xlsx, "xlsm": .xlsx, "xls": .xlsx, "ods": .xlsx,
  ]

  /// The format a name given by the user means.
  public init(named name: String) throws(Diagnostic) {
    let known = name == "tsv" ? .csv : InputFormat(rawValue: name.lowercased())
    guard let known else {
      throw Diagnostic(
        .inputFormatUnknown, [name, Self.allCases.map(\.rawValue).joined(separator: ", ")],
        suggestion: Self.allCases.map(\.rawValue).first { $0.hasPrefix(name.prefix(2)) })
    }
    self = known
  }

  /// What the ending of a file's name says.
  init?(ending path: String) {
    guard let known = Self.endings[URL(fileURLWithPath: path).pathExtension.lowercased()] else { return nil }
    self = known
  }

  /// What the first bytes look like, when the name says nothing.
  init(content head: ArraySlice<UInt8>) {
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .xlsx
      return
    }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    switch text.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"): self = .jsonLines
    case UInt8(ascii: "["): self = .json
    default:
      let line = text.prefix { $0 != 0x0A }
      let isTable = line.contains { $0 == UInt8(ascii: ";") || $0 == 0x09 || $0 == UInt8(ascii: ",") || $0 == 0 }
      self = isTable || String(validating: line, as: UTF8.self) == nil ? .csv : .yaml
    }
  }

  /// Whether rows have headings.
  var isTable: Bool { self == .csv || self == .xlsx }
}
