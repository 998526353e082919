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
  var rules: SessionRules
  /// How everything is shown.
  package internal(set) var face: SessionFace
  /// How `show` writes answers.
  var format = AnswerExport.Format.text
  var state: SessionState
  /// What undo and redo step through.
  var history = ChangeHistory()
  /// Watches the pack's files while asked to.
  var watch: PackWatch?
  /// Lines run so far, for transcripts; those that asked for one are left out.
  private(set) var log: [String] = []
  /// A block that is being typed.
  private var block: [String]?
  /// Lines that 1 and 2 stand for, after an ambiguous number.
  private var readings: [String] = []
  /// The line that is being followed.
  private(set) var line = ""
  /// Whether the last line gave an answer of which nobody was told yet how far it holds.
  var owesHolding = false
  /// The answer last worked out.
  var cached: (scenario: Scenario, answer: Recommendation)?

  /// A session that has nothing but its rules yet.
  public init(_ setup: SessionSetup) {
    self.setup = setup
    rules = SessionRules(setup.pack)
    face = SessionFace(
      language: setup.language, width: setup.width, style: TextStyle(colour: setup.colour, ascii: setup.ascii),
      currency: setup.pack.rates.currency)
    state = SessionState(current: Scenario(brief: rules.editor.empty(named: "brief")))
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
