import CLuaBridge

/// Decodes values from the bridge, which writes well-formed bytes and checked UTF-8; the format is described in
/// `kolmix_wire.h`. Bytes that end too early read as `.null`.
struct WireReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private let hostFunctionName: (Int32) -> String

  init(_ bytes: UnsafeRawBufferPointer, hostFunctionName: @escaping (Int32) -> String) {
    self.bytes = bytes
    self.hostFunctionName = hostFunctionName
  }

  mutating func readAll() -> [LuaValue] {
    var values: [LuaValue] = []
    while offset < bytes.count { values.append(read()) }
    return values
  }

  private mutating func read() -> LuaValue {
    switch Int(raw(UInt8.self) ?? 0) {
    case Int(KX_WIRE_FALSE): .bool(false)
    case Int(KX_WIRE_TRUE): .bool(true)
    case Int(KX_WIRE_INTEGER): .integer(raw(Int64.self) ?? 0)
    case Int(KX_WIRE_NUMBER): .number(raw(Double.self) ?? 0)
    case Int(KX_WIRE_STRING): .string(text())
    case Int(KX_WIRE_TABLE): .table(table())
    case Int(KX_WIRE_FUNCTION): .function(function())
    case Int(KX_WIRE_HOST_FUNCTION): .hostFunction(hostFunction())
    case Int(KX_WIRE_HANDLE): .handle(handle())
    default: .null
    }
  }

  private mutating func table() -> LuaTable {
    var table = LuaTable()
    let count = Int(raw(UInt32.self) ?? 0)
    let names = Int(raw(UInt32.self) ?? 0)
    table.list.reserveCapacity(min(count, bytes.count - offset))
    for _ in 0..<count where offset < bytes.count { table.list.append(read()) }
    table.named.reserveCapacity(min(names, bytes.count - offset))
    for _ in 0..<names where offset < bytes.count {
      let key = text()
      table.named.append((key: key, value: read()))
    }
    return table
  }

  private mutating func function() -> LuaFunction {
    let ordinal = raw(Int32.self) ?? 0
    let line = Int(raw(Int32.self) ?? 0)
    let file = text()
    return LuaFunction(ordinal: ordinal, defined: line > 0 ? LuaPosition(file: file, line: line) : nil)
  }

  private mutating func hostFunction() -> LuaHostFunction {
    let id = raw(Int32.self) ?? 0
    _ = text()
    return LuaHostFunction(id: id, name: hostFunctionName(id))
  }

  private mutating func handle() -> LuaHandle {
    let kind = raw(Int32.self) ?? 0
    return LuaHandle(kind: UInt8(truncatingIfNeeded: kind), id: raw(Int32.self) ?? 0)
  }

  private mutating func raw<Number: BitwiseCopyable>(_: Number.Type) -> Number? {
    guard bytes.count - offset >= MemoryLayout<Number>.size else {
      offset = bytes.count
      return nil
    }
    defer { offset += MemoryLayout<Number>.size }
    return bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)
  }

  private mutating func text() -> String {
    let count = min(Int(raw(UInt32.self) ?? 0), bytes.count - offset)
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }
}
