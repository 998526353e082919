import CampaignModel

/// Where the keys of every declaration of one Lua file stand, and what Lua would drop in it without a word.
struct SourceMap: Sendable {
  /// A declaration `rule "x" { … }` and the places of its keys.
  struct Declaration: Sendable {
    var keyword: String
    var name: String?
    var line: Int
    /// Places by key path: `favour`, `favour.micro`, `when[2]`.
    var keys: [String: LuaToken]
  }

  /// The file as the user named it.
  let file: String
  /// Its declarations in order.
  private(set) var declarations: [Declaration] = []
  /// Duplicate keys and dropped operators.
  private(set) var findings: [Diagnostic] = []
  private var declarationsByLine: [Int: [Int]] = [:]
  private let lines: [Substring]
  private let tokens: [LuaToken]

  /// Reads a file; `keywords` are the functions that declare something.
  init(file: String, source: [UInt8], keywords: Set<String>) {
    self.file = file
    let text = String(decoding: source, as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    tokens = LuaTokenizer.tokens(of: source)
    var parser = ConstructorParser(tokens: tokens)
    while !parser.isAtEnd {
      if let declaration = parser.declaration(keywords) {
        declarationsByLine[declaration.line, default: []].append(declarations.count)
        declarations.append(declaration)
      } else {
        parser.skipOne()
      }
    }
    findings = parser.duplicates.map { found in
      Diagnostic(.duplicateKey, [found.text], at: location(of: found), excerpt: excerpt(of: found))
    }
    findings += parser.dropped.map { found in
      Diagnostic(.droppedOperator, [found.text], at: location(of: found), excerpt: excerpt(of: found))
    }
  }

  /// The declaration made on a line, by keyword and, when several stand there, by name.
  func declaration(_ keyword: String, name: String?, line: Int) -> Declaration? {
    let here = (declarationsByLine[line] ?? []).map { declarations[$0] }.filter { $0.keyword == keyword }
    return here.first { $0.name == name } ?? (here.count == 1 ? here.first : nil)
  }

  /// The only token with this text on a line; nil when there is none or more than one.
  func token(_ text: String, line: Int) -> LuaToken? {
    let here = tokens.filter { $0.line == line && $0.text == text }
    return here.count == 1 ? here.first : nil
  }

  /// Where a token stands.
  func location(of token: LuaToken) -> SourceLocation {
    SourceLocation(file: file, line: token.line, column: token.column)
  }

  /// The line of a token, with the token underlined.
  func excerpt(of token: LuaToken) -> SourceExcerpt {
    SourceExcerpt(text: text(ofLine: token.line), column: token.column, length: token.length)
  }

  /// A line without anything underlined; nil beyond the file.
  func excerpt(ofLine line: Int) -> SourceExcerpt? {
    lines.indices.contains(line - 1) ? SourceExcerpt(text: text(ofLine: line)) : nil
  }

  private func text(ofLine line: Int) -> String {
    lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
  }
}
