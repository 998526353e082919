/// One token of a Lua file with its place; enough to find keys and operators, not to compile.
struct LuaToken: Sendable, Hashable {
  /// What kind of token.
  enum Kind: Sendable, Hashable {
    /// A name that is no keyword.
    case name
    /// A reserved word.
    case keyword
    /// A quoted or long string; `text` is its content as far as it has no escapes.
    case string
    /// A number.
    case number
    /// Anything else.
    case symbol
  }

  var kind: Kind
  /// The token's text; of a string its content.
  var text: String
  /// 1-based line.
  var line: Int
  /// 1-based column in characters.
  var column: Int
  /// Characters it spans on its line.
  var length: Int

  /// Whether it is this symbol or keyword.
  func isMark(_ mark: String) -> Bool { (kind == .symbol || kind == .keyword) && text == mark }
}
