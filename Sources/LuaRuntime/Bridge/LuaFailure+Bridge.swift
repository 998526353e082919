import CLuaBridge

extension LuaFailure {
  /// The failure the bridge recorded last, of the kind it answered.
  init(kind: Int32, of state: OpaquePointer) {
    var length = 0
    let message = kx_failure_message(state, &length)
    var line: Int32 = 0
    let file = kx_failure_file(state, &line)
    var leftOut: UInt32 = 0
    let count = kx_failure_frames(state, &leftOut)
    self.init(
      kind: Kind(kind, detail: String(copying: kx_failure_detail(state))),
      message: String(decoding: UnsafeRawBufferPointer(start: message, count: length), as: UTF8.self),
      position: LuaPosition(copying: file, line: line),
      traceback: (0..<count).map { Frame(at: $0, of: state) },
      framesLeftOut: Int(leftOut))
  }
}

extension LuaFailure.Kind {
  fileprivate init(_ kind: Int32, detail: String) {
    self =
      switch Int(kind) {
      case Int(KX_SYNTAX): .syntax
      case Int(KX_INSTRUCTIONS): .instructionLimit
      case Int(KX_MEMORY): .memoryLimit
      case Int(KX_TIME): .timeLimit
      case Int(KX_DENIED): .denied(detail)
      case Int(KX_VALUE): .value(detail)
      case Int(KX_HOST): .host
      default: .runtime
      }
  }
}

extension LuaFailure.Frame {
  fileprivate init(at index: UInt32, of state: OpaquePointer) {
    var name: UnsafePointer<CChar>?
    var line: Int32 = 0
    let file = kx_failure_frame(state, index, &name, &line)
    self.init(name: String(copying: name), position: LuaPosition(copying: file, line: line))
  }
}

extension LuaPosition {
  fileprivate init?(copying file: UnsafePointer<CChar>?, line: Int32) {
    guard line > 0 else { return nil }
    self.init(file: String(copying: file), line: Int(line))
  }
}

extension String {
  fileprivate init(copying text: UnsafePointer<CChar>?) {
    self = text.map { String(cString: $0) } ?? ""
  }
}
