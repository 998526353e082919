/// Walks the tokens of a Lua file through its table constructors: keys, duplicates, and operators Lua would drop in conditions.
struct ConstructorParser {
  private let tokens: [LuaToken]
  private var position = 0
  private var depth = 0
  /// Second occurrences of a key in one table.
  private(set) var duplicates: [LuaToken] = []
  /// `and`, `or`, `not` and comparisons inside a data `when`.
  private(set) var dropped: [LuaToken] = []

  /// Deeper tables are skipped; Lua itself refuses them.
  private static let depthLimit = 200
  private static let droppedOperators: Set<String> = ["and", "or", "not", "==", "~=", "<", ">", "<=", ">="]

  /// Over the tokens of one file.
  init(tokens: [LuaToken]) { self.tokens = tokens }

  /// Whether all tokens are read.
  var isAtEnd: Bool { position >= tokens.count }

  /// Steps over one token, reading a table constructor whole.
  mutating func skipOne() {
    if isMark("{") {
      var keys: [String: LuaToken] = [:]
      constructor(path: "", into: &keys, inWhen: false)
    } else {
      position += 1
    }
  }

  /// A declaration at the current token, read whole; nil when there is none here.
  mutating func declaration(_ keywords: Set<String>) -> SourceMap.Declaration? {
    guard let head = token(), head.kind == .name, keywords.contains(head.text) else { return nil }
    if position > 0, tokens[position - 1].isMark(".") || tokens[position - 1].isMark(":") { return nil }
    var ahead = position + 1
    var name: String?
    if ahead < tokens.count, tokens[ahead].kind == .string {
      name = tokens[ahead].text
      ahead += 1
    } else if ahead < tokens.count, tokens[ahead].isMark("(") {
      guard let end = closing(from: ahead) else { return nil }
      if end == ahead + 2, tokens[ahead + 1].kind == .string { name = tokens[ahead + 1].text }
      ahead = end + 1
    }
    if ahead < tokens.count, tokens[ahead].isMark("(") { ahead += 1 }
    guard ahead < tokens.count, tokens[ahead].isMark("{") else { return nil }
    position = ahead
    var keys: [String: LuaToken] = [:]
    constructor(path: "", into: &keys, inWhen: false)
    return SourceMap.Declaration(keyword: head.text, name: name, line: head.line, keys: keys)
  }

  private func token(_ ahead: Int = 0) -> LuaToken? {
    position + ahead < tokens.count ? tokens[position + ahead] : nil
  }

  private func isMark(_ mark: String, _ ahead: Int = 0) -> Bool { token(ahead)?.isMark(mark) ?? false }

  private func closing(from open: Int) -> Int? {
    var level = 0
    for index in open..<min(tokens.count, open + 200) {
      if tokens[index].isMark("(") { level += 1 }
      if tokens[index].isMark(")") {
        level -= 1
        if level == 0 { return index }
      }
    }
    return nil
  }

  /// Reads `{ … }`, noting the place of each key under `path`.
  private mutating func constructor(path: String, into keys: inout [String: LuaToken], inWhen: Bool) {
    position += 1
    depth += 1
    defer { depth -= 1 }
    var seen: Set<String> = []
    var item = 0
    while let current = token(), !current.isMark("}") {
      if current.isMark(",") || current.isMark(";") {
        position += 1
        continue
      }
      var child = path
      var isWhen = inWhen
      if let (key, place) = key() {
        child = path.isEmpty ? key : "\(path).\(key)"
        if !seen.insert(key).inserted { duplicates.append(place) }
        if keys[child] == nil { keys[child] = place }
        isWhen = inWhen || (path.isEmpty && key == "when")
      } else {
        item += 1
        child = "\(path)[\(item)]"
        keys[child] = current
      }
      value(path: child, into: &keys, inWhen: isWhen)
    }
    position += 1
  }

  /// `name =` or `["name"] =` or `[…] =` at the current token.
  private mutating func key() -> (String, LuaToken)? {
    guard let head = token() else { return nil }
    if head.kind == .name, isMark("=", 1) {
      position += 2
      return (head.text, head)
    }
    guard head.isMark("[") else { return nil }
    if let inner = token(1), isMark("]", 2), isMark("=", 3), inner.kind == .string || inner.kind == .number {
      position += 4
      return (inner.text, inner)
    }
    var ahead = 1
    var level = 1
    while let next = token(ahead), level > 0, ahead < 200 {
      if next.isMark("[") { level += 1 }
      if next.isMark("]") { level -= 1 }
      ahead += 1
    }
    guard isMark("=", ahead) else { return nil }
    let text = tokens[position..<(position + ahead)].map(\.text).joined()
    position += ahead + 1
    return (text, head)
  }

  /// One value up to the comma or brace that ends it.
  private mutating func value(path: String, into keys: inout [String: LuaToken], inWhen: Bool) {
    var level = 0
    var blocks = 0
    var isFirst = true
    while let current = token() {
      if blocks == 0, level == 0, current.isMark(",") || current.isMark(";") || current.isMark("}") { return }
      if current.isMark("{"), depth < Self.depthLimit {
        var nested: [String: LuaToken] = [:]
        constructor(path: isFirst ? path : "", into: &nested, inWhen: inWhen && blocks == 0)
        if isFirst { keys.merge(nested) { old, _ in old } }
        isFirst = false
        continue
      }
      if current.kind == .keyword {
        switch current.text {
        case "function", "if", "do", "repeat": blocks += 1
        case "end", "until": blocks -= 1
        default: break
        }
      }
      if blocks == 0 {
        if current.isMark("(") || current.isMark("[") { level += 1 }
        if current.isMark(")") || current.isMark("]") { level -= 1 }
        if inWhen, level >= 0, Self.droppedOperators.contains(current.text), current.kind != .string {
          dropped.append(current)
        }
      }
      isFirst = false
      position += 1
    }
  }
}
