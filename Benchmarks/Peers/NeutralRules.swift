import CampaignModel
import Foundation
import RuleModel

/// The workload's rules, in the neutral form every peer is given, as rules of ours.
struct NeutralRules: Decodable {
  let rules: [NeutralRule]

  /// Reads a file of rules.
  static func load(_ path: String) throws -> RuleSet {
    let read = try JSONDecoder().decode(NeutralRules.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let facts = FactSchema(facts: Workload.schema.fields, factOfField: Array(Workload.schema.fields.indices))
    // Reported by falling priority, then id; ours go by falling priority, then file order.
    let rules = try read.rules.sorted { $0.id < $1.id }.map { try $0.rule() }
    return RuleSet(inFileOrder: rules, facts: facts, tierNames: Workload.tiers)
  }
}

/// One rule: two to four conditions that must all hold, and points for two tiers.
struct NeutralRule: Decodable {
  let id: String
  let priority: Int
  let when: [NeutralCondition]
  let add: [String: Int]

  /// The rule as ours.
  func rule() throws -> Rule {
    let effects = Workload.tiers.enumerated().compactMap { tier, name -> Effect? in
      guard let points = add[name], points != 0 else { return nil }
      return .favour(tier: tier, .constant(Double(points)))
    }
    return Rule(
      id: id, title: LocalizedText(), reason: LocalizedText(), source: "", priority: priority,
      condition: .all(try when.flatMap { try $0.conditions() }), effects: effects,
      location: SourceLocation(file: id, line: 0), stratum: .main)
  }
}

/// One condition on one field.
struct NeutralCondition: Decodable {
  let field: String
  let op: String
  let value: NeutralValue

  /// The leaves it is made of.
  func conditions() throws -> [Condition] {
    let name = field.hasPrefix("goals.") ? "goal." + field.dropFirst(6) : field
    guard let fact = Workload.schema.index(of: name) else { throw NeutralFailure(what: field) }
    func leaf(_ predicate: RuleModel.Predicate) -> Condition {
      .test(FactTest(subject: .fact(fact), predicate: predicate, location: nil))
    }
    switch (op, value) {
    case (">=", .number(let bound)): return [leaf(.atLeast(.constant(bound)))]
    case ("<", .number(let bound)): return [leaf(.below(.constant(bound)))]
    case ("between", .numbers(let ends)) where ends.count == 2:
      return [leaf(.atLeast(.constant(ends[0]))), leaf(.below(.constant(ends[1])))]
    case ("==", .flag(let yes)): return [leaf(.oneOf(yes ? 2 : 1, isComplement: false))]
    case ("==", .word(let word)): return [leaf(.oneOf(try bits([word], fact), isComplement: false))]
    case ("in", .words(let words)): return [leaf(.oneOf(try bits(words, fact), isComplement: false))]
    case ("has", .word(let word)): return [leaf(.hasAny(try bits([word], fact)))]
    default: throw NeutralFailure(what: op)
    }
  }

  private func bits(_ words: [String], _ fact: Int) throws -> UInt64 {
    try words.reduce(into: 0) { bits, word in
      guard let option = Workload.schema.fields[fact].values.firstIndex(where: { $0.id == word }) else {
        throw NeutralFailure(what: word)
      }
      bits |= 1 << UInt64(option)
    }
  }
}

/// What a condition compares with.
enum NeutralValue: Decodable {
  case number(Double)
  case numbers([Double])
  case flag(Bool)
  case word(String)
  case words([String])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let word = try? value.decode(String.self) {
      self = .word(word)
    } else if let numbers = try? value.decode([Double].self) {
      self = .numbers(numbers)
    } else {
      self = .words(try value.decode([String].self))
    }
  }
}

/// A rule that says something this workload does not know.
struct NeutralFailure: Error {
  let what: String
}
