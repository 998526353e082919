/// An interval to look at when a row survives, since its ends lie inside cells of the axis.
struct RowCheck: Sendable, BitwiseCopyable {
  let fact: Int
  let low: Double
  let high: Double
}

/// What is known of a row beside its bits.
struct RowEntry: Sendable, BitwiseCopyable {
  /// Place of its rule among the rules of the index.
  let rank: Int32
  /// First of its checks; they end where those of the next row start.
  let firstCheck: Int32
}
