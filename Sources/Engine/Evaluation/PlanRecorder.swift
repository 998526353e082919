import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// The write-only `plan` an `apply` function is given: it records effects and checks their names and numbers.
final class PlanRecorder {
  /// What was recorded since `begin`.
  private(set) var effects: [Effect] = []
  /// Reasons given with points: `micro +5: limited editions live on word of mouth`.
  private(set) var notes: [String] = []
  private var names: Names?
  private var stage = Stratum.Stage.main
  private var mayInfer: [Int] = []
  private var isOpen = false

  /// What the verbs may name.
  struct Names {
    var tiers: [String]
    var tactics: Set<String>
    var risks: Set<String>
    var facts: FactSchema
    var lines: [String: Int]
  }

  /// At most so many effects of one call are taken.
  private static let limit = 1_000
  static let verbs = [
    "favour", "at_least", "at_most", "share_at_least", "share_at_most", "exclude", "advise", "warn", "ask", "line",
    "scale", "infer",
  ]

  /// The handle scripts see.
  static let handle = LuaValue.handle(LuaHandle(kind: HandleKind.plan.rawValue, id: 0))

  /// Gives a state the plan and its verbs.
  func install(in state: LuaState) throws(LuaFailure) {
    try state.define(
      handleKind: HandleKind.plan.rawValue,
      LuaHandleKind(
        typeName: "plan", index: { [self] _, _, call in verb(call) },
        operate: { _, _ in .failure("a plan is only written to: plan:favour(\"micro\", 5)") }))
    try state.define(
      handleKind: HandleKind.planVerb.rawValue,
      LuaHandleKind(
        typeName: "plan verb",
        operate: { [self] operation, call in
          operation == .call ? record(call) : .failure("call the verb: plan:favour(\"micro\", 5)")
        }))
  }

  /// Settles what the verbs may name.
  func settle(_ names: Names) { self.names = names }

  /// Starts recording what a rule's function adds; it may do what a rule of that stage may, and infer what it declares.
  func begin(_ rule: Rule) {
    stage = rule.stratum.stage
    mayInfer = rule.mayInfer
    effects = []
    notes = []
    isOpen = true
  }

  /// Stops recording; a plan kept by a script is dead from now on.
  func end() { isOpen = false }

  private func verb(_ call: LuaCall) -> LuaReply {
    guard case .string(let name) = call.arguments.dropFirst().first, let index = Self.verbs.firstIndex(of: name) else {
      let wanted = call.arguments.dropFirst().first?.summary ?? ""
      let near =
        NearestName.nearest(to: wanted.filter { $0 != "\"" }, in: Self.verbs).map { "; did you mean \"\($0)\"?" } ?? ""
      return .failure("a plan has no \(wanted)\(near)")
    }
    return .values([.handle(LuaHandle(kind: HandleKind.planVerb.rawValue, id: Int32(clamping: index)))])
  }

  private func record(_ call: LuaCall) -> LuaReply {
    guard isOpen, let names else { return .failure("this plan is no longer valid") }
    guard effects.count < Self.limit else { return .failure("a function may have at most \(Self.limit) effects") }
    guard case .handle(let handle) = call.arguments.first, Self.verbs.indices.contains(Int(handle.id)),
      call.arguments.dropFirst().first == Self.handle
    else { return .failure("call the verb with a colon: plan:favour(\"micro\", 5)") }
    let verb = Self.verbs[Int(handle.id)]
    let arguments = Array(call.arguments.dropFirst(2))
    do {
      let effect = try effect(verb, arguments, names)
      if stage == .review, !effect.isAdvice {
        return .failure("a rule that reads the mix or its forecast may only advise, warn and ask, not \(verb)")
      }
      if stage >= .money, effect.settlesMoney {
        return .failure("\(verb) comes too late in a rule that reads what creators cost")
      }
      effects.append(effect)
      return .values([])
    } catch {
      return .failure(error.message)
    }
  }

  private struct Mistake: Error { let message: String }

