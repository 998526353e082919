import CampaignModel
import LuaRuntime
import RuleModel

/// Calls the Lua functions of a pack's rules, in one state owned by one worker.
final class RuleFunctions {
  /// A call that failed.
  struct Failure: Error {
    let failure: LuaFailure

    /// The finding: rule, brief and what happened, at the function's line; a limit is named with its size.
    func diagnostic(rule: Rule, brief: String, limits: ScriptLimits) -> Diagnostic {
      let location = failure.position.map { SourceLocation(file: $0.file, line: $0.line) } ?? rule.location
      if let stopped = limits.broken(by: failure) {
        return Diagnostic(.functionStopped, [rule.id, brief, stopped.kind, stopped.limit], at: location)
      }
      return Diagnostic(.functionFailed, [rule.id, brief, failure.message], at: location)
    }
  }

  /// The state the functions live in, shared with the plugins' metrics.
  let worker: WorkerState
  private let plan: PlanRecorder
  private var facts: FactVector?
  /// The brief being looked at, as most functions see it.
  private var plainView: LuaPrepared?
  /// The brief with further facts, by those facts.
  private var views: [[Int]: LuaPrepared] = [:]
  /// Room for what a row of conditions says.
  private var answers: [LuaAnswer] = []

  /// Loads the pack's files again into a state of its own.
  init(pack: Pack) throws(PackErrors) {
    worker = try WorkerState(pack: pack)
    plan = worker.plan
  }

  /// Shows functions the facts of a brief until `end`.
  func begin(facts: FactVector) { self.facts = facts }

  /// Ends what `begin` began: a view kept by a script is dead from now on.
  func end() {
    for view in views.values { try? worker.state.release(view) }
    if let plainView { try? worker.state.release(plainView) }
    if !views.isEmpty { views.removeAll(keepingCapacity: true) }
    plainView = nil
    facts = nil
  }

  /// Whether condition functions that read the same facts and belong to one layer say yes, appended in order; nil and false
  /// are no, anything else but true is a mistake. Stops after the first that fails: nothing is appended for it.
  func conditions(
    _ ordinals: ArraySlice<Int32>, reading further: [Int], layer: Int, into truths: inout [Truth]
  ) throws(Failure) {
    answers.removeAll(keepingCapacity: true)
    var failure: LuaFailure?
    do {
      let view = try view(with: further)
      worker.readable = further
      if let odd = try worker.ask(ordinals, layer: layer, about: view, into: &answers) {
        failure = LuaFailure(kind: .value("when"), message: "a condition gives true or false, not \(odd.summary)")
      }
    } catch {
      failure = error
    }
    for answer in answers { truths.append(answer == .yes ? .yes : .no) }
    if let failure { throw Failure(failure: failure) }
  }

  /// What one says; see ``conditions(_:reading:layer:into:)``.
  func condition(_ ordinal: Int, reading further: [Int], layer: Int) throws(Failure) -> Truth {
    var truths: [Truth] = []
    try conditions([Int32(clamping: ordinal)], reading: further, layer: layer, into: &truths)
    return truths.first ?? .unknown
  }

  /// The effects an `apply` function adds, with its notes.
  func apply(_ ordinal: Int, of rule: Rule) throws(Failure) -> (effects: [Effect], notes: [String]) {
    plan.begin(rule)
    defer { plan.end() }
    _ = try call(ordinal, rule.declaredReads, rule.layer, [PlanRecorder.handle])
    return (plan.effects, plan.notes)
  }

  private func call(
    _ ordinal: Int, _ further: [Int], _ layer: Int, _ arguments: [LuaValue]
  ) throws(Failure) -> [LuaValue] {
    do {
      let view = try view(with: further)
      worker.readable = further
      return try worker.call(ordinal, layer: layer, [.view(view)] + arguments)
    } catch {
      throw Failure(failure: error)
    }
  }

  /// The brief with the facts a rule declares; made when the first function asks, since most briefs call none.
  private func view(with further: [Int]) throws(LuaFailure) -> LuaPrepared {
    if further.isEmpty, let plainView { return plainView }
    if let view = views[further] { return view }
    guard let facts else { throw LuaFailure(kind: .host, message: "no brief to look at") }
    if plainView == nil, views.isEmpty { try worker.state.begin(seed: 0) }
    let made = try worker.state.prepare(
      view: worker.brief.table(facts, with: further), named: "brief", strict: true)
    if further.isEmpty { plainView = made } else { views[further] = made }
    return made
  }
}
