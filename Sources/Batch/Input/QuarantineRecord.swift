import BriefReading
import CampaignModel
import Foundation

/// A brief without an answer as its line of the quarantine file tells of it; whoever mends it changes `text`.
struct QuarantineRecord: Decodable {
  /// File the brief stands in.
  let file: String
  /// Line it starts on.
  let line: Int
  /// How it is written.
  let format: String
  /// The brief as it was; nil when it is no UTF-8, or when the file could not be read.
  let text: String?
  /// The brief as it was when it is no UTF-8.
  let base64: String?
  /// Whether it is a file of its own.
  let isWholeFile: Bool?

  enum CodingKeys: String, CodingKey {
    case file, line, format, text, base64
    case isWholeFile = "whole_file"
  }

  /// The brief's bytes.
  var bytes: [UInt8]? { text.map { Array($0.utf8) } ?? base64.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) } }

  /// The briefs of a block whose lines are records; a line that is none keeps a finding of its own.
  static func unpacked(_ block: BriefBlock) -> BriefBlock {
    var (items, bytes): ([BriefBlock.Item], [UInt8]) = ([], [])
    let decoder = JSONDecoder()
    block.forEach { item, content in
      let start = bytes.count
      guard let record = try? decoder.decode(QuarantineRecord.self, from: Data(buffer: content)),
        let format = BriefFormat(rawValue: record.format)
      else {
        bytes += content
        let place = SourceLocation(file: item.file, line: item.line)
        items.append(
          BriefBlock.Item(
            file: item.file, line: item.line, format: .json, range: start..<bytes.count,
            problems: [Diagnostic(.quarantineRecord, [item.file, String(item.line)], at: place)], isRecord: true))
        return
      }
      var problems: [Diagnostic] = []
      if let found = record.bytes {
        bytes += found
      } else {
        // The file could not be read then; perhaps it can now.
        switch BriefFile(reading: record.file).content {
        case .success(let found): bytes += found
        case .failure(let finding): problems = [finding]
        }
      }
      items.append(
        BriefBlock.Item(
          file: record.file, line: record.line, format: format, range: start..<bytes.count,
          isWholeFile: record.isWholeFile ?? false, problems: problems))
    }
    return BriefBlock(number: block.number, items: items, bytes: bytes, notes: block.notes)
  }
}
