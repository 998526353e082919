import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering
import Session
import Workspace

extension RulesCommand {
  /// `kolmix rules watch`
  struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the rules now and whenever one of their files is saved; Ctrl-C ends it.")

    @Option(help: ArgumentHelp("Leave after so many checks.", valueName: "n"))
    var count: Int?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let roots: [String]
      do {
        let packs = try common.roots(try WorkspaceFile.reading() ?? WorkspaceFile())
        roots = packs + common.plugins.locate(beside: packs).folders.map(\.root)
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
      let watch = PackWatch(roots)
      var done = 0
      while true {
        check()
        done += 1
        if let count, done >= count { return }
        watch.waitForSave()
      }
    }

    /// A broken edit is shown and waited for, as the next save may mend it.
    private func check() {
      let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
      let text = CheckText(language: common.language, width: TerminalShape.width, style: style)
      do {
        let loaded = try common.load(comparing: false)
        let report = PackCheck(loaded.pack).report()
        let findings = loaded.findings.map { CheckFinding($0) } + report.findings
        Output.data(
          text.render(CheckSheet(findings.map { .init($0) }, report: report, schema: loaded.pack.schema)) + "\n")
      } catch {
        let findings = (error as? PackErrors)?.diagnostics ?? [error as? Diagnostic].compactMap(\.self)
        Output.data(
          text.render(CheckSheet(FirstFindings.of(findings).map { .init(CheckFinding($0)) }, report: nil, schema: nil))
            + "\n")
      }
    }
  }
}
