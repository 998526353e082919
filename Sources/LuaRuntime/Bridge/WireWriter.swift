import CLuaBridge

/// Encodes values for the bridge; the format is described in `kolmix_wire.h`.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int = 64) { bytes.reserveCapacity(capacity) }

  mutating func write(_ values: [LuaValue]) {
    for value in values { write(value) }
  }

  mutating func write(_ value: LuaValue) {
    switch value {
    case .null: tag(KX_WIRE_NIL)
    case .bool(let bool): tag(bool ? KX_WIRE_TRUE : KX_WIRE_FALSE)
    case .integer(let integer):
      tag(KX_WIRE_INTEGER)
      word(UInt64(bitPattern: integer))
    case .number(let number):
      tag(KX_WIRE_NUMBER)
      word(number.bitPattern)
    case .string(let string):
      tag(KX_WIRE_STRING)
      text(string)
    case .table(let table): write(table)
    case .function(let function):
      tag(KX_WIRE_FUNCTION)
      half(function.ordinal)
      half(0)
      text("")
    case .hostFunction(let function):
      tag(KX_WIRE_HOST_FUNCTION)
      half(function.id)
      text(function.name)
    case .handle(let handle):
      tag(KX_WIRE_HANDLE)
      half(Int32(handle.kind))
      half(handle.id)
    case .view(let view):
      tag(KX_WIRE_VIEW)
      half(view.id)
    }
  }

  mutating func write(_ table: LuaTable) {
    tag(KX_WIRE_TABLE)
    count(table.list.count)
    count(table.named.count)
    for value in table.list { write(value) }
    for (key, value) in table.named {
      text(key)
      write(value)
    }
  }

  private mutating func tag(_ tag: some BinaryInteger) { bytes.append(UInt8(truncatingIfNeeded: tag)) }

  private mutating func count(_ count: Int) { half(Int32(truncatingIfNeeded: count)) }

  private mutating func half(_ number: Int32) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  private mutating func word(_ number: UInt64) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      count(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }
}
