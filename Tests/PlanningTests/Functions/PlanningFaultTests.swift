import Testing

@testable import Planning

@Suite("Planning functions refuse impossible input")
struct PlanningFaultTests {
  private func fault(_ id: String, _ arguments: [String: PlanningValue]) throws -> PlanningFault {
    let function = try #require(PlanningFunction.named(id))
    return try #require(throws: PlanningFault.self) { try function(arguments) }
  }

  @Test("A second insertion that reaches too few or too many names its valid range")
  func second() throws {
    for second in [500_000.0, 400_000, 750_000, 900_000] {
      let found = try fault(
        "beta_binomial",
        [
          "first": .number(500_000), "second": .number(second), "universe": .number(1_000_000),
          "insertions": .number(5),
        ])
      let valid = PlanningRange(500_000, 750_000, includesLow: false, includesHigh: false)
      #expect(
        found
          == PlanningFault(function: "beta_binomial", argument: "second", value: second, cause: .outside(valid)))
    }
  }

  @Test("An audience larger than the universe is refused wherever audiences are taken")
  func universe() throws {
    let large: PlanningValue = .list([10, 101])
    #expect(
      try fault("random_duplication", ["audiences": large, "universe": .number(100)])
        == PlanningFault(
          function: "random_duplication", argument: "audiences", value: 101, cause: .outside(PlanningRange(0, 100))))
    let metheringham = try fault(
      "metheringham",
      [
        "audiences": large, "universe": .number(100), "insertions": .list([1, 1]), "duplications": .list([0, 1, 0]),
      ])
    #expect(metheringham.argument == "audiences" && metheringham.value == 101)
    #expect(
      try fault(
        "goerg",
        [
          "universe": .number(100), "known_impressions": .number(500), "known_reach": .number(101),
          "impressions": .number(1),
        ]
      ).argument == "known_reach")
  }

  @Test("Unknown, missing and mistaken arguments are told apart")
  func names() throws {
    #expect(try fault("hill", ["x": .number(1), "gama": .number(1)]).cause == .unknown)
    #expect(try fault("hill", ["x": .number(1)]).cause == .missing)
    #expect(try fault("hill", ["x": .list([1]), "gamma": .number(1)]).cause == .wrongKind)
    #expect(try fault("adstock", ["spend": .number(1)]).cause == .wrongKind)
    #expect(try fault("adstock", ["spend": .list([])]).cause == .length(1...1000))
    #expect(try fault("ostrow", ["media": .list([0.15])]).value == 0.15)
    #expect(try fault("beta_binomial", ["first": .number(.nan)]).cause == .missing)
  }

  @Test("Two vehicles cannot share more people than the smaller one has")
  func shared() throws {
    let found = try fault(
      "metheringham",
      [
        "audiences": .list([30, 20]), "universe": .number(100), "insertions": .list([1, 1]),
        "duplications": .list([0, 25, 0]),
      ])
    #expect(found.value == 25 && found.cause == .outside(PlanningRange(0, 20)))
  }

  @Test("Whatever is thrown at them, functions answer with finite numbers or a fault", arguments: 0..<8)
  func anything(batch: Int) throws {
    var random = Seeded(batch)
    var answers = 0
    for _ in 0..<400 {
      let function = random.pick(PlanningFunction.all)
      var given: [String: PlanningValue] = [:]
      for parameter in function.parameters {
        let numbers: [Double] = [
          0, 1, -1, 0.1, 0.2, 0.5, 2, 3, 100, 1e6, 4e5, 1e15, 1e-300, .nan, .infinity, .greatestFiniteMagnitude,
        ]
        /// Mostly the kind of number the argument asks for, so that many calls come through.
        let usual = parameter.unit == .part ? [0, 0.1, 0.5, 1] : parameter.unit == .count ? [1, 2, 5, 1000] : numbers
        func number() -> Double { random.chance(90) ? random.pick(usual) : random.pick(numbers) }
        if parameter.isOptional, random.chance(40) { continue }
        let size = random.pick([1, 1, 1, 2, 3])
        given[parameter.name] = parameter.isList ? .list((0..<size).map { _ in number() }) : .number(number())
      }
      guard let results = try? function(given) else { continue }
      answers += 1
      for (name, value) in results {
        let numbers = value.list ?? [value.number ?? .nan]
        #expect(numbers.allSatisfy { $0.isFinite }, "\(function.id) \(given) \(name)")
        #expect(function.results.contains { $0.name == name })
      }
    }
    #expect(answers > 40)
  }

  @Test("Functions are listed once, in order, each with a source and results")
  func registry() {
    let ids = PlanningFunction.all.map(\.id)
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(PlanningFunction.all.allSatisfy { !$0.source.isEmpty && !$0.results.isEmpty && !$0.parameters.isEmpty })
  }
}
