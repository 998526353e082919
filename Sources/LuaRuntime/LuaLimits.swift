import CLuaBridge

/// What scripts may use. Steps count VM instructions and the work of built-in functions alike, so they mean the same on
/// every machine; the seconds are only a backstop.
package struct LuaLimits: Sendable, Hashable {
  /// Bytes of the state's heap.
  package var memoryBytes = 64 << 20
  /// Bytes of one source file.
  package var sourceBytes = 4 << 20
  /// Steps of running one file.
  package var loadInstructions: UInt64 = 50_000_000
  /// Steps of one call.
  package var callInstructions: UInt64 = 2_000_000
  /// Wall clock of running one file.
  package var loadSeconds = 5.0
  /// Wall clock of one call.
  package var callSeconds = 1.0
  /// Nesting of tables in a value that crosses to the host; at most 64.
  package var marshalDepth: UInt32 = 16
  /// Entries of all tables in the values of one crossing.
  package var marshalItems: UInt32 = 100_000
  /// Encoded bytes of the values of one crossing.
  package var marshalBytes = 4 << 20

  /// The limits of a rule pack.
  package init() {}

  var bridged: kx_limits {
    kx_limits(
      memory_bytes: max(0, memoryBytes), source_bytes: max(0, sourceBytes), load_steps: loadInstructions,
      call_steps: callInstructions, load_seconds: max(0, loadSeconds), call_seconds: max(0, callSeconds),
      marshal_depth: marshalDepth, marshal_items: marshalItems, marshal_bytes: max(0, marshalBytes))
  }
}
