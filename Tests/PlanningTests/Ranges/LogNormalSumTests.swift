import CampaignModel
import Glibc
import Testing

@testable import Planning

@Suite("Sums of log-normals without sampling")
struct LogNormalSumTests {
  private func isNear(_ estimate: Estimate, _ sampled: [Double], _ relative: Double = 0.02) -> Bool {
    zip([estimate.p10, estimate.p50, estimate.p90], sampled).allSatisfy { abs($0 / $1 - 1) < relative }
  }

  @Test("P10, P50 and P90 agree with 200,000 draws within 2 %", arguments: [0.3, 0.7, 1.1, 1.4, 1.8])
  func sampled(sigma: Double) {
    var sampler = MonteCarlo(seed: 7)
    let one = (0..<MonteCarlo.draws).map { _ in exp(sigma * sampler.normal()) }
    let five = sampler.sums([(one, 5)])
    let thirty = sampler.sums([(five, 6)])
    let sums = [1: one, 2: sampler.sums([(one, 2)]), 5: five, 30: thirty, 200: sampler.sums([(thirty, 6), (five, 4)])]
    for (count, draws) in sums {
      let found = LogNormalSum.total(of: count, median: 1, sigma: sigma).estimate
      let sampled = MonteCarlo.quantiles(of: draws)
      #expect(isNear(found, sampled), "\(count): \(found) \(sampled)")
    }
  }

  @Test("A sum of unlike creators under one shared bias agrees with 200,000 draws within 2 %", arguments: 0..<4)
  func mixed(seed: Int) {
    var sampler = MonteCarlo(seed: seed)
    let (few, many, large) = ([1, 2, 1, 5][seed], [30, 8, 1, 60][seed], [9.0, 3, 1, 10][seed])
    let dear = (0..<MonteCarlo.draws).map { _ in large * exp(1.2 * sampler.normal()) }
    let cheap = (0..<MonteCarlo.draws).map { _ in exp(sampler.normal()) }
    let draws = sampler.sums([(dear, few), (cheap, many)]).map { $0 * exp(0.35 * sampler.normal()) }
    let found = LogNormalSum.total(of: few, median: large, sigma: 1.2)
      .plus(LogNormalSum.total(of: many, median: 1, sigma: 1)).blurred(0.35).estimate
    let sampled = MonteCarlo.quantiles(of: draws)
    #expect(isNear(found, sampled), "\(found) \(sampled)")
  }

  @Test("Between rows and columns of the table, and beyond it, quantiles move smoothly and narrow with n")
  func smooth() {
    for sigma in stride(from: 0.05, through: 2.5, by: 0.09) {
      var before: Estimate?
      for count in [1, 2, 3, 4, 5, 7, 9, 20, 31, 32, 33, 100, 500, 1023, 1024, 1025, 5000, 1_000_000] {
        let now = LogNormalSum.mean(of: count, sigma: sigma).estimate
        if let before {
          #expect(now.p90 / now.p10 < before.p90 / before.p10 + 1e-9, "\(sigma) \(count)")
          #expect(now.p50 > before.p50 - 1e-9, "\(sigma) \(count)")
        }
        #expect(now.p10 < now.p50 && now.p50 < now.p90)
        before = now
      }
      let limit = LogNormalSum.mean(of: 1_000_000_000, sigma: sigma).estimate.p50
      #expect(abs(limit / exp(sigma * sigma / 2) - 1) < 1e-3)
    }
  }

  @Test("The range narrows as 1/√n while the shared bias stays")
  func narrows() {
    func width(_ count: Int, bias: Double) -> Double {
      let found = LogNormalSum.mean(of: count, sigma: 1).blurred(bias).estimate
      return log(found.p90 / found.p10)
    }
    #expect(abs(width(400, bias: 0) / width(1600, bias: 0) - 2) < 0.05)
    #expect(width(1_000_000, bias: 0.3) > 0.3 * 2 * NormalQuadrature.p90 * 0.999)
  }

  @Test("The table is what the documented convolution gives", arguments: [4, 8])
  func table(column: Int) {
    /// A coarser grid than the one the table was made on keeps the test short; half a percent is enough to notice a slip.
    let sigma = Double(column) * LogNormalTable.step
    let half = 300
    let step = 8 * sigma / Double(half)
    func normal(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }
    let size = 2 * half + 1
    var density = (0..<size).map { place in
      let x = Double(place - half) * step / sigma
      return normal(x + step / sigma / 2) - normal(x - step / sigma / 2)
    }
    for number in [2, 4, 8] {
      /// The mean of two halves alike: ln((e^x + e^y)/2) = x + ln((1 + e^(y−x))/2).
      var next = Array(repeating: 0.0, count: size)
      let offsets = (0..<(2 * size)).map { log((1 + exp(Double($0 - size) * step)) / 2) / step }
      for left in 0..<size where density[left] > 1e-12 {
        for right in 0..<size where density[right] > 1e-12 {
          let place = min(max(Double(left) + offsets[right - left + size], 0), Double(size - 2))
          let low = Int(place)
          let mass = density[left] * density[right]
          next[low] += mass * (1 - place + Double(low))
          next[low + 1] += mass * (place - Double(low))
        }
      }
      density = next
      let found = LogNormalSum.mean(of: number, sigma: sigma).estimate
      for (part, quantile) in [(0.1, found.p10), (0.5, found.p50), (0.9, found.p90)] {
        var sum = 0.0
        var place = 0
        while place < size, sum + density[place] / 2 < part {
          sum += density[place]
          place += 1
        }
        let before = density[place] + (place > 0 ? density[place - 1] : 0)
        let x = Double(place - half) - (sum + density[place] / 2 - part) / (before / 2)
        #expect(abs(quantile / exp(x * step) - 1) < 0.005, "\(number) \(part)")
      }
    }
  }
}
