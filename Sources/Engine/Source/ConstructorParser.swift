/// Walks the tokens of a Lua file through its table constructors: keys, duplicates, and operators Lua would drop in conditions.
///
/// The first walk only looks for mistakes. The places of a declaration's keys are gathered by a second walk, over that
/// declaration alone, when a finding asks for them.
struct ConstructorParser {
  private let source: LuaSource
  private let tokens: [LuaToken]
  private var position = 0
  private var depth = 0
  /// Second occurrences of a key in one table.
  private(set) var duplicates: [LuaToken] = []
  /// `and`, `or`, `not` and comparisons inside a data `when`.
  private(set) var dropped: [LuaToken] = []
  /// Places by key path; nil when nobody asks for them.
  private var keys: [String: LuaToken]?

  /// Deeper tables are skipped; Lua itself refuses them.
  private static let depthLimit = 200

  /// A declaration's head and where its table opens.
  struct Found {
    let keyword: String
    let name: String?
    let line: Int
    /// Index of the token `{`.
    let open: Int
  }

  /// One key of a table.
  private struct Key {
    /// Where findings about it point.
    let place: LuaToken
    /// The tokens it is made of.
    let tokens: Range<Int>
  }

  /// Over the tokens of one file.
  init(source: LuaSource, tokens: [LuaToken]) {
    self.source = source
    self.tokens = tokens
  }

  /// The places of all keys of the table that opens at a token.
  static func keys(of source: LuaSource, tokens: [LuaToken], open: Int) -> [String: LuaToken] {
    var parser = ConstructorParser(source: source, tokens: tokens)
    parser.position = open
    parser.keys = [:]
    parser.constructor(path: "", inWhen: false)
    return parser.keys ?? [:]
  }

  /// Whether all tokens are read.
  var isAtEnd: Bool { position >= tokens.count }

  /// Steps over one token, reading a table constructor whole.
  mutating func skipOne() {
    if isMark(.openBrace) {
      constructor(path: "", inWhen: false)
    } else {
      position += 1
    }
  }

  /// A declaration at the current token, read whole; nil when there is none here.
  mutating func declaration(_ keywords: Set<String>) -> Found? {
    guard let head = token(), head.kind == .name else { return nil }
    let keyword = source.text(of: head)
    guard keywords.contains(keyword) else { return nil }
    if position > 0, [.dot, .colon].contains(tokens[position - 1].mark) { return nil }
    var ahead = position + 1
    var name: String?
    if ahead < tokens.count, tokens[ahead].isString {
      name = source.text(of: tokens[ahead])
      ahead += 1
    } else if ahead < tokens.count, tokens[ahead].mark == .openParenthesis {
      guard let end = closing(from: ahead) else { return nil }
      if end == ahead + 2, tokens[ahead + 1].isString { name = source.text(of: tokens[ahead + 1]) }
      ahead = end + 1
    }
    if ahead < tokens.count, tokens[ahead].mark == .openParenthesis { ahead += 1 }
    guard ahead < tokens.count, tokens[ahead].mark == .openBrace else { return nil }
    position = ahead
    constructor(path: "", inWhen: false)
    return Found(keyword: keyword, name: name, line: Int(head.line), open: ahead)
  }

  private func token(_ ahead: Int = 0) -> LuaToken? {
    position + ahead < tokens.count ? tokens[position + ahead] : nil
  }

  private func isMark(_ mark: LuaToken.Mark, _ ahead: Int = 0) -> Bool {
    position + ahead < tokens.count && tokens[position + ahead].mark == mark
  }

  private func closing(from open: Int) -> Int? {
    var level = 0
    for index in open..<min(tokens.count, open + 200) {
      if tokens[index].mark == .openParenthesis { level += 1 }
      if tokens[index].mark == .closeParenthesis {
        level -= 1
        if level == 0 { return index }
      }
    }
    return nil
  }

