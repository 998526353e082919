import BriefReading
import CampaignModel
import Engine
import Foundation
import Notation
import Rendering

/// A what-if session on one brief: lines in, texts out; complete without a terminal. Not for several threads at once.
public final class ReplSession {
  let setup: SessionSetup
  /// The rules in force.
  private(set) var pack: Pack
  private(set) var recommender: Recommender
  private(set) var editor: BriefEditor
  /// How everything is shown.
  package internal(set) var face: SessionFace
  /// How `show` writes answers.
  var format = AnswerExport.Format.text
  private(set) var state: SessionState
  private var history = ChangeHistory()
  /// Watches the pack's files while asked to.
  var watch: PackWatch?
  /// Lines run so far, for transcripts; those that asked for one are left out.
  private(set) var log: [String] = []
  /// A block that is being typed.
  private var block: [String]?
  /// Lines that 1 and 2 stand for, after an ambiguous number.
  private var readings: [String] = []
  private var line = ""
  /// Whether the last line gave an answer of which nobody was told yet how far it holds.
  var owesHolding = false
  private(set) var plugins: PluginCalls
  private var cached: (scenario: Scenario, answer: Recommendation)?

  /// A session that has nothing but its rules yet.
  public init(_ setup: SessionSetup) {
    self.setup = setup
    pack = setup.pack
    recommender = Recommender(pack: setup.pack)
    plugins = PluginCalls(setup.pack)
    editor = BriefEditor(schema: setup.pack.schema, currency: setup.pack.rates.currency)
    face = SessionFace(
      language: setup.language, width: setup.width, style: TextStyle(colour: setup.colour, ascii: setup.ascii),
      currency: setup.pack.rates.currency)
    state = SessionState(current: Scenario(brief: editor.empty(named: "brief")))
  }

  /// What stands before the cursor.
  public var prompt: String { block == nil ? Self.mainPrompt : Self.blockPrompt }
  /// Before a command.
  public static let mainPrompt = "kolmix> "
  /// Before a line of a block.
  public static let blockPrompt = "   ...> "

  /// The first thing a new user reads.
  public var welcome: String {
    face.paragraph(
      face.words(.welcome, pack.version, String(pack.ruleCount)), indent: 0)
  }

  /// Follows one line.
  public func run(_ typed: String) -> SessionOutput {
    let typed = Folding.nfc(typed)
    if block != nil { return continueBlock(typed) }
    if TypedLine.isBlank(typed) { return SessionOutput() }
    var line = Folding.trimmed(typed)
    if let choice = Int(line), readings.indices.contains(choice - 1) { line = readings[choice - 1] }
    readings = []
    owesHolding = false
    self.line = line
    log.append(line)
    guard let parsed = TypedLine(line) else {
      if let output = plugins.run(line, in: self) { return output }
      let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? line
      let near = CommandList.nearest(to: line) ?? NearestName.nearest(to: word, in: pack.commands.map(\.id))
      return failed(SessionFailure(.unknownCommand, [word], suggestion: near, status: 2))
    }
    do throws(SessionFailure) {
      return try parsed.command.run(parsed.rest, in: self)
    } catch {
      return failed(error)
    }
  }

  /// Follows one line, and says where its answer holds as well.
  public func runInFull(_ typed: String) -> SessionOutput {
    var output = run(typed)
    output.text += afterthought()
    return output
  }

  /// What may stand at the cursor, which is so many Unicode scalars from the line's beginning.
  public func complete(_ line: String, cursor: Int) -> CompletionList {
    let typed = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    if block != nil { return .none }
    let start = String(typed.drop(while: \.isWhitespace))
    if let parsed = TypedLine(start), start.hasSuffix(" ") || !parsed.rest.isEmpty {
      // Trailing spaces part the word typed from the next one.
      let rest = parsed.rest.isEmpty ? "" : parsed.rest + (start.hasSuffix(" ") ? " " : "")
      let list = parsed.command.completions(Folding.nfc(rest), in: self)
      let longer = CompletionList(start, among: CommandList.all.flatMap(\.sheet.names))
      return list.candidates.isEmpty ? longer : list
    }
    return CompletionList(start, among: commandNames)
  }

  /// Looks whether watched files have changed; nil when nothing is to be said.
  public func poll() -> SessionOutput? { watch?.poll() == true ? reload() : nil }

  /// Leaves a block that was being typed.
  public func abandonBlock() { block = nil }

  /// Starts a block of lines that ends with a single dot.
  func openBlock() { block = [] }

  // MARK: Answers

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

  /// The answer with what stands beside it, or the finding that says what the brief lacks.
  func neededOptions() throws(SessionFailure) -> Recommendation {
    _ = try neededAnswer()
    return insisting(state.current).recommendWithOptions(state.current.brief)
  }

  /// A recommender that heeds what a scenario's client insists on.
  func insisting(_ scenario: Scenario) -> Recommender {
    scenario.overrides.isEmpty ? recommender : recommender.insisting(on: scenario.overrides)
  }

  /// Explanations of the current scenario.
  var explainer: Explainer { Explainer(insisting(state.current), isStopped: setup.isInterrupted) }

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

  // MARK: Changes

  /// Puts a new state in force without a word and remembers the old one.
  func keep(_ new: SessionState) {
    if new != state { history.record(state, line: line) }
    state = new
  }

