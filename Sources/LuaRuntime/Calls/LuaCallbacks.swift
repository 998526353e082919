import CLuaBridge

/// The host's side of a state: what the bridge calls when a script calls the host.
///
/// Arguments are decoded before a body runs and the reply is given last, so a body may use the state again.
final class LuaCallbacks {
  var state: OpaquePointer?
  var kinds: [UInt8: LuaHandleKind] = [:]
  var unknownGlobal: ((String, LuaPosition?) -> LuaReply)?
  var unknownKey: ((String, String, LuaPosition?) -> LuaReply)?
  private var functions: [(name: String, body: (LuaCall) -> LuaReply)] = []
  /// The name of the file that called last, as calls come from one file many thousand times.
  private var latestFile = ""
  /// ``functionName(_:)`` for readers.
  private(set) lazy var nameOfFunction: (Int32) -> String = { [unowned self] in functionName($0) }

  /// Never raises and never throws: nothing may unwind through it.
  static let entry: kx_host = { context, call in
    guard let context, let call else { return 1 }
    return Unmanaged<LuaCallbacks>.fromOpaque(context).takeUnretainedValue().answer(call.pointee)
  }

  func add(function name: String, _ body: @escaping (LuaCall) -> LuaReply) -> LuaHostFunction {
    functions.append((name: name, body: body))
    return LuaHostFunction(id: Int32(truncatingIfNeeded: functions.count - 1), name: name)
  }

  func functionName(_ id: Int32) -> String {
    functions.indices.contains(Int(id)) ? functions[Int(id)].name : ""
  }

  private func answer(_ info: kx_call_info) -> Int32 {
    var reader = WireReader(
      UnsafeRawBufferPointer(start: info.arguments, count: info.arguments_size), hostFunctionName: nameOfFunction)
    let call = LuaCall(arguments: reader.readAll(), position: position(info))
    switch reply(to: info, call) {
    case .values(let values):
      var writer = WireWriter()
      writer.write(values)
      kx_reply(state, writer.bytes, writer.bytes.count)
      return Int32(KX_ANSWER_VALUES)
    case .lasting(let handle):
      var writer = WireWriter()
      writer.write(.handle(handle))
      kx_reply(state, writer.bytes, writer.bytes.count)
      return Int32(KX_ANSWER_LASTING)
    case .failure(let message):
      let bytes = Array(message.utf8)
      kx_reply(state, bytes, bytes.count)
      return Int32(KX_ANSWER_FAILURE)
    }
  }

  private func position(_ info: kx_call_info) -> LuaPosition? {
    guard info.line > 0 else { return nil }
    let file = UnsafeRawBufferPointer(start: info.file, count: info.file_length)
    let isLatest = latestFile.utf8.withContiguousStorageIfAvailable {
      UnsafeRawBufferPointer($0).elementsEqual(file)
    }
    if isLatest != true { latestFile = String(decoding: file, as: UTF8.self) }
    return LuaPosition(file: latestFile, line: Int(info.line))
  }

  private func reply(to info: kx_call_info, _ call: LuaCall) -> LuaReply {
    switch Int(info.what) {
    case Int(KX_CALL_FUNCTION):
      guard functions.indices.contains(Int(info.number)) else { return .failure("unknown host function") }
      return functions[Int(info.number)].body(call)
    case Int(KX_CALL_INDEX):
      guard let kind = kinds[UInt8(truncatingIfNeeded: info.number)], case .handle(let handle) = call[0] else {
        return .failure("unknown kind of handle")
      }
      return kind.index(handle, call[1], call)
    case Int(KX_CALL_OPERATOR):
      guard let kind = kinds[UInt8(truncatingIfNeeded: info.number)],
        let operation = LuaOperation(rawValue: info.operation)
      else { return .failure("unknown kind of handle") }
      return kind.operate(operation, call)
    case Int(KX_CALL_UNKNOWN_GLOBAL):
      guard case .string(let name) = call[0] else { return .nothing }
      return unknownGlobal?(name, call.position) ?? .nothing
    default:
      guard case .string(let view) = call[0], case .string(let key) = call[1] else { return .nothing }
      return unknownKey?(view, key, call.position) ?? .failure("\(view) has no field '\(key)'")
    }
  }
}
