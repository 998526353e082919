import BriefReading
import CampaignModel
import Engine
import Notation
import Rendering

/// What several commands need.
extension ReplSession {
  /// The answer in short, in the format asked for; empty while there is none.
  func head() -> String {
    guard let answer else { return "" }
    if format != .text {
      let bytes = try? exported((try? neededOptions()) ?? answer, as: format, face: face)
      return String(decoding: bytes ?? [], as: UTF8.self)
    }
    owesHolding = true
    return HeadText(face).render(answer, insisted: insisted(state.current))
  }

  /// One field given a value, as the client would have said it; goals make way for each other.
  func set(_ field: Int, to value: FieldValue, written: String) throws(SessionFailure) -> SessionOutput {
    try checkLock(field)
    var state = state
    if pack.schema.fields[field].role == .goal {
      state.current.brief = try moved(state.current.brief, field, to: value)
    } else {
      state.current.brief.slots[field] = Slot(
        value: value, origin: .given, written: written, spread: editor.spread(of: field, from: written))
    }
    var edits = edits(from: self.state.current.brief, to: state.current.brief)
    if edits.isEmpty { edits = [edit(field, value, value)] }
    return change(edits, to: state)
  }

  /// A brief with a goal moved; the first goal of a brief has all the weight.
  func moved(_ brief: Brief, _ field: Int, to value: FieldValue) throws(SessionFailure) -> Brief {
    let others = pack.schema.indices(of: .goal).filter { $0 != field }
    if others.allSatisfy({ (brief.value($0)?.axis ?? 0) <= 0 }) {
      var brief = brief
      brief.slots[field] = Slot(value: .number(1), origin: .given)
      return brief
    }
    guard let moved = whatIf.moved(brief, field: field, to: value, locked: lockedFields) else {
      throw SessionFailure(.goalsStuck)
    }
    return moved
  }

  /// Refuses to move a field the user locked.
  func checkLock(_ field: Int) throws(SessionFailure) {
    let id = pack.schema.fields[field].id
    if state.current.locks.contains(id) { throw SessionFailure(.fieldLocked, [id]) }
  }

  /// The fields two briefs say differently.
  func edits(from old: Brief, to new: Brief) -> [ChangeReport.Edit] {
    pack.schema.fields.indices.filter { old.value($0) != new.value($0) }
      .map { edit($0, old.value($0), new.value($0)) }
  }

  private func edit(_ field: Int, _ old: FieldValue?, _ new: FieldValue?) -> ChangeReport.Edit {
    let schema = pack.schema.fields[field]
    return ChangeReport.Edit(
      label: face.title(schema), old: face.value(old, of: schema), new: face.value(new, of: schema))
  }

  /// A pin that changed.
  func pinEdit(_ tier: String, from old: Int?, to new: Int?) -> ChangeReport.Edit {
    func shown(_ count: Int?) -> String { count.map(String.init) ?? face.words(.freeCount) }
    return ChangeReport.Edit(label: face.words(.pinLabel, tierTitle(tier)), old: shown(old), new: shown(new))
  }

  /// A tier's name for people.
  func tierTitle(_ id: String) -> String {
    scheme.tiers.first { $0.id == id }?.title.shown(in: face.language, else: id) ?? id
  }

  /// A saved scenario by its name, diacritics and case aside.
  func scenario(_ name: String) throws(SessionFailure) -> SavedScenario {
    let key = Folding.foldedKey(name)
    if let exact = state.saved.first(where: { $0.name == name }) { return exact }
    if let near = state.saved.first(where: { Folding.foldedKey($0.name) == key }) { return near }
    throw SessionFailure(
      .unknownScenario, [name], suggestion: NearestName.nearest(to: name, in: state.saved.map(\.name)))
  }

  /// Completes the name of a saved scenario.
  func scenarioNames(_ typed: String) -> CompletionList { CompletionList(typed, among: state.saved.map(\.name)) }

  /// The brief with what the rules assume where it says nothing.
  var understoodBrief: Brief {
    var brief = state.current.brief
    for echoed in answer?.brief ?? [] {
      guard let index = pack.schema.index(of: echoed.field.id), brief.slots[index].value == nil else { continue }
      brief.slots[index] = echoed.slot
    }
    return brief
  }

  /// A scenario as a column.
  func column(_ name: String, _ scenario: Scenario) -> ScenarioColumns.Scenario {
    ScenarioColumns.Scenario(
      name: name, values: pack.schema.fields.indices.map { scenario.brief.value($0) }, answer: answer(to: scenario),
      insisted: insisted(scenario))
  }

  /// The width of lines from now on, after the terminal changed its own.
  public func resize(to width: Int) { face.width = width }

  /// Findings as this session shows them.
  public func rendered(_ findings: [Diagnostic]) -> String { face.findings(findings) }
}