  private func effect(_ verb: String, _ arguments: [LuaValue], _ names: Names) throws(Mistake) -> Effect {
    let first = try text(verb, arguments, 0)
    switch verb {
    case "favour":
      let tier = try tier(first, names)
      let points = try number(verb, arguments, 1, .number, -1000...1000)
      if arguments.count > 2 {
        notes.append("\(first) \(points < 0 ? "" : "+")\(shortNumber(points)): \(try text(verb, arguments, 2))")
      }
      return .favour(tier: tier, .constant(points))
    case "at_least", "at_most", "share_at_least", "share_at_most":
      guard let kind = BoundKind(rawValue: verb) else { throw Mistake(message: verb) }
      let subject: BoundSubject = first == "creators" && !kind.isShare ? .creators : .tier(try tier(first, names))
      let type: FieldType = kind.isShare ? .percent : .integer
      return .bound(
        kind, subject, .constant(try number(verb, arguments, 1, type, kind.isShare ? 0...1 : 0...1_000_000)))
    case "infer": return try inference(first, arguments, names)
    case "exclude": return .exclude(tier: try tier(first, names))
    case "advise": return .advise(try known(first, names.tactics, "tactic"))
    case "warn": return .warn(try known(first, names.risks, "risk"))
    case "ask": return .ask(LocalizedText(vi: first, en: first))
    case "line":
      guard let field = names.lines[first] else {
        throw unknown("budget line", first, names.lines.keys.sorted())
      }
      let amount = try number(verb, arguments, 1, .amount, 0...Double(Money.limit))
      return .line(field: field, amount <= 1 ? .share(amount) : Money(rounding: amount).map { .money($0) } ?? .share(0))
    default:
      guard let rate = ScaledRate(rawValue: first) else {
        throw unknown("rate", first, ScaledRate.allCases.map(\.rawValue))
      }
      let tier = try tier(try text(verb, arguments, 1), names)
      return .scale(rate, tier: tier, .constant(try number(verb, arguments, 2, .number, 0.01...100)))
    }
  }

  private func inference(_ name: String, _ arguments: [LuaValue], _ names: Names) throws(Mistake) -> Effect {
    guard let fact = names.facts.index(of: name), mayInfer.contains(fact) else {
      throw unknown("fact of this rule's infers", name, mayInfer.map { names.facts.facts[$0].id })
    }
    let values = FieldValueReader(
      site: DeclarationSite(keyword: "plan", name: nil, location: SourceLocation(file: "", line: 0), map: nil),
      sink: DiagnosticSink())
    guard arguments.count > 1, let value = values.value(arguments[1], of: names.facts.facts[fact], path: name) else {
      let type = names.facts.facts[fact].type.rawValue
      throw Mistake(
        message: "plan:infer(\"\(name)\", …) wants a \(type), not \(arguments.dropFirst().first?.summary ?? "nothing")")
    }
    return .infer(fact: fact, .value(value))
  }

  private func text(_ verb: String, _ arguments: [LuaValue], _ index: Int) throws(Mistake) -> String {
    guard arguments.indices.contains(index), case .string(let text) = arguments[index] else {
      throw Mistake(message: "plan:\(verb) wants a text as argument \(index + 1)")
    }
    return Folding.nfc(text)
  }

  private func number(
    _ verb: String, _ arguments: [LuaValue], _ index: Int, _ type: FieldType, _ range: ClosedRange<Double>
  ) throws(Mistake) -> Double {
    guard arguments.indices.contains(index), let number = QuantityReader.number(arguments[index], as: type),
      range.contains(number)
    else {
      throw Mistake(
        message:
          "plan:\(verb) wants a number from \(shortNumber(range.lowerBound)) to \(shortNumber(range.upperBound)) as argument \(index + 1)"
      )
    }
    return number
  }

  private func tier(_ name: String, _ names: Names) throws(Mistake) -> Int {
    guard let index = names.tiers.firstIndex(of: name) else { throw unknown("tier", name, names.tiers) }
    return index
  }

  private func known(_ name: String, _ set: Set<String>, _ kind: String) throws(Mistake) -> String {
    guard set.contains(name) else { throw unknown(kind, name, set.sorted()) }
    return name
  }

  private func unknown(_ kind: String, _ name: String, _ known: [String]) -> Mistake {
    let near = NearestName.nearest(to: name, in: known).map { "; did you mean \"\($0)\"?" } ?? ""
    return Mistake(message: "unknown \(kind) \"\(name)\"\(near)")
  }
}
