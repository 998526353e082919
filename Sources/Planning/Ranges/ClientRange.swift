import Glibc

/// A range a client gives, read as P10 to P90 of a log-normal.
package enum ClientRange {
  /// Standard deviation of the logarithm when the ends lie `spread` times (above 1) below and above the middle.
  package static func sigma(spread: Double) -> Double {
    spread > 1 && spread.isFinite ? log(spread) / NormalQuadrature.p90 : 0
  }
}
