import ArgumentParser
import CampaignModel
import Engine
import Glibc
import LineEditing
import Rendering
import Session
import Workspace

/// `kolmix repl [BRIEF]`
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "What-if at the speed of thought: change a brief line by line and see what that does.",
    discussion: """
      Without -c, -f or --check lines come from stdin: with editing, completion and history on a terminal, plainly \
      otherwise. A script stops at its first failing line and ends with that line's status (1: it could not be followed; \
      2: it was no command, or the rules are broken).
      """)

  @Argument(help: ArgumentHelp("A brief to load first.", valueName: "brief"))
  var brief: String?

  @Option(name: .customShort("c"), help: ArgumentHelp("Run this line and leave; may be repeated.", valueName: "line"))
  var lines: [String] = []

  @Option(name: .customShort("f"), help: ArgumentHelp("Run the lines of a file and leave.", valueName: "file"))
  var script: String?

  @Option(
    name: .long, help: ArgumentHelp("Replay a transcript and say where its answers differ.", valueName: "file"))
  var check: String?

  @Flag(name: .long, help: "Load the rules again whenever one of their files is saved.")
  var watch = false

  @Option(name: .long, help: "auto, always or never; NO_COLOR counts as never.")
  var color: Colour = .auto

  @OptionGroup var common: CommonOptions

  /// When colours are written.
  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  func run() throws {
    Interrupts.watch()
    let setup = try setup()
    if let check { return try replay(check, setup) }
    let session = ReplSession(setup)
    let runner = ScriptRunner(session: session)
    let isTalk = lines.isEmpty && script == nil && isatty(STDIN_FILENO) == 1 && Output.isTerminal
    if isTalk { Output.data(session.welcome) }
    if let brief { try runner.run("load \(Self.quoted(brief))", place: nil) }
    if watch { _ = session.run("watch") }
    if !lines.isEmpty || script != nil {
      for line in lines { try runner.run(line, place: nil) }
      if let script { try runner.run(file: script) }
      return
    }
    if isTalk {
      Conversation(session: session).run()
    } else {
      try runner.runInput()
    }
  }

  private func setup() throws -> SessionSetup {
    let pack = try common.pack()
    let again = try common.reloading()
    var setup = SessionSetup(
      pack: pack, loadPack: again.load, packRoots: again.roots, language: common.language)
    setup.width = TerminalShape.width
    setup.ascii = TerminalShape.isPlain
    switch color {
    case .always: setup.colour = true
    case .never: setup.colour = false
    case .auto:
      let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
      setup.colour = Output.isTerminal && !isDumb && !TerminalShape.refusesColour
    }
    setup.isInterrupted = { Interrupts.isPending }
    return setup
  }

  private func replay(_ path: String, _ setup: SessionSetup) throws {
    let text: String
    do {
      text = String(decoding: try setup.files.read(path), as: UTF8.self)
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
    let transcript = Transcript(text)
    let findings = transcript.check(with: setup, named: path)
    common.show(findings)
    guard findings.isEmpty else { throw ExitCode(1) }
    let words = Catalogue(transcript.language ?? common.language)
    Output.data(words(.checkPassed, String(transcript.entries.count)) + "\n")
  }

  private static func quoted(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }
}
