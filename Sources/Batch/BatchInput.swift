import BriefReading
import CampaignModel
import Foundation

/// Reads briefs one by one from a file, stdin, or all the files of a folder, whatever they are written in.
struct BatchInput {
  /// How to read what is there.
  struct Options: Sendable {
    /// The format asked for; nil is what names and content say.
    var format: InputFormat?
    /// What columns of tables mean.
    var map = ColumnMap.none
    /// The sheet of workbooks to read; nil is every visible one with headings.
    var sheet: String?
    /// Whether lines are records of a quarantine file, or whatever a plugin's reader reads.
    var isLines = false
  }

  private let path: String
  private let blockSize: Int
  private let options: Options
  private let briefs: BriefReader
  /// Endings of files plugins read.
  private let endings: Set<String>

  /// Reads `path` (`-` is stdin) in blocks of at most so many briefs.
  init(
    path: String, blockSize: Int, briefs: BriefReader, options: Options = Options(), also endings: Set<String> = []
  ) {
    self.path = path
    self.briefs = briefs
    self.options = options
    self.endings = endings
    self.blockSize = blockSize
  }

  /// Gives blocks to `put` until it says no; returns how many there were.
  func blocks(_ put: (BriefBlock) -> Bool) throws(Diagnostic) -> Int {
    var collector = BlockCollector(blockSize: blockSize)
    var isFolder: ObjCBool = false
    if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      try folder(into: &collector, put)
    } else {
      _ = try file(ByteStream(path), path, into: &collector, put)
    }
    _ = collector.flush(put)
    return collector.number
  }

  private func folder(into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool) throws(Diagnostic) {
    let listing = try FolderListing(path, also: endings)
    guard collector.note(listing.notes, put) else { return }
    for name in listing.names {
      let ending = URL(fileURLWithPath: name).pathExtension.lowercased()
      var isWanted = true
      if endings.contains(ending) {
        isWanted = whole(name, into: &collector, put)
      } else {
        do throws(Diagnostic) {
          isWanted = try file(ByteStream(name), name, into: &collector, put)
        } catch {
          // The other files have briefs all the same.
          isWanted = refused(name, error, into: &collector, put)
        }
      }
      guard isWanted else { return }
    }
  }

  /// The brief a plugin makes of a file.
  private func whole(_ name: String, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool) -> Bool {
    let file = BriefFile(reading: name)
    var (bytes, problems): ([UInt8], [Diagnostic]) = ([], [])
    switch file.content {
    case .success(let content): bytes = content
    case .failure(let finding): problems = [finding]
    }
    return collector.add(file: name, line: 1, format: file.format, put) { item in
      item.isWholeFile = true
      item.problems = problems
    } content: {
      $0 += bytes
    }
  }

  private func refused(
    _ name: String, _ problem: Diagnostic, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) -> Bool {
    collector.add(file: name, line: 1, format: .yaml, put) { item in
      item.isWholeFile = true
      item.problems = [problem]
    } content: { _ in
    }
  }

  private func file(
    _ stream: ByteStream, _ path: String, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    switch try format(stream, path) {
    case .jsonLines: return try lines(stream, into: &collector, put)
    case .json: return try values(stream, into: &collector, put)
    case .yaml: return try documents(stream, into: &collector, put)
    case .csv: return try TextTable(briefs, map: options.map).read(stream, into: &collector, put)
    case .xlsx:
      return try WorkbookTable(briefs, map: options.map, sheet: options.sheet).read(
        stream, stream.isRegularFile ? path : nil, into: &collector, put)
    }
  }

  private func format(_ stream: ByteStream, _ path: String) throws(Diagnostic) -> InputFormat {
    if options.isLines { return .jsonLines }
    if let format = options.format { return format }
    // Whoever sends lines one by one gets answers one by one.
    guard path != "-" else { return .jsonLines }
    // A workbook is one whatever it is called.
    let head = try stream.peek(4)
    if head.elementsEqual("PK\u{3}\u{4}".utf8) { return .xlsx }
    guard let format = InputFormat(ending: path) else { return InputFormat(content: try stream.peek(1 << 12)) }
    guard format == .json else { return format }
    return try isLineByLine(stream.peek(1 << 16)) ? .jsonLines : .json
  }

  /// Whether each line of a `.json` file is a value of its own, as far as its first ones show.
  private func isLineByLine(_ head: ArraySlice<UInt8>) -> Bool {
    let lines = head.split(separator: 0x0A, maxSplits: 2).map { $0.filter { $0 > 0x20 } }
    guard lines.count > 1, let first = lines.first, first.first == UInt8(ascii: "{") else { return false }
    return first.last == UInt8(ascii: "}") && lines[1].first == UInt8(ascii: "{")
  }

  private func lines(
    _ stream: ByteStream, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    guard collector.flush(put) else { return false }
    var lines = LineCollector(
      file: stream.name, number: collector.number, blockSize: blockSize, blockBytes: BlockCollector.blockBytes)
    var isWanted = true
    try stream.forEach { bytes throws(Diagnostic) in
      isWanted = lines.add(bytes, put)
      // Whoever waits for answers gets those to what is there.
      if isWanted, !stream.hasMore { isWanted = lines.flush(put) }
      return isWanted
    }
    if isWanted { lines.finish(put) }
    collector.number = lines.number
    return isWanted
  }

  private func values(
    _ stream: ByteStream, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    var values = JSONValues()
    var count = 0
    func take(_ value: JSONValues.Value) -> Bool {
      count += 1
      let name = count
      return collector.add(file: stream.name, line: value.line, format: .json, put) { item in
        item.column = value.column
        // Elements of an array may all stand on one line.
        if value.line == 1, value.column > 1 { item.name = "\(BriefReader.name(stream.name, 1)):\(name)" }
        if value.isTangled {
          let place = SourceLocation(file: stream.name, line: value.line, column: value.column)
          item.problems = [Diagnostic(.valuesTangled, [stream.name], at: place)]
        }
      } content: {
        $0 += value.bytes
      }
    }
    var isWanted = true
    try stream.forEach { bytes throws(Diagnostic) in
      isWanted = values.add(bytes, take)
      return isWanted
    }
    return isWanted && values.finish(take)
  }

  private func documents(
    _ stream: ByteStream, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    var documents = YAMLDocuments()
    func take(_ document: YAMLDocuments.Document) -> Bool {
      collector.add(file: stream.name, line: document.line, format: .yaml, put) { $0 += document.bytes }
    }
    var isWanted = true
    try stream.forEach { bytes throws(Diagnostic) in
      isWanted = documents.add(bytes, take)
      return isWanted
    }
    return isWanted && documents.finish(take)
  }
}
