import CLuaBridge

/// Encodes values for the bridge; the format is described in `kolmix_wire.h`.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ values: [LuaValue]) {
    for value in values { write(value) }
  }

  mutating func write(_ value: LuaValue) {
    switch value {
    case .null: tag(KX_WIRE_NIL)
    case .bool(let bool): tag(bool ? KX_WIRE_TRUE : KX_WIRE_FALSE)
    case .integer(let integer):
      tag(KX_WIRE_INTEGER)
      raw(integer)
    case .number(let number):
      tag(KX_WIRE_NUMBER)
      raw(number)
    case .string(let string):
      tag(KX_WIRE_STRING)
      text(string)
    case .table(let table): write(table)
    case .function(let function):
      tag(KX_WIRE_FUNCTION)
      raw(function.ordinal)
      raw(Int32(0))
      text("")
    case .hostFunction(let function):
      tag(KX_WIRE_HOST_FUNCTION)
      raw(function.id)
      text(function.name)
    case .handle(let handle):
      tag(KX_WIRE_HANDLE)
      raw(Int32(handle.kind))
      raw(handle.id)
    case .view(let view):
      tag(KX_WIRE_VIEW)
      raw(view.id)
    }
  }

  mutating func write(_ table: LuaTable) {
    tag(KX_WIRE_TABLE)
    raw(UInt32(truncatingIfNeeded: table.list.count))
    for value in table.list { write(value) }
    raw(UInt32(truncatingIfNeeded: table.named.count))
    for (key, value) in table.named {
      text(key)
      write(value)
    }
  }

  private mutating func tag(_ tag: some BinaryInteger) { bytes.append(UInt8(truncatingIfNeeded: tag)) }

  private mutating func raw<Number>(_ number: Number) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      raw(UInt32(truncatingIfNeeded: utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }
}
