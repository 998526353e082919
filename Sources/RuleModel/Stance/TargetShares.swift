#if canImport(Glibc)
  import Glibc
#endif

/// target(t) ∝ prior(t) · 2^(points(t)/10) over the tiers in play; the others get 0. Sums to 1 when any tier is in play.
package func targetShares(priors: [Double], points: [Double], inPlay: [Bool]) -> [Double] {
  let top = zip(points, inPlay).filter(\.1).map(\.0).max() ?? 0
  let odds = priors.indices.map { inPlay[$0] ? priors[$0] * exp2((points[$0] - top) / 10) : 0 }
  let sum = odds.reduce(0, +)
  return sum > 0 ? odds.map { $0 / sum } : odds
}
