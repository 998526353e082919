import BriefReading
import CampaignModel
import Engine
import Rendering

/// Answers to what a session holds, and who gives them.
extension ReplSession {
  /// The rules in force.
  var pack: Pack { rules.pack }
  /// Reads values typed for fields.
  var editor: BriefEditor { rules.editor }
  /// Commands and formats of plugins.
  var plugins: PluginCalls { rules.plugins }

  /// The answer to the current brief; nil while it lacks something.
  var answer: Recommendation? { answer(to: state.current) }

  /// The answer to a scenario; nil while its brief lacks something.
  func answer(to scenario: Scenario) -> Recommendation? {
    if let cached, cached.scenario == scenario { return cached.answer }
    guard editor.missing(in: scenario.brief).isEmpty else { return nil }
    let answer = insisting(scenario).recommend(scenario.brief)
    if scenario == state.current { cached = (scenario, answer) }
    return answer
  }

  /// The answer, or the finding that says what the brief lacks.
  func neededAnswer() throws(SessionFailure) -> Recommendation {
    guard let answer else { throw SessionFailure(.briefLacks, [missingNames.joined(separator: ", ")]) }
    return answer
  }

  /// The answer with what stands beside it and what the client's demands cost, or the finding that says what the brief lacks.
  func neededOptions() throws(SessionFailure) -> Recommendation {
    _ = try neededAnswer()
    return insisting(state.current).recommendWithOptions(state.current.brief)
  }

  /// What the client insists on and what each thing costs.
  func listDemands() throws(SessionFailure) -> SessionOutput {
    var answer = try neededAnswer()
    answer.demands = insisting(state.current).demands(of: state.current.brief)
    return SessionOutput(text: DemandsText(face).render(answer))
  }

  /// A recommender that heeds what a scenario's client insists on.
  func insisting(_ scenario: Scenario) -> Recommender {
    scenario.overrides.isEmpty ? rules.recommender : rules.recommender.insisting(on: scenario.overrides)
  }

  /// An explanation of the current scenario, with a note when somebody stopped it halfway.
  func explained(
    _ explain: (Explainer, Scenario, SessionFace) throws(Diagnostic) -> String
  ) throws(SessionFailure) -> SessionOutput {
    _ = try neededAnswer()
    let explainer = Explainer(insisting(state.current), isStopped: setup.isInterrupted)
    do {
      return SessionOutput(text: try explain(explainer, state.current, face) + stopNote)
    } catch {
      throw SessionFailure([error])
    }
  }

  /// Says that somebody stopped what was going on; empty when nobody did.
  var stopNote: String { setup.isInterrupted() ? face.paragraph(face.words(.stopped)) : "" }

  /// What-if questions about the current scenario.
  var whatIf: WhatIf { WhatIf(insisting(state.current), isStopped: setup.isInterrupted) }

  /// Fields of the current scenario that nothing may move.
  var lockedFields: Set<Int> { Set(state.current.locks.compactMap(pack.schema.index(of:))) }

  /// The tier scheme in use.
  var scheme: TierScheme { SchemeChoice(pack: pack).scheme(of: state.current.brief) }

  /// What the brief still lacks, in words.
  var missingNames: [String] {
    editor.missing(in: state.current.brief).map { target in
      switch target {
      case .field(let index): face.title(pack.schema.fields[index])
      case .group(let index):
        pack.schema.groups[index].title.shown(in: face.language, else: pack.schema.groups[index].id)
      }
    }
  }

  /// What a scenario's client insists on.
  func insisted(_ scenario: Scenario) -> [InsistedItem] {
    let titles = Dictionary(
      scheme.tiers.map { ($0.id, $0.title.shown(in: face.language, else: $0.id)) }, uniquingKeysWith: { one, _ in one })
    return scenario.overrides.pins.sorted { $0.key < $1.key }.map {
      .pin(tier: titles[$0.key] ?? $0.key, count: $0.value)
    }
      + scenario.overrides.fees.sorted { $0.key < $1.key }.map { .fee(tier: titles[$0.key] ?? $0.key, $0.value) }
      + scenario.locks.sorted().compactMap { id in pack.schema.index(of: id).map { .lock(pack.schema.fields[$0]) } }
  }
}
