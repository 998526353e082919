/// A Lua table by value: a list, named entries, or both.
package struct LuaTable: Sendable, Equatable {
  /// The values at 1, 2, 3, … without holes.
  package var list: [LuaValue]
  /// The named entries; those read from Lua are in the byte order of their names.
  package var named: [(key: String, value: LuaValue)]

  /// An empty table.
  package init() { self.init(list: [], named: []) }

  /// A table of these entries.
  package init(list: [LuaValue] = [], named: [(key: String, value: LuaValue)] = []) {
    self.list = list
    self.named = named
  }

  /// The first entry of that name.
  package subscript(name: String) -> LuaValue? { named.first { $0.key == name }?.value }

  package static func == (one: LuaTable, other: LuaTable) -> Bool {
    one.list == other.list && one.named.elementsEqual(other.named) { $0.key == $1.key && $0.value == $1.value }
  }
}

extension LuaTable: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  /// Named entries, in the order written.
  package init(dictionaryLiteral elements: (String, LuaValue)...) {
    self.init(named: elements.map { (key: $0.0, value: $0.1) })
  }

  /// A list.
  package init(arrayLiteral elements: LuaValue...) {
    self.init(list: elements)
  }
}
