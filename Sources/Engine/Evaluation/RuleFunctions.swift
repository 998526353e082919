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
      let stopped: (kind: String, limit: String)? =
        switch failure.kind {
        case .instructionLimit: ("instructions", String(limits.callSteps))
        case .memoryLimit: ("memory", "\(limits.memoryBytes >> 20) MiB")
        case .timeLimit: ("time", "\(shortNumber(limits.callSeconds)) s")
        default: nil
        }
      if let stopped {
        return Diagnostic(.functionStopped, [rule.id, brief, stopped.kind, stopped.limit], at: location)
      }
      return Diagnostic(.functionFailed, [rule.id, brief, failure.message], at: location)
    }
  }

  private let pack: Pack
  private let state: LuaState
  private let plan: PlanRecorder
  private var view: LuaPrepared?
  private var failure: LuaFailure?

  /// Loads the pack's files again into a state of its own.
  init(pack: Pack) throws(PackErrors) {
    self.pack = pack
    let loaded = try PackLoader(files: pack.files, limits: pack.limits).load()
    state = loaded.state
    plan = loaded.plan
  }

  /// Shows functions the facts of a brief until `end`; what a stratum has not settled yet is left out.
  func begin(facts: FactVector, stratum: Stratum) {
    do {
      try state.begin(seed: 0)
      view = try state.prepare(view: BriefView(pack: pack).table(facts, stratum: stratum), named: "brief")
      failure = nil
    } catch {
      view = nil
      failure = error
    }
  }

  /// Ends what `begin` began: a view kept by a script is dead from now on.
  func end() {
    if let view { try? state.release(view) }
    view = nil
  }

  /// Whether a condition function says yes; nil and false are no, anything else but true is a mistake.
  func condition(_ ordinal: Int) throws(Failure) -> Truth {
    switch try ask(ordinal) {
    case .bool(let flag): return Truth(flag)
    case .null: return .no
    case let other:
      throw Failure(
        failure: LuaFailure(
          kind: .value("when"), message: "a condition gives true or false, not \(other.summary)"))
    }
  }

  /// The effects an `apply` function adds, with its notes.
  func apply(_ ordinal: Int) throws(Failure) -> (effects: [Effect], notes: [String]) {
    plan.begin()
    defer { plan.end() }
    _ = try call(ordinal, [PlanRecorder.handle])
    return (plan.effects, plan.notes)
  }

  private func ask(_ ordinal: Int) throws(Failure) -> LuaValue {
    let view = try currentView()
    do {
      return try state.ask(LuaFunction(ordinal: Int32(clamping: ordinal)), about: view)
    } catch {
      throw Failure(failure: error)
    }
  }

  private func currentView() throws(Failure) -> LuaPrepared {
    if let view { return view }
    throw Failure(failure: failure ?? LuaFailure(kind: .host, message: "no brief to look at"))
  }

  private func call(_ ordinal: Int, _ further: [LuaValue]) throws(Failure) -> [LuaValue] {
    let view = try currentView()
    do {
      return try state.call(LuaFunction(ordinal: Int32(clamping: ordinal)), [.view(view)] + further)
    } catch {
      throw Failure(failure: error)
    }
  }
}
