/// The keys of one table constructor met so far, to find those written twice.
struct ConstructorKeys {
  private var few: [Range<Int>] = []
  private var many: Set<String>?

  /// Beyond so many keys, or when bytes alone cannot tell, a set is kept.
  private static let limit = 16

  /// Notes a key given by its bytes; false when it is there already.
  mutating func insert(_ key: Range<Int>, in source: LuaSource) -> Bool {
    if many == nil {
      let bytes = source.bytes[key]
      if few.count < Self.limit, !bytes.contains(where: { $0 >= 0x80 }) {
        if few.contains(where: { $0.count == key.count && source.bytes[$0] == bytes }) { return false }
        few.append(key)
        return true
      }
    }
    return insert(String(decoding: source.bytes[key], as: UTF8.self), in: source)
  }

  /// Notes a key given by its text.
  mutating func insert(_ key: String, in source: LuaSource) -> Bool {
    if many == nil { many = Set(few.map { String(decoding: source.bytes[$0], as: UTF8.self) }) }
    return many?.insert(key).inserted ?? true
  }
}
