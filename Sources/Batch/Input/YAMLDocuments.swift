import BriefReading

/// Tells the documents of a YAML file apart by the lines `---` and `...`, which no value may have at their start.
struct YAMLDocuments {
  /// A document: its bytes and the line it starts on.
  struct Document {
    let bytes: ArraySlice<UInt8>
    let line: Int
  }

  private var buffer: [UInt8] = []
  private var lineStart = 0
  private var line = 1
  private var first = 1
  private var hasContent = false
  /// Whether a line `---` began the document.
  private var isMarked = false

  private static let limit = BriefLimits.bytes + 1

  /// Adds bytes and gives away the documents that are whole; false when `give` wants no more.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ give: (Document) -> Bool) -> Bool {
    for byte in bytes {
      // A document that is too long is known to be by now; the rest of it would only fill memory.
      if buffer.count < Self.limit || byte == 0x0A || buffer.count - lineStart < 4 { buffer.append(byte) }
      if byte == 0x0A, !endLine(give) { return false }
    }
    return true
  }

  /// Gives away the last document.
  mutating func finish(_ give: (Document) -> Bool) -> Bool {
    if buffer.count > lineStart, !endLine(give) { return false }
    return flush(buffer.count, give)
  }

  private mutating func endLine(_ give: (Document) -> Bool) -> Bool {
    let text = buffer[lineStart...]
    let isMark = text.starts(with: "---".utf8) && (text.count == 3 || text[lineStart + 3] <= 0x20)
    if isMark {
      guard flush(lineStart, give) else { return false }
      isMarked = true
      if text.dropFirst(3).contains(where: { $0 > 0x20 }) { hasContent = true }
    } else if text.starts(with: "...".utf8), text.count == 3 || text[lineStart + 3] <= 0x20 {
      line += 1
      lineStart = buffer.count
      return flush(lineStart, give)
    } else if let start = text.first(where: { $0 > 0x20 }), start != UInt8(ascii: "#"), start != UInt8(ascii: "%") {
      hasContent = true
    }
    line += 1
    lineStart = buffer.count
    return true
  }

  /// Gives away what stands before `end`, unless it is remarks only.
  private mutating func flush(_ end: Int, _ give: (Document) -> Bool) -> Bool {
    let document = Document(bytes: buffer[..<end], line: first)
    let isWanted = hasContent ? give(document) : true
    if hasContent || isMarked {
      buffer.removeFirst(end)
      lineStart -= end
      first = line
    }
    (hasContent, isMarked) = (false, false)
    return isWanted
  }
}
