/// Writes JSON straight into bytes: the caller says what opens and closes, the writer knows where commas and, in the pretty
/// form, line breaks go. The same calls give the same bytes.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Ready bytes of what was written before; only in the compact form.
  let fragments: JSONFragments?
  private let pretty: Bool
  private var depth = 0
  private var isFirst = true
  private var afterKey = false

  /// An empty writer; `pretty` breaks lines and indents by two spaces.
  package init(pretty: Bool = false) {
    self.pretty = pretty
    fragments = nil
  }

  /// A compact writer that goes on after other bytes and takes ready ones from `fragments`.
  package init(after bytes: [UInt8], fragments: JSONFragments?) {
    self.bytes = bytes
    self.fragments = fragments
    pretty = false
  }

  /// Members of an object that stand in many documents: as written before, else by `body`.
  mutating func members(_ subject: @autoclosure () -> JSONFragments.Subject, _ body: (inout JSONWriter) -> Void) {
    guard let fragments else { return body(&self) }
    let subject = subject()
    if let ready = fragments.kept(subject) {
      separate()
      return ready.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    var writer = JSONWriter()
    body(&writer)
    fragments.keep(writer.bytes, of: subject)
    separate()
    bytes += writer.bytes
  }

  /// `{ … }`; `body` writes keys, each with a value.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }

  /// `[ … ]`; `body` writes values.
  package mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

  /// An array of what `body` writes for each element.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    array { writer in for element in elements { body(&writer, element) } }
  }

  /// The key of the next value.
  package mutating func key(_ key: String) {
    separate()
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    afterKey = true
  }

  /// A string.
  package mutating func string(_ text: String) {
    separate()
    quoted(text)
  }

  /// A whole number.
  package mutating func integer(_ number: Int64) {
    separate()
    JSONDecimal.write(number, to: &bytes)
  }

  /// A number rounded to six decimals in its shortest form; null when it is not finite.
  package mutating func number(_ number: Double) {
    separate()
    JSONDecimal.write(number, to: &bytes)
  }

  /// A number by its digits, which are JSON's already.
  package mutating func number(digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  /// True or false.
  package mutating func bool(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Null.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends a document.
  package mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(UInt8(ascii: close))
    isFirst = false
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Stretches that need no escape are copied whole.
  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in 0..<source.count where Self.isEscaped(source[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        escape(source[index])
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}

extension JSONWriter {
  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }
}