  /// Reads `{ … }`, noting the place of each key under `path`. Where no places are kept, a path is only empty or not.
  private mutating func constructor(path: String, inWhen: Bool) {
    position += 1
    depth += 1
    defer { depth -= 1 }
    var seen = ConstructorKeys()
    var item = 0
    while let current = token(), current.mark != .closeBrace {
      if current.mark == .comma || current.mark == .semicolon {
        position += 1
        continue
      }
      var child = "."
      var isWhen = inWhen
      if let key = key() {
        if !insert(key, into: &seen) { duplicates.append(key.place) }
        if keys != nil {
          child = path.isEmpty ? text(of: key) : "\(path).\(text(of: key))"
          if keys?[child] == nil { keys?[child] = key.place }
        } else if path.isEmpty, key.tokens.count == 1, source.content(of: key.place).isEmpty {
          child = ""
        }
        isWhen = inWhen || (path.isEmpty && isWord(key, "when"))
      } else {
        item += 1
        if keys != nil {
          child = "\(path)[\(item)]"
          if keys?[child] == nil { keys?[child] = current }
        }
      }
      value(path: child, inWhen: isWhen)
    }
    position += 1
  }

  private func insert(_ key: Key, into seen: inout ConstructorKeys) -> Bool {
    key.tokens.count == 1
      ? seen.insert(source.content(of: key.place), in: source) : seen.insert(text(of: key), in: source)
  }

  private func text(of key: Key) -> String { tokens[key.tokens].map(source.text(of:)).joined() }

  private func isWord(_ key: Key, _ word: StaticString) -> Bool {
    guard key.tokens.count == 1 else { return false }
    let content = source.content(of: key.place)
    return content.count == word.utf8CodeUnitCount
      && word.withUTF8Buffer { source.bytes[content].elementsEqual($0) }
  }

  /// `name =` or `["name"] =` or `[…] =` at the current token.
  private mutating func key() -> Key? {
    guard let head = token() else { return nil }
    if head.kind == .name, isMark(.assign, 1) {
      position += 2
      return Key(place: head, tokens: (position - 2)..<(position - 1))
    }
    guard head.mark == .openBracket else { return nil }
    if let inner = token(1), isMark(.closeBracket, 2), isMark(.assign, 3), inner.isString || inner.kind == .number {
      position += 4
      return Key(place: inner, tokens: (position - 3)..<(position - 2))
    }
    var ahead = 1
    var level = 1
    while let next = token(ahead), level > 0, ahead < 200 {
      if next.mark == .openBracket { level += 1 }
      if next.mark == .closeBracket { level -= 1 }
      ahead += 1
    }
    guard isMark(.assign, ahead) else { return nil }
    let first = position
    position += ahead + 1
    return Key(place: head, tokens: first..<(first + ahead))
  }

  /// One value up to the comma or brace that ends it.
  private mutating func value(path: String, inWhen: Bool) {
    var level = 0
    var blocks = 0
    var isFirst = true
    while let current = token() {
      if blocks == 0, level == 0, current.mark.endsValue { return }
      if current.mark == .openBrace, depth < Self.depthLimit {
        if isFirst {
          constructor(path: path, inWhen: inWhen && blocks == 0)
        } else {
          // Its keys are not the declaration's.
          let outer = keys
          keys = nil
          constructor(path: "", inWhen: inWhen && blocks == 0)
          keys = outer
        }
        isFirst = false
        continue
      }
      if current.mark == .opensBlock { blocks += 1 }
      if current.mark == .closesBlock { blocks -= 1 }
      if blocks == 0 {
        if current.mark == .openParenthesis || current.mark == .openBracket { level += 1 }
        if current.mark == .closeParenthesis || current.mark == .closeBracket { level -= 1 }
        if inWhen, level >= 0, current.mark == .dropped { dropped.append(current) }
      }
      isFirst = false
      position += 1
    }
  }
}

extension LuaToken.Mark {
  /// Whether a value of a table ends before it.
  fileprivate var endsValue: Bool { self == .comma || self == .semicolon || self == .closeBrace }
}
