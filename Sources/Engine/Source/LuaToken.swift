/// One token of a Lua file: which bytes it is. Its text and its column are read from ``LuaSource`` when a finding needs
/// them: a large pack has a million tokens and hardly a finding.
struct LuaToken: Sendable, Hashable {
  /// What kind of token.
  enum Kind: UInt8, Sendable, Hashable {
    /// A name that is no keyword.
    case name
    /// A reserved word.
    case keyword
    /// A quoted or long string that ends where it should.
    case string
    /// A string that the end of its line or file cut off.
    case brokenString
    /// A number.
    case number
    /// Anything else.
    case symbol
  }

  /// The symbols and reserved words that matter for finding keys and dropped operators.
  enum Mark: UInt8, Sendable, Hashable {
    /// Any other token.
    case none
    case openBrace, closeBrace, openParenthesis, closeParenthesis, openBracket, closeBracket
    case comma, semicolon, dot, colon, assign
    /// `and or not == ~= < > <= >=`: what Lua would drop in a data condition.
    case dropped
    /// `function if do repeat`
    case opensBlock
    /// `end until`
    case closesBlock
  }

  /// Offset of its first byte.
  let start: UInt32
  /// Offset after its last byte.
  let end: UInt32
  /// 1-based line.
  let line: UInt32
  let kind: Kind
  let mark: Mark

  /// Whether it is a string, cut off or not.
  var isString: Bool { kind == .string || kind == .brokenString }
}
