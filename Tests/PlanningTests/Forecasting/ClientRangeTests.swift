import CampaignModel
import Glibc
import Testing

@testable import Planning

@Suite("The client's own ranges")
struct ClientRangeTests {
  private func orders(sigma: Double, exact: Bool) throws -> (clicks: Estimate, orders: Estimate) {
    var inputs = Sample.inputs(card: exact ? Sample.exactCard : Sample.card)
    inputs.conversionRate = 0.02
    inputs.conversionSigma = sigma
    inputs.orderValue = Money(100_000)
    let forecast = Forecaster(inputs, economics: EconomicsTable(inputs)).forecast(
      counts: [0, 10, 0, 0], spend: [.zero, Money(40_000_000), .zero, .zero])
    let ranges = try #require(forecast.ranges)
    return (ranges.clicks, try #require(ranges.conversions))
  }

  @Test("P10 and P90 of a range become its deviation", arguments: [1.2, 2, 3.5])
  func sigma(spread: Double) {
    let sigma = ClientRange.sigma(spread: spread)
    #expect(abs(exp(sigma * 1.281_551_565_544_600_4) - spread) < 1e-12)
    #expect(ClientRange.sigma(spread: 1) == 0 && ClientRange.sigma(spread: .nan) == 0)
    #expect(ClientRange.sigma(spread: .infinity) == 0)
  }

  @Test("A point leaves orders as wide as clicks; a range widens them, the middle stays")
  func widens() throws {
    let point = try orders(sigma: 0, exact: false)
    #expect(abs(point.orders.p90 / point.orders.p50 - point.clicks.p90 / point.clicks.p50) < 1e-9)
    let narrow = try orders(sigma: ClientRange.sigma(spread: 1.2), exact: false)
    let wide = try orders(sigma: ClientRange.sigma(spread: 3), exact: false)
    #expect(point.orders.p90 < narrow.orders.p90 && narrow.orders.p90 < wide.orders.p90)
    #expect(point.orders.p10 > narrow.orders.p10 && narrow.orders.p10 > wide.orders.p10)
    #expect(point.orders.p50 == wide.orders.p50)
  }

  @Test("Distances of both ranges from the middle add up as squares do, on each side")
  func squares() throws {
    let spread = 2.0
    let found = try orders(sigma: ClientRange.sigma(spread: spread), exact: false)
    let low = log(found.clicks.p50 / found.clicks.p10)
    let high = log(found.clicks.p90 / found.clicks.p50)
    #expect(abs(log(found.orders.p90 / found.orders.p50) - hypot(high, log(spread))) < 1e-9)
    #expect(abs(log(found.orders.p50 / found.orders.p10) - hypot(low, log(spread))) < 1e-9)
  }
}
