import Testing

@testable import Planning

@Suite("Published worked examples of the planning maths")
struct WorkedExampleTests {
  private func call(_ id: String, _ arguments: [String: PlanningValue]) throws -> [String: PlanningValue] {
    let function = try #require(PlanningFunction.named(id))
    return try function(arguments)
  }

  /// Rounded to the printed digits, so that the comparison is with what stands on paper.
  private func percent(_ part: Double, _ digits: Int = 2) -> Double {
    let scale = digits == 2 ? 100.0 : 1
    return (part * 100 * scale).rounded() / scale
  }

  @Test("mediaPlanR: three audiences of 300k, 400k and 200k in a million")
  func randomDuplication() throws {
    let found = try call(
      "random_duplication", ["audiences": .list([300_000, 400_000, 200_000]), "universe": .number(1_000_000)])
    #expect(percent(try #require(found["reach"]?.number)) == 66.40)
    #expect(try #require(found["exactly"]?.list).map { percent($0) } == [45.20, 18.80, 2.40])
  }

  @Test("rchpp: 40 % and 25 % reach 55 % and overlap by 10 %")
  func pair() throws {
    let found = try call("random_duplication", ["audiences": .list([40, 25]), "universe": .number(100)])
    #expect(percent(try #require(found["reach"]?.number)) == 55)
    #expect(percent(try #require(found["at_least"]?.list)[1]) == 10)
  }

  @Test("mediaPlanR: 500k after one insertion, 550k after two, five insertions in a million")
  func betaBinomial() throws {
    let found = try call(
      "beta_binomial",
      [
        "first": .number(500_000), "second": .number(550_000), "universe": .number(1_000_000), "insertions": .number(5),
      ])
    #expect(abs(try #require(found["alpha"]?.number) - 0.125) < 1e-12)
    #expect(abs(try #require(found["beta"]?.number) - 0.125) < 1e-12)
    #expect(percent(try #require(found["reach"]?.number)) == 60.34)
    #expect(try #require(found["exactly"]?.list).map { percent($0) } == [6.01, 4.33, 4.33, 6.01, 39.66])
  }

  @Test("Ostrow: −0.2, +0.4 and +0.4 make 3.6, so four exposures")
  func ostrow() throws {
    let found = try call(
      "ostrow", ["market": .list([-0.2]), "message": .list([0.2, 0.2]), "media": .list([0.2, 0.1, 0.1])])
    #expect(found["frequency"] == .number(3.6))
    #expect(found["exposures"] == .number(4))
  }

  @Test("MRI: 986,995 for 136,694,000 impressions is a CPM of 7.22; 35.23 % times 1.80 is 63 points")
  func mri() throws {
    let found = try call(
      "cost_ratios",
      [
        "cost": .number(986_995), "impressions": .number(136_694_000), "reach": .number(0.3523),
        "frequency": .number(1.80),
      ])
    #expect((try #require(found["cpm"]?.number) * 100).rounded() / 100 == 7.22)
    #expect(try #require(found["grp"]?.number).rounded() == 63)
  }

  @Test("Traackr: a CPM of 6 at 4 % engagement costs 150 for a thousand engagements")
  func traackr() throws {
    let found = try call("cost_ratios", ["cpm": .number(6), "engagement_rate": .number(0.04)])
    #expect(abs(try #require(found["cpme"]?.number) - 150) < 1e-9)
  }

  @Test("Leung 2022: with an elasticity of 0.46 a doubled spend brings about 38 % more")
  func elasticity() throws {
    /// A Hill curve far from saturation grows with its exponent as elasticity.
    func response(_ x: Double) throws -> Double {
      try #require(
        try call("hill", ["x": .number(x), "alpha": .number(0.46), "gamma": .number(1e15)])["response"]?.number)
    }
    #expect(percent(try response(2e-9) / response(1e-9) - 1, 0) == 38)
  }

  @Test("Metheringham: averages over pairs of insertions, by hand")
  func metheringham() throws {
    /// N = 12, Σ nᵢAᵢ = 14.4M; 66 pairs: 6·150 + 12·200 + 20·180 + 3·120 + 15·140 + 10·170 thousand = 11.06M.
    let found = try call(
      "metheringham",
      [
        "audiences": .list([1_500_000, 800_000, 1_200_000]), "insertions": .list([4, 3, 5]),
        "duplications": .list([150_000, 200_000, 180_000, 120_000, 140_000, 170_000]), "universe": .number(10_000_000),
      ])
    #expect(found["mean_audience"] == .number(1_200_000))
    #expect(abs(try #require(found["mean_duplication"]?.number) - 11_060_000 / 66.0) < 1e-6)
    let direct = try call(
      "beta_binomial",
      [
        "first": .number(1_200_000), "second": .number(2_400_000 - 11_060_000 / 66.0), "universe": .number(10_000_000),
        "insertions": .number(12),
      ])
    let reach = try #require(found["reach"]?.number)
    let expected = try #require(direct["reach"]?.number)
    #expect(abs(reach - expected) < 1e-12)
  }

  @Test("Goerg: the curve passes through the known point, and half of ρ is reached at x = ρ")
  func goerg() throws {
    let known: [String: PlanningValue] = [
      "known_impressions": .number(900_000), "known_reach": .number(300_000), "universe": .number(1_000_000),
    ]
    /// ρ = 0.9 · 0.3 / 0.6 = 0.45.
    let same = try call("goerg", known.merging(["impressions": .number(900_000)]) { $1 })
    #expect(abs(try #require(same["people"]?.number) - 300_000) < 1e-6)
    #expect(abs(try #require(same["limit"]?.number) - 0.45) < 1e-12)
    let half = try call(
      "goerg", known.merging(["impressions": .number(450_000), "frequency": .number(2)]) { $1 })
    #expect(abs(try #require(half["reach"]?.number) - 0.225) < 1e-12)
    #expect(abs(try #require(half["effective_reach"]?.number) - 0.1125) < 1e-12)
  }

  @Test("Adstock carries half of each week over, by hand")
  func adstock() throws {
    let found = try call("adstock", ["spend": .list([8, 0, 4])])
    #expect(found["adstock"] == .list([8, 4, 6]))
    #expect(found["total"] == .number(24))
  }
}
