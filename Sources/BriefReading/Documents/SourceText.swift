import CampaignModel

/// The bytes of a document, checked to be text, and its lines for excerpts. Nothing is copied until something is wrong.
struct SourceText {
  /// The bytes after the byte order mark.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether YAML's further line breaks (NEL, LS, PS) count, as libyaml counts them.
  let hasYAMLBreaks: Bool

  /// Checks size and encoding; the buffer must outlive the value.
  init(_ bytes: UnsafeBufferPointer<UInt8>, format: BriefFormat) throws(DocumentFailure) {
    guard bytes.count <= BriefLimits.bytes else {
      throw DocumentFailure(.briefTooLarge, [String(BriefLimits.bytes)])
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    hasYAMLBreaks = format == .yaml
    if let wrong = firstInvalidByte() { throw DocumentFailure(.briefEncoding, at: place(of: wrong)) }
    let blank = self.bytes.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
    guard !blank else { throw DocumentFailure(.briefEmpty) }
  }

  /// The place of a byte.
  func place(of offset: Int) -> Place {
    var cursor = PlaceCursor(self)
    return cursor.place(of: offset)
  }

  /// The byte a place stands at, at most the end of its line.
  func offset(of place: Place) -> Int {
    var cursor = PlaceCursor(self)
    return cursor.offset(of: place)
  }

  /// The line of a place, cut to 200 characters round it, with the column within what is shown.
  func excerpt(at place: Place, length: Int = 1) -> SourceExcerpt {
    let start = offset(of: Place(line: place.line, column: 1))
    var end = start
    while end < bytes.count, breakLength(at: end) == 0 { end += 1 }
    let count = bytes[start..<end].count(where: Self.beginsCharacter)
    let column = min(max(place.column, 1), count + 1)
    let first = count <= BriefLimits.excerpt ? 0 : min(max(0, column - 1 - 80), count - BriefLimits.excerpt)
    let last = min(count, first + BriefLimits.excerpt)
    let from = first == 0 ? start : byte(ofCharacter: first, in: start..<end)
    let to = last == count ? end : byte(ofCharacter: last, in: start..<end)
    let line = bytes[from..<to]
    let shown =
      line.contains(0x09)
      ? String(decoding: line.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self) : String(decoding: line, as: UTF8.self)
    let caret = column - first
    return SourceExcerpt(text: shown, column: caret, length: max(1, min(length, last - first - caret + 1)))
  }

  private static func beginsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Where the character with an index, counted from 0, begins within some bytes.
  private func byte(ofCharacter index: Int, in range: Range<Int>) -> Int {
    var left = index
    for place in range where Self.beginsCharacter(bytes[place]) {
      if left == 0 { return place }
      left -= 1
    }
    return range.upperBound
  }

  /// How many bytes the line break at `offset` takes; 0 when there is none.
  func breakLength(at offset: Int) -> Int {
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return byte(offset + 1) == 0x0A ? 2 : 1
    case 0xC2 where hasYAMLBreaks: return byte(offset + 1) == 0x85 ? 2 : 0
    case 0xE2 where hasYAMLBreaks:
      return byte(offset + 1) == 0x80 && (byte(offset + 2) == 0xA8 || byte(offset + 2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// The first byte that is not UTF-8.
  private func firstInvalidByte() -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = CountingIterator(bytes: bytes)
    while true {
      let start = iterator.index
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput, .error: return min(start, max(bytes.count - 1, 0))
      }
    }
  }

  private struct CountingIterator: IteratorProtocol {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    mutating func next() -> UInt8? {
      guard index < bytes.count else { return nil }
      defer { index += 1 }
      return bytes[index]
    }
  }
}
