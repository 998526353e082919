import Testing

@testable import Planning

@Suite("What holds for every planning formula")
struct FormulaPropertyTests {
  private func results(_ id: String, _ arguments: [String: PlanningValue]) throws -> [String: PlanningValue] {
    let function = try #require(PlanningFunction.named(id))
    return try function(arguments)
  }

  @Test("Reach under any overlap keeps its bounds and falls as overlap grows", arguments: 0..<6)
  func overlap(batch: Int) throws {
    var random = Seeded(batch)
    for _ in 0..<60 {
      let audiences = (0..<random.int(1...12)).map { _ in Double(random.int(0...1000)) }
      var before = Double.infinity
      for overlap in [0, 0.3, 0.8, 1, 1.4, 3, 40, 1000] {
        let found = try results(
          "random_duplication",
          ["audiences": .list(audiences), "universe": .number(1000), "overlap": .number(overlap)])
        let people = try #require(found["people"]?.number)
        #expect(people >= (audiences.max() ?? 0) - 1e-6)
        #expect(people <= min(1000, audiences.reduce(0, +)) + 1e-6)
        #expect(people <= before + 1e-6)
        before = people
        let exactly = try #require(found["exactly"]?.list)
        #expect(abs(exactly.reduce(0, +) * 1000 - people) < 1e-6)
        if overlap >= 1 {
          /// No exposure is lost: Σ k·P(k) is what the audiences add up to.
          let mean = exactly.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
          #expect(abs(mean * 1000 - audiences.reduce(0, +)) < 1e-6)
        }
      }
    }
  }

  @Test("A beta-binomial meets its two known points, loses no exposure and grows with insertions", arguments: 0..<6)
  func betaBinomial(batch: Int) throws {
    var random = Seeded(batch)
    for _ in 0..<80 {
      let first = Double(random.int(1...990)) / 1000
      let second = first + (first - first * first) * Double(random.int(1...999)) / 1000
      let model = try #require(BetaBinomial(first: first, second: second))
      #expect(abs(model.reach(1) - first) < 1e-9)
      #expect(abs(model.reach(2) - second) < 1e-9)
      let insertions = random.int(3...60)
      let exactly = model.exactly(of: insertions)
      #expect(exactly.count == insertions + 1)
      #expect(abs(exactly.reduce(0, +) - 1) < 1e-9)
      let mean = exactly.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      #expect(abs(mean - Double(insertions) * first) < 1e-7)
      let curve = (0...insertions).map(model.reach)
      #expect(zip(curve, curve.dropFirst()).allSatisfy { $0 < $1 + 1e-12 })
      #expect(curve.allSatisfy { $0 <= 1 })
      #expect(abs(1 - exactly[0] - (curve.last ?? 0)) < 1e-9)
    }
  }

  @Test("With the duplication chance gives, a beta-binomial is nearly a binomial")
  func binomialLimit() throws {
    let model = try #require(BetaBinomial(first: 0.3, second: 0.51 - 1e-9))
    #expect(abs(model.reach(5) - (1 - 0.7 * 0.7 * 0.7 * 0.7 * 0.7)) < 1e-6)
  }

  @Test("Metheringham with one vehicle is the beta-binomial of that vehicle", arguments: 2...20)
  func oneVehicle(insertions: Int) throws {
    let found = try results(
      "metheringham",
      [
        "audiences": .list([300]), "insertions": .list([Double(insertions)]), "duplications": .list([200]),
        "universe": .number(1000),
      ])
    let own = try results(
      "beta_binomial",
      [
        "first": .number(300), "second": .number(400), "universe": .number(1000),
        "insertions": .number(Double(insertions)),
      ]
    )
    let reach = try #require(found["reach"]?.number)
    let expected = try #require(own["reach"]?.number)
    #expect(abs(reach - expected) < 1e-12)
  }

  @Test("Goerg's curve rises with impressions, falls with frequency and stays under its limit", arguments: 0..<4)
  func goerg(batch: Int) throws {
    var random = Seeded(batch)
    for _ in 0..<100 {
      let reach = Double(random.int(1...999)) / 1000
      let curve = try #require(GoergCurve(impressions: reach + Double(random.int(1...5000)) / 1000, reach: reach))
      var before = 0.0
      for x in [0, 0.1, 0.5, 1, 2, 10, 1e6] {
        let once = curve.reach(x)
        #expect(once >= before && once <= min(1, curve.limit) + 1e-12 && once <= x + 1e-12)
        #expect(curve.reach(x, atLeast: 2) <= once && curve.reach(x, atLeast: 3) <= curve.reach(x, atLeast: 2))
        before = once
      }
    }
  }

  @Test("Hill is a half at γ, rises, and never leaves 0…1")
  func hill() throws {
    for alpha in [0.3, 1, 4, 1000.0] {
      func response(_ x: Double) throws -> Double {
        try #require(
          try results("hill", ["x": .number(x), "alpha": .number(alpha), "gamma": .number(50)])["response"]?.number)
      }
      #expect(abs(try response(50) - 0.5) < 1e-12)
      let curve = try [0, 1e-9, 1, 20, 50, 80, 1e15].map(response)
      #expect(curve == curve.sorted() && curve.first == 0 && (curve.last ?? 2) <= 1)
    }
  }

  @Test("Adstock without decay is the spend, and its total is spend times 1/(1 − λ)")
  func adstock() throws {
    let spend = [3.0, 0, 7, 1]
    let plain = try results("adstock", ["spend": .list(spend), "decay": .number(0)])
    #expect(plain["adstock"] == .list(spend) && plain["total"] == .number(11))
    let carried = try results("adstock", ["spend": .list(spend), "decay": .number(0.75)])
    #expect(abs(try #require(carried["total"]?.number) - 44) < 1e-9)
  }

  @Test("Ostrow without adjustments is three, and adjustments that cancel out leave it so")
  func ostrow() throws {
    #expect(try results("ostrow", [:])["exposures"] == .number(3))
    let even: [Double] = [0.1, -0.1, 0.2, -0.2, 0.1, -0.1]
    #expect(try results("ostrow", ["market": .list(even)])["exposures"] == .number(3))
    #expect(try results("ostrow", ["market": .list([0.1])])["exposures"] == .number(4))
    let low = Array(repeating: -0.2, count: 40)
    #expect(try results("ostrow", ["media": .list(low)])["exposures"] == .number(1))
  }
}
