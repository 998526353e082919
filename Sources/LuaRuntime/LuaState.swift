import CLuaBridge

/// A sandboxed Lua state with one owner, used by one thread at a time.
///
/// It is a class, not a `~Copyable` value, because the bridge calls back into it: host functions need an address that
/// stays the same while a call is running. It is not `Sendable`; a worker opens a state of its own. Threads that run
/// scripts need a stack of 8 MiB. It keeps the closures it is given: one that uses the state itself must capture it
/// `unowned`.
package final class LuaState {
  private let state: OpaquePointer
  private let callbacks: LuaCallbacks

  /// Opens an empty sandbox. `seed` feeds `math.random` while files load.
  package init(limits: LuaLimits = LuaLimits(), seed: UInt64 = 0) throws(LuaFailure) {
    var bridged = limits.bridged
    callbacks = LuaCallbacks()
    let opened = kx_open(&bridged, seed, LuaCallbacks.entry, Unmanaged.passUnretained(callbacks).toOpaque())
    guard let opened else {
      throw LuaFailure(kind: .host, message: "no sandbox fits into \(limits.memoryBytes) bytes")
    }
    state = opened
    callbacks.state = opened
  }

  deinit { kx_close(state) }

  // MARK: What scripts see

  /// Makes a global function of the host, seen by every file.
  package func define(
    function name: String, _ body: @escaping (LuaCall) -> LuaReply
  ) throws(LuaFailure) {
    let function = makeFunction(name, body)
    try check(kx_define_function(state, name, function.id))
  }

  /// Makes a function to put into values: into a table of functions, or as the answer of another function.
  ///
  /// It lives as long as the state, so make them while files load, not for each brief.
  package func makeFunction(_ name: String, _ body: @escaping (LuaCall) -> LuaReply) -> LuaHostFunction {
    callbacks.add(function: name, body)
  }

  /// Makes a global value, seen by every file; tables in it are read-only, and strict as in ``prepare(view:named:strict:)``
  /// under its name.
  package func define(global name: String, value: LuaValue, strict: Bool = false) throws(LuaFailure) {
    var writer = WireWriter()
    writer.write(value)
    try check(kx_define_value(state, name, strict, writer.bytes, writer.bytes.count))
  }

  /// Makes a global value that only files run from now on see, until ``forgetFileGlobals()``; a table is a view called
  /// `view`, strict as in ``prepare(view:named:strict:)``.
  package func define(
    fileGlobal name: String, value: LuaValue, named view: String, strict: Bool = false
  ) throws(LuaFailure) {
    var writer = WireWriter()
    writer.write(value)
    try check(kx_define_file_value(state, name, view, strict, writer.bytes, writer.bytes.count))
  }

  /// Files run from now on no longer see what ``define(fileGlobal:value:named:strict:)`` made.
  package func forgetFileGlobals() throws(LuaFailure) {
    try check(kx_forget_file_values(state))
  }

  /// Says how handles of a kind behave; needed before the first one is handed to a script.
  package func define(handleKind kind: UInt8, _ behaviour: LuaHandleKind) throws(LuaFailure) {
    callbacks.kinds[kind] = behaviour
    try check(kx_define_handle(state, Int32(kind), behaviour.typeName))
  }

  /// Asks the host when a file reads a global that neither it nor the host defined; without this, such a name is nil.
  package func onUnknownGlobal(_ answer: @escaping (String, LuaPosition?) -> LuaReply) throws(LuaFailure) {
    callbacks.unknownGlobal = answer
    try check(kx_watch_unknown_globals(state))
  }

  /// Asks the host when a script reads a name that a strict view lacks; `view` is its path ("brief.audience"). Without
  /// this, it is an error that names both.
  package func onUnknownKey(_ answer: @escaping (_ view: String, _ key: String, LuaPosition?) -> LuaReply) {
    callbacks.unknownKey = answer
  }

  // MARK: Loading

  /// Runs a file in an environment of its own and answers what it returns (`.null` for nothing).
  @discardableResult
  package func run(file: String, source: [UInt8]) throws(LuaFailure) -> LuaValue {
    try check(kx_run(state, file, source, source.count))
    return values().first ?? .null
  }

  /// Ends registration: what the files defined becomes read-only, and no new function can be handed to the host.
  package func seal() throws(LuaFailure) {
    try check(kx_seal(state))
  }

  /// Whether ``seal()`` was called.
  package var isSealed: Bool { kx_is_sealed(state) }

  // MARK: Evaluating

  /// Starts a brief: restores the variables that scripts captured and seeds `math.random`.
  package func begin(seed: UInt64) throws(LuaFailure) {
    try check(kx_begin(state, seed))
  }

  /// Calls a function under the limits of a call and answers all its results.
  package func call(_ function: LuaFunction, _ arguments: [LuaValue] = []) throws(LuaFailure) -> [LuaValue] {
    var writer = WireWriter()
    writer.write(arguments)
    try check(kx_call(state, function.ordinal, writer.bytes, writer.bytes.count))
    return values()
  }

  /// Asks functions about a view, one after the other, each under the limits of a call, and appends what each says. Stops
  /// after the first that fails, with its failure, or that says something else than true, false or nil, which is answered;
  /// nothing is appended for that one.
  package func ask(
    _ ordinals: ArraySlice<Int32>, about view: LuaPrepared, into answers: inout [LuaAnswer]
  ) throws(LuaFailure) -> LuaValue? {
    let start = answers.count
    var (status, asked) = (Int32(KX_OK), 0)
    answers.append(contentsOf: repeatElement(.none, count: ordinals.count))
    ordinals.withUnsafeBufferPointer { ordinals in
      answers.withUnsafeMutableBytes { bytes in
        let given = bytes.baseAddress.map { ($0 + start).assumingMemoryBound(to: UInt8.self) }
        status = kx_ask(state, ordinals.baseAddress, ordinals.count, view.id, given, &asked)
      }
    }
    let isOdd = status == KX_OK && asked > 0 && answers[start + asked - 1] == .other
    let answered = status == KX_OK && !isOdd ? asked : max(asked - 1, 0)
    answers.removeSubrange((start + answered)...)
    if ordinals.count > 1 { for place in start..<answers.count where answers[place] == .none { answers[place] = .no } }
    try check(status)
    return isOdd ? values().first ?? .null : nil
  }

  /// Asks one function and answers its first result.
  package func ask(_ function: LuaFunction, about view: LuaPrepared) throws(LuaFailure) -> LuaValue {
    var (ordinal, answer, asked) = (function.ordinal, UInt8(0), 0)
    try check(kx_ask(state, &ordinal, 1, view.id, &answer, &asked))
    switch LuaAnswer(rawValue: answer) {
    case .yes: return .bool(true)
    case .no: return .bool(false)
    case .other: return values().first ?? .null
    default: return .null
    }
  }

  /// Builds a read-only view once, to be passed to many calls as `.view`. `name` is what errors call it. In a strict view,
  /// reading a name that is not there asks ``onUnknownKey(_:)`` instead of giving nil.
  package func prepare(view table: LuaTable, named name: String = "brief", strict: Bool = false)
    throws(LuaFailure) -> LuaPrepared
  {
    var writer = WireWriter(reserving: 1024)
    writer.write(table)
    var id: Int32 = 0
    try check(kx_prepare(state, name, strict, writer.bytes, writer.bytes.count, &id))
    return LuaPrepared(id: id)
  }

  /// Ends a view. A script that kept it gets an error when it reads it.
  package func release(_ view: LuaPrepared) throws(LuaFailure) {
    try check(kx_release(state, view.id))
  }

  // MARK: Accounts

  /// Gives other limits to what is run or called from now on; the memory limit holds at once.
  package func limit(to limits: LuaLimits) {
    var bridged = limits.bridged
    kx_set_limits(state, &bridged)
  }

  /// The most bytes the heap took at once during the last thing run, or the one running.
  package var bytesPeak: Int { kx_bytes_peak(state) }

  /// Bytes of the state's heap.
  package var bytesUsed: Int { kx_bytes_used(state) }

  /// Steps of the last thing run, or of the one running.
  package var instructionsUsed: UInt64 { kx_steps_used(state) }

  /// Counts the work a function of the host does for the script that calls it; over the limit, the script ends when the
  /// call does.
  package func count(steps: UInt64) { kx_count_steps(state, steps) }

  /// Collects garbage; worth doing between briefs or every few.
  package func collect() { kx_collect(state) }

  /// For tests: defines `stock_string`, `stock_table` and `stock_utf8`, which nothing limits.
  func defineStockLibraries() throws(LuaFailure) {
    try check(kx_define_stock(state))
  }

  private func check(_ kind: Int32) throws(LuaFailure) {
    if kind != 0 { throw LuaFailure(kind: kind, of: state) }
  }

  private func values() -> [LuaValue] {
    var size = 0
    let bytes = kx_values(state, &size)
    var reader = WireReader(
      UnsafeRawBufferPointer(start: bytes, count: size), hostFunctionName: callbacks.nameOfFunction)
    return reader.readAll()
  }
}
