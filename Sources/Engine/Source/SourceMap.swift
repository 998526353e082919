import CampaignModel

/// Where the keys of every declaration of one Lua file stand, and what Lua would drop in it without a word.
///
/// Made for every file of every load, and asked only when something is wrong: so it keeps offsets, and texts, columns
/// and keys are read from the file's bytes when a finding needs them.
final class SourceMap {
  /// The file as the user named it.
  let file: String
  /// Duplicate keys and dropped operators.
  private(set) var findings: [Diagnostic] = []
  private let source: LuaSource
  private let tokens: [LuaToken]
  /// In order of the file, so by line.
  private var declarations: [ConstructorParser.Found] = []
  private var latest: (open: Int, keys: [String: LuaToken])?

  /// Reads a file; `keywords` are the functions that declare something.
  init(file: String, source bytes: [UInt8], keywords: Set<String>) {
    self.file = file
    let (tokens, lineStarts) = LuaTokenizer.read(bytes)
    source = LuaSource(bytes: bytes, lineStarts: lineStarts)
    self.tokens = tokens
    var parser = ConstructorParser(source: source, tokens: tokens)
    while !parser.isAtEnd {
      if let declaration = parser.declaration(keywords) {
        declarations.append(declaration)
      } else {
        parser.skipOne()
      }
    }
    findings = parser.duplicates.map { finding(.duplicateKey, $0) }
    findings += parser.dropped.map { finding(.droppedOperator, $0) }
  }

  /// The places of the keys of the declaration made on a line, by key path: `favour`, `favour.micro`, `when[2]`. It is
  /// found by keyword and, when several stand there, by name.
  func keys(of keyword: String, name: String?, line: Int) -> [String: LuaToken] {
    let here = declarations[declarations.partition { $0.line >= line }...]
      .prefix { $0.line == line }.filter { $0.keyword == keyword }
    guard let found = here.first(where: { $0.name == name }) ?? (here.count == 1 ? here.first : nil) else { return [:] }
    if let latest, latest.open == found.open { return latest.keys }
    let keys = ConstructorParser.keys(of: source, tokens: tokens, open: found.open)
    latest = (found.open, keys)
    return keys
  }

  /// The line on which something of this kind and name is declared.
  func line(of keyword: String, name: String) -> Int? {
    declarations.first { $0.keyword == keyword && $0.name == name }.map { Int($0.line) }
  }

  /// The only token with this text on a line; nil when there is none or more than one.
  func token(_ text: String, line: Int) -> LuaToken? {
    let here = tokens[tokens.partition { $0.line >= line }...]
      .prefix { $0.line == line }.filter { source.isText(text, of: $0) }
    return here.count == 1 ? here.first : nil
  }

  /// Where a token stands.
  func location(of token: LuaToken) -> SourceLocation {
    SourceLocation(file: file, line: Int(token.line), column: source.column(of: token))
  }

  /// The line of a token, with the token underlined.
  func excerpt(of token: LuaToken) -> SourceExcerpt {
    SourceExcerpt(
      text: source.text(ofLine: Int(token.line)) ?? "", column: source.column(of: token),
      length: source.length(of: token))
  }

  /// A line without anything underlined; nil beyond the file.
  func excerpt(ofLine line: Int) -> SourceExcerpt? { source.text(ofLine: line).map { SourceExcerpt(text: $0) } }

  private func finding(_ code: DiagnosticCode, _ token: LuaToken) -> Diagnostic {
    Diagnostic(code, [source.text(of: token)], at: location(of: token), excerpt: excerpt(of: token))
  }
}

extension Array {
  /// The first index whose element is on the far side, when all elements before it are not.
  fileprivate func partition(_ isBeyond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
