/// Tags and texts of a page, read by a reader of our own that takes nothing for granted: whatever does not nest is an error.
struct PageReader {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Names of the elements around it, the innermost last.
    let around: [String]
    /// All text inside, as a reader sees it.
    var text = ""
  }

  enum Failure: Error { case unclosed(String), unexpected(String), malformed(String) }

  private(set) var elements: [Element] = []

  private static let void: Set<String> = ["meta", "br", "hr", "img", "link", "input"]

  private typealias Scalars = Substring.UnicodeScalarView

  /// Reads scalar by scalar, as browsers do: to them a combining mark does not hide the sign before it.
  init(_ source: String) throws {
    var open: [Int] = []
    var rest = source[...].unicodeScalars
    while let start = rest.firstIndex(of: "<") {
      let text = Self.plain(rest[..<start])
      if !text.isEmpty { for index in open { elements[index].text += text } }
      rest = rest[rest.index(after: start)...]
      if let last = open.last, elements[last].name == "style", !rest.starts(with: "/style>".unicodeScalars) {
        throw Failure.malformed("a tag inside the style sheet")
      }
      guard let end = rest.firstIndex(of: ">") else { throw Failure.malformed(String(rest.prefix(20))) }
      let tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if tag.first == "!" { continue }
      if tag.first == "/" {
        guard let last = open.popLast(), elements[last].name == String(tag.dropFirst()) else {
          throw Failure.unexpected(String(tag))
        }
        continue
      }
      let isEmpty = tag.last == "/"
      let element = try Self.element(isEmpty ? tag.dropLast() : tag, around: open.map { elements[$0].name })
      elements.append(element)
      if !isEmpty, !Self.void.contains(element.name) { open.append(elements.count - 1) }
    }
    if let last = open.last { throw Failure.unclosed(elements[last].name) }
  }

  private static func element(_ tag: Scalars, around: [String]) throws -> Element {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let name = tag.prefix { !isSpace($0) }
    var attributes: [String: String] = [:]
    var rest = tag[name.endIndex...]
    while let first = rest.firstIndex(where: { !isSpace($0) }) {
      rest = rest[first...]
      guard let equals = rest.firstIndex(of: "="), rest[equals...].dropFirst().first == "\"" else {
        throw Failure.malformed(String(tag))
      }
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else { throw Failure.malformed(String(tag)) }
      let key = String(rest[..<equals])
      guard attributes[key] == nil else { throw Failure.malformed("twice \(key)") }
      attributes[key] = plain(value[..<end])
      rest = value[value.index(after: end)...]
    }
    return Element(name: String(name), attributes: attributes, around: around)
  }

  private static let entities: [(name: String, sign: Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]

  private static func plain(_ text: Scalars) -> String {
    guard text.contains("&") else { return String(text) }
    var (result, rest) = (String.UnicodeScalarView(), text)
    while let first = rest.first {
      let entity = first == "&" ? entities.first { rest.starts(with: $0.name.unicodeScalars) } : nil
      result.append(entity?.sign ?? first)
      rest = rest.dropFirst(entity?.name.unicodeScalars.count ?? 1)
    }
    return String(result)
  }

  /// Elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
