/// Reads JSON as RFC 8259 has it and nothing more: no trailing commas, no bare control characters, no repeated keys.
struct JSONParser {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws -> JSONValue {
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw failure }
    return value
  }

  private var failure: JSONValue.Failure { JSONValue.Failure(byte: position) }
  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipSpace() { while [0x20, 0x0A, 0x0D, 0x09].contains(next) { position += 1 } }

  private mutating func take(_ text: String) throws {
    guard bytes[position...].starts(with: text.utf8) else { throw failure }
    position += text.utf8.count
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try take("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    default: return .number(try number())
    }
  }

  private mutating func object() throws -> JSONValue {
    try take("{")
    var members: [(key: String, value: JSONValue)] = []
    skipSpace()
    while next != UInt8(ascii: "}") {
      if !members.isEmpty { try take(",") }
      skipSpace()
      let key = try string()
      guard !members.contains(where: { $0.key == key }) else { throw failure }
      skipSpace()
      try take(":")
      members.append((key, try value()))
      skipSpace()
    }
    try take("}")
    return .object(members)
  }

  private mutating func array() throws -> JSONValue {
    try take("[")
    var elements: [JSONValue] = []
    skipSpace()
    while next != UInt8(ascii: "]") {
      if !elements.isEmpty { try take(",") }
      elements.append(try value())
      skipSpace()
    }
    try take("]")
    return .array(elements)
  }

  private mutating func number() throws -> String {
    let start = position
    while position < bytes.count, "+-.eE0123456789".utf8.contains(next) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else { throw failure }
    return text
  }

  private mutating func string() throws -> String {
    try take("\"")
    var text: [UInt8] = []
    while next != UInt8(ascii: "\"") {
      guard position < bytes.count, next >= 0x20 else { throw failure }
      if next == UInt8(ascii: "\\") {
        position += 1
        try text.append(contentsOf: escape())
      } else {
        text.append(next)
        position += 1
      }
    }
    position += 1
    guard let string = String(validating: text, as: UTF8.self) else { throw failure }
    return string
  }

  private mutating func escape() throws -> [UInt8] {
    let sign = next
    position += 1
    switch sign {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
    case UInt8(ascii: "u"):
      guard position + 4 <= bytes.count,
        let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw failure }
      position += 4
      return Array(String(Character(scalar)).utf8)
    default: throw failure
    }
  }
}
