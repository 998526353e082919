import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules test`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the tests the pack brings, say what they show of its rules, and propose briefs for the rest.",
      discussion: """
        Exit status: 0 all passed, 1 when a test failed or too few rules fired in a test (--fail-under), 2 when the rules \
        cannot be loaded or an option makes no sense.
        """)

    /// How results are written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, junit }

    @Option(name: .long, help: "text, json or junit (XML, for build servers).")
    var format: Format = .text

    @Option(help: ArgumentHelp("Run only tests with this in their name.", valueName: "text"))
    var filter: String?

    @Flag(help: "Say rule by rule what no test shows.")
    var coverage = false

    @Flag(help: "Look for briefs that show what no test shows, and print them as a test to be reviewed.")
    var propose = false

    @Option(
      help: ArgumentHelp("Look for such briefs, and write them as a new Lua file of tests.", valueName: "file"))
    var writeTests: String?

    @Option(
      help: ArgumentHelp("End with 1 when fewer of the rules fired in a test, in percent.", valueName: "percent"))
    var failUnder: Double?

    @OptionGroup var common: CommonOptions

    func run() throws {
      if let failUnder, !(0...100).contains(failUnder) {
        throw misuse(
          Diagnostic(
            .badThreshold,
            [failUnder.isFinite ? Wording(common.language).decimal(failUnder, digits: 2) : "\(failUnder)"]))
      }
      if let writeTests, !writeTests.hasSuffix(".lua") { throw misuse(Diagnostic(.badRuleFile, [writeTests])) }
      // Plugins are meant to change answers; kolmix plugins test runs theirs.
      let pack = try common.pack(withPlugins: false)
      let runner = PackTestRunner(pack: pack)
      let run = runner.run(matching: filter)
      if let filter, run.results.isEmpty { throw misuse(Diagnostic(.noSuchTest, [filter])) }
      let proposals = propose || writeTests != nil ? runner.proposals(matching: filter) : nil
      let sheet = TestSheet(run, proposals: proposals, schema: pack.schema, currency: pack.rates.currency)
      write(sheet)
      if proposals != nil { try propose(sheet, taken: Set(pack.tests.map(\.test))) }
      var isGood = run.failureCount == 0
      if let finding = tooLow(run.coverage) {
        common.show([finding])
        isGood = false
      }
      if !isGood { throw ExitCode(1) }
    }

    private func misuse(_ finding: Diagnostic) -> ExitCode {
      common.show([finding])
      return ExitCode(2)
    }

    private func write(_ sheet: TestSheet) {
      switch format {
      case .text:
        let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
        let text = TestText(language: common.language, width: TerminalShape.width, style: style)
        Output.data(text.render(sheet, detailed: coverage))
      case .json: Output.data(JSONTests(sheet).render())
      case .junit: Output.data(JUnitTests(language: common.language).render(sheet))
      }
    }

    /// Writes the test of the proposals: into the file named, and to the screen when that was asked for.
    private func propose(_ sheet: TestSheet, taken: Set<String>) throws {
      let words = Catalogue(common.language)
      // Documents for programs stay what they are; what is said beside them goes elsewhere.
      let say = { (text: String) in format == .text ? Output.data(text) : Output.error(text) }
      guard let text = RecordedTest(sheet, language: common.language).lua(taken: taken) else {
        return say(words.tests(.nothingToPropose) + "\n")
      }
      if propose { say("\n" + text) }
      guard let writeTests else { return }
      let parts = writeTests.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      do {
        let root = parts.count > 1 && folder.isEmpty ? "/" : folder
        try FolderWriter(root.isEmpty ? "." : root).write([(String(parts.last ?? ""), text)])
      } catch {
        throw misuse(error)
      }
      say(words.rules(.fmtDid, writeTests) + "\n")
    }

    private func tooLow(_ report: CoverageReport) -> Diagnostic? {
      guard let failUnder, report.fired.share * 100 < failUnder else { return nil }
      let numbers = Wording(common.language)
      let share = (report.fired.share * 1000).rounded(.down) / 1000
      return Diagnostic(
        .coverageTooLow, [numbers.percent(share, digits: 1), numbers.percent(failUnder / 100, digits: 2)])
    }
  }
}