  /// Puts a new state in force, remembers the old one, and says what that did.
  func change(_ edits: [ChangeReport.Edit], to new: SessionState) -> SessionOutput {
    let before = answer
    let old = state.current
    keep(new)
    return SessionOutput(text: told(edits, before: before, was: old))
  }

  /// Steps through the history.
  func step(back: Bool) throws(SessionFailure) -> SessionOutput {
    let before = answer
    let old = state.current
    guard let step = back ? history.undo(from: state) : history.redo(from: state) else {
      throw SessionFailure(back ? .nothingToUndo : .nothingToRedo)
    }
    state = step.state
    let head = face.paragraph(face.words(back ? .undone : .redone, step.line))
    return SessionOutput(
      text: head + told(edits(from: old.brief, to: state.current.brief), before: before, was: old))
  }

  /// What changed between the state before and the current one.
  private func told(_ edits: [ChangeReport.Edit], before: Recommendation?, was old: Scenario) -> String {
    let after = answer
    var text = ""
    if old == state.current {
      text = ChangeText(face).render(ChangeReport(edits: edits, before: nil, after: nil))
    } else {
      text = ChangeText(face).render(
        ChangeReport(
          edits: edits, before: before, after: after, insisted: insisted(state.current)))
      owesHolding = true
    }
    if after == nil, !missingNames.isEmpty {
      text += face.paragraph(face.words(.stillMissing, missingNames.joined(separator: ", ")))
    }
    return text
  }

  /// Where the answer just given holds: found by many evaluations, so it comes after the answer and may be given up.
  /// Empty when the last line gave no answer, or when `isStopped` said so.
  public func afterthought(isStopped: @escaping () -> Bool = { false }) -> String {
    guard owesHolding, let answer, answer.mix != nil else { return "" }
    owesHolding = false
    let isInterrupted = setup.isInterrupted
    let isOver = { isInterrupted() || isStopped() }
    let explainer = Explainer(insisting(state.current), isStopped: isOver)
    let box = explainer.shortStability(state.current.brief)
    return isOver() ? "" : HoldingText(face).render(box, answer)
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

  // MARK: Rules

  /// Loads the rules again; when they do not load the last good ones stay. Says which scenarios flip.
  func reload() -> SessionOutput {
    let loaded: Pack
    do throws(PackErrors) {
      loaded = try setup.loadPack()
    } catch {
      return SessionOutput(
        text: face.paragraph(face.words(.brokenRules), indent: 0),
        errors: DiagnosticRenderer(language: face.language, width: face.width, style: face.style).render(
          error.diagnostics, isWrapped: true),
        diagnostics: error.diagnostics, status: 2)
    }
    let before = ([("", state.current)] + state.saved.map { ($0.name, $0.scenario) }).map { ($0.0, answer(to: $0.1)) }
    let known = Set(pack.diagnostics)
    let editor = BriefEditor(schema: loaded.schema, currency: loaded.rates.currency)
    let translation = BriefTranslation(from: pack.schema, to: loaded.schema, editor: editor)
    let lost = translation.lost(state.current.brief)
    pack = loaded
    recommender = Recommender(pack: loaded)
    plugins = PluginCalls(loaded)
    self.editor = editor
    face.currency = loaded.rates.currency
    state = translation.state(state)
    history.translate(translation.state)
    cached = nil
    let scenarios = [("", state.current)] + state.saved.map { ($0.name, $0.scenario) }
    var text = face.paragraph(face.words(.reloaded, String(loaded.ruleCount)), indent: 0)
    for id in lost { text += face.paragraph(face.words(.fieldGone, id)) }
    let fresh = loaded.diagnostics.filter { !known.contains($0) }
    if !fresh.isEmpty { text += face.paragraph(face.words(.newFindings)) + face.findings(fresh) }
    text += FlippedScenarios(face).render(
      zip(before, scenarios).map { (name: $0.0, before: $0.1, after: answer(to: $1.1)) })
    return SessionOutput(text: text)
  }

  // MARK: Lines

  private func continueBlock(_ line: String) -> SessionOutput {
    guard Folding.trimmed(line) == "." else {
      block?.append(line)
      return SessionOutput()
    }
    let source = (block ?? []).joined(separator: "\n")
    log += (block ?? []) + ["."]
    block = nil
    do throws(SessionFailure) {
      return try LuaCommand.run(source, in: self)
    } catch {
      return failed(error)
    }
  }

  /// What a failure looks like.
  func failed(_ failure: SessionFailure) -> SessionOutput {
    var errors = face.findings(failure.diagnostics)
    if failure.diagnostics.count == 1, let finding = failure.diagnostics.first, finding.code == .ambiguousNumber,
      finding.arguments.count == 4, let place = line.range(of: finding.arguments[1], options: .backwards)
    {
      readings = finding.arguments[2...].map { line.replacingCharacters(in: place, with: $0) }
      errors += face.paragraph(face.words(.readingChoice, finding.arguments[1]), indent: 0)
      for (number, reading) in readings.enumerated() { errors += face.paragraph("\(number + 1)  \(reading)") }
    }
    errors += face.paragraph(face.words(.nothingChanged), indent: 0)
    return SessionOutput(errors: errors, diagnostics: failure.diagnostics, status: failure.status)
  }

  private var commandNames: [String] {
    let language = face.language
    return CommandList.all.flatMap { language == .vi ? $0.sheet.vietnamese + $0.sheet.english : $0.sheet.names }
      + pack.commands.map(\.id)
  }
}
