import Glibc

/// Plain sampling, the oracle for everything that is computed without it. The same seed draws the same numbers.
struct MonteCarlo {
  /// Draws of one run.
  static let draws = 200_000

  private var random: Seeded

  init(seed: Int) { random = Seeded(seed) }

  /// A standard normal number (Box–Muller).
  mutating func normal() -> Double {
    let first = (Double(random.next() >> 11) + 0.5) / 9_007_199_254_740_992
    let second = Double(random.next() >> 11) / 9_007_199_254_740_992
    return sqrt(-2 * log(first)) * cos(2 * .pi * second)
  }

  /// As many sums as draws, each of so many independent elements of each array: the arrays are laid over themselves,
  /// every time from another random place on, so that long sums cost no more random numbers than short ones.
  mutating func sums(_ parts: [(draws: [Double], count: Int)]) -> [Double] {
    var sums = Array(repeating: 0.0, count: Self.draws)
    for (draws, count) in parts {
      var starts: Set<Int> = []
      while starts.count < count { starts.insert(random.int(0...(Self.draws - 1))) }
      for start in starts.sorted() {
        draws.withUnsafeBufferPointer { draws in
          for place in 0..<Self.draws {
            let from = start + place
            sums[place] += draws[from < Self.draws ? from : from - Self.draws]
          }
        }
      }
    }
    return sums
  }

  /// The P10, P50 and P90 of draws.
  static func quantiles(of draws: [Double]) -> [Double] {
    let sorted = draws.sorted()
    return [0.1, 0.5, 0.9].map { sorted[Int($0 * Double(sorted.count))] }
  }
}
