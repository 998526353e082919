/// Turns bytes into places and back in one pass, as long as they are asked for in reading order.
struct PlaceCursor {
  private let source: SourceText
  private var offset = 0
  private var current = Place.start

  /// A cursor at the beginning.
  init(_ source: SourceText) { self.source = source }

  /// The place of a byte at or after the last one asked for.
  mutating func place(of target: Int) -> Place {
    while offset < min(target, source.bytes.count) { step() }
    return current
  }

  /// The byte of a place at or after the last one asked for; the end of the line when the line is shorter.
  mutating func offset(of target: Place) -> Int {
    while offset < source.bytes.count, current < target {
      if current.line == target.line, source.breakLength(at: offset) > 0 { break }
      step()
    }
    return offset
  }

  private mutating func step() {
    let breaking = source.breakLength(at: offset)
    if breaking > 0 {
      offset += breaking
      current = Place(line: current.line + 1, column: 1)
      return
    }
    offset += 1
    while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    current.column += 1
  }
}
