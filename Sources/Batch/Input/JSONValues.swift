import BriefReading
import CampaignModel

/// Tells the values of a JSON file apart without reading them: the elements of an array, or values one after the other.
struct JSONValues {
  /// A value: its bytes and where it starts.
  struct Value {
    let bytes: ArraySlice<UInt8>
    let line: Int
    let column: Int
    /// Whether what follows cannot be told apart any more.
    let isTangled: Bool
  }

  private var buffer: [UInt8] = []
  private var position = 0
  private var start: Int?
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Whether the file is an array, once that is known.
  private(set) var isArray: Bool?
  private var isDone = false
  /// Whether a value went on for too long to tell where the next one starts.
  private var isLost = false
  private var line = 1
  private var lineStart = 0
  private var place = (line: 1, column: 1)
  private var consumed = 0

  /// Longest value.
  static let limit = BriefLimits.bytes + 1

  /// Adds bytes and gives away the values that are whole; false when `give` wants no more.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ give: (Value) -> Bool) -> Bool {
    if isLost { return true }
    buffer.append(contentsOf: bytes)
    while position < buffer.count {
      guard take(buffer[position], give) else { return false }
      position += 1
      guard let start, position - start > Self.limit else { continue }
      isLost = true
      let rest = value(start..<position, isTangled: true)
      buffer = []
      return give(rest)
    }
    let first = min(start ?? position, position)
    buffer.removeFirst(first)
    consumed += first
    position -= first
    start = start.map { $0 - first }
    return true
  }

  /// Gives away what is left; whether the file ended where it may.
  mutating func finish(_ give: (Value) -> Bool) -> Bool {
    if isLost { return true }
    if let first = start { return give(value(first..<buffer.count, isTangled: isArray == true || depth > 0)) }
    guard isArray == true, !isDone else { return true }
    return give(
      Value(bytes: [], line: line, column: max(consumed + position - lineStart, 0) + 1, isTangled: true))
  }

  private mutating func take(_ byte: UInt8, _ give: (Value) -> Bool) -> Bool {
    defer {
      if byte == 0x0A {
        line += 1
        lineStart = consumed + position + 1
      }
    }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return true
    }
    if start == nil {
      if byte <= 0x20 || consumed + position < 3 && [0xEF, 0xBB, 0xBF].contains(byte) { return true }
      if isArray == nil {
        isArray = byte == UInt8(ascii: "[")
        if isArray == true { return true }
      }
      if isArray == true, !isDone {
        if byte == UInt8(ascii: ",") { return true }
        if byte == UInt8(ascii: "]") {
          isDone = true
          return true
        }
      }
      start = position
      place = (line, consumed + position - lineStart + 1)
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if depth == 0 { return end(at: position, isTangled: true, give, closesArray: byte == UInt8(ascii: "]")) }
      depth -= 1
      if depth == 0 { return end(at: position + 1, isTangled: false, give) }
    case UInt8(ascii: ",") where depth == 0 && isArray == true: return end(at: position, isTangled: false, give)
    default: break
    }
    return true
  }

  private mutating func end(
    at end: Int, isTangled: Bool, _ give: (Value) -> Bool, closesArray: Bool = false
  ) -> Bool {
    let first = start ?? end
    start = nil
    // A bare value such as `3` may stand last in an array.
    if closesArray, isArray == true { isDone = true }
    return give(value(first..<end, isTangled: isTangled && !(closesArray && isArray == true)))
  }

  private func value(_ range: Range<Int>, isTangled: Bool) -> Value {
    Value(bytes: buffer[range].prefix(Self.limit), line: place.line, column: place.column, isTangled: isTangled)
  }
}
