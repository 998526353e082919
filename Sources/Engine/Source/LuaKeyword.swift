/// Lua's reserved words, told from names without making a string of each.
enum LuaKeyword {
  private static let words: [(packed: UInt64, mark: LuaToken.Mark)] = [
    ("and", .dropped), ("or", .dropped), ("not", .dropped), ("function", .opensBlock), ("if", .opensBlock),
    ("do", .opensBlock), ("repeat", .opensBlock), ("end", .closesBlock), ("until", .closesBlock),
    ("break", .none), ("else", .none), ("elseif", .none), ("false", .none), ("for", .none), ("goto", .none),
    ("in", .none), ("local", .none), ("nil", .none), ("return", .none), ("then", .none), ("true", .none),
    ("while", .none),
  ].map { (pack($0.utf8), $1) }

  /// What the word at a place means; nil when it is no reserved word.
  static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) -> LuaToken.Mark? {
    guard (2...8).contains(place.count) else { return nil }
    let packed = pack(bytes[place])
    for word in words where word.packed == packed { return word.mark }
    return nil
  }

  private static func pack(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
