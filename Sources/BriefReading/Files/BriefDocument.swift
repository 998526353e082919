import CampaignModel
import Foundation

/// One brief as it lies on disk, whole or as a line of a JSON Lines file, before anybody reads it.
public struct BriefDocument: Sendable {
  /// The file as the user named it, with the line for a line of several.
  public let name: String
  private let file: String
  private let firstLine: Int
  private let format: BriefFormat
  private let content: Result<[UInt8], Diagnostic>

  /// Endings of files with one brief a line.
  private static let lineEndings: Set<String> = ["jsonl", "ndjson"]

  /// The briefs a path names: of a file, of a folder, or the lines of a JSON Lines file; empty lines are none.
  public static func documents(at path: String) throws(Diagnostic) -> [BriefDocument] {
    try BriefFile.names(at: path, also: lineEndings).flatMap { name in
      let isLines = lineEndings.contains(name.split(separator: ".").last.map { $0.lowercased() } ?? "")
      return isLines ? lines(of: name) : [BriefDocument(BriefFile(reading: name))]
    }
  }

  private init(_ file: BriefFile) {
    name = file.name
    self.file = file.name
    firstLine = 1
    format = file.format
    content = file.content
  }

  private init(_ bytes: ArraySlice<UInt8>, line: Int, of file: String) {
    name = "\(file):\(line)"
    self.file = file
    firstLine = line
    format = .json
    content = .success(Array(bytes))
  }

  /// The lines of a file of any size.
  private static func lines(of file: String) -> [BriefDocument] {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      return [BriefDocument(BriefFile(reading: file))]
    }
    let lines = Array(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { number, line in
      line.contains { $0 > 0x20 } ? BriefDocument(line, line: number + 1, of: file) : nil
    }
  }

  /// Why it cannot be had at all; nil when it can.
  public var problem: Diagnostic? {
    if case .failure(let diagnostic) = content { return diagnostic }
    return nil
  }

  /// The brief as a pack understands it.
  public func read(by reader: BriefReader) -> BriefOutcome {
    switch content {
    case .failure(let diagnostic): BriefOutcome(brief: nil, diagnostics: [diagnostic])
    case .success(let bytes): reader.read(bytes, format: format, file: file, firstLine: firstLine)
    }
  }
}
