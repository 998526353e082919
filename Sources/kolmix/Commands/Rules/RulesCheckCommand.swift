import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Show everything wrong with the rules, and what is probably not meant, each with a brief that shows it.",
      discussion: """
        Exit status: 0 clean, 1 with errors (or, with --strict, warnings), 2 when the rules cannot be loaded or --group \
        names nothing.
        """)

    /// How findings are written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github }

    @Option(name: .long, help: "text, json, sarif (2.1.0, for editors and code hosts) or github (workflow commands).")
    var format: Format = .text

    @Option(
      name: .long,
      help: ArgumentHelp("Write the brief that shows each finding as a file into this folder.", valueName: "dir"))
    var writeWitness: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Also look for gaps and overlaps among these rules: names, a table or a file; * stands for any characters. Can be given again.",
        valueName: "pattern"))
    var group: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
      let loaded: (pack: Pack, findings: [Diagnostic], roots: [String])
      do {
        loaded = try common.load(comparing: false)
      } catch {
        let findings = (error as? PackErrors)?.diagnostics ?? [error as? Diagnostic].compactMap(\.self)
        guard !findings.isEmpty else { throw error }
        if format == .text {
          common.show(FirstFindings.of(findings))
        } else {
          write(CheckSheet(findings.map { CheckSheet.Entry(CheckFinding($0)) }, report: nil, schema: nil))
        }
        throw ExitCode(2)
      }
      let report = PackCheck(loaded.pack, groups: group).report()
      let strict = common.plugins.isStrict
      let findings = (loaded.findings.map { CheckFinding($0) } + report.findings).map { finding in
        var finding = finding
        if strict, finding.diagnostic.severity == .warning { finding.diagnostic.severity = .error }
        return finding
      }
      let sheet = try sheet(findings, report, loaded.pack)
      if format == .text { writeHead(loaded.pack) }
      write(sheet)
      if findings.contains(where: { $0.diagnostic.code == .emptyGroup }) { throw ExitCode(2) }
      if sheet.count(.error) > 0 { throw ExitCode(1) }
    }

    /// The findings, their briefs written to files when that was asked for.
    private func sheet(_ findings: [CheckFinding], _ report: CheckReport, _ pack: Pack) throws -> CheckSheet {
      var entries = findings.map { CheckSheet.Entry($0) }
      let sheet = CheckSheet(entries, report: report, schema: pack.schema)
      guard let writeWitness else { return sheet }
      var files: [(path: String, text: String)] = []
      var uses: [String: Int] = [:]
      for (index, entry) in sheet.entries.enumerated() {
        guard let text = sheet.witness(entry, in: common.language) else { continue }
        let stem = WitnessName.name(entry.finding)
        uses[stem, default: 0] += 1
        let number = uses[stem, default: 1]
        let path = "\(stem)\(number > 1 ? "-\(number)" : "").yaml"
        files.append((path, text))
        entries[index] = CheckSheet.Entry(entry.finding, file: "\(writeWitness)/\(path)")
      }
      do {
        try FolderWriter(writeWitness).write(files, replacing: true)
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
      return CheckSheet(entries, report: report, schema: pack.schema)
    }

    private func writeHead(_ pack: Pack) {
      let book = RuleBook(pack: pack)
      let words = Catalogue(common.language)
      Output.data(book.counts(in: common.language) + "\n")
      Output.data(words.rules(.packStamp, String(pack.digest.prefix(12))) + "\n")
      if common.verbose, !book.notAnalysable.isEmpty {
        Output.data(words.rules(.notAnalysableList) + "\n")
        for rule in book.notAnalysable { Output.data("  \(rule.id)  \(rule.location.file):\(rule.location.line)\n") }
      }
      Output.data("\n")
    }

    private func write(_ sheet: CheckSheet) {
      switch format {
      case .text:
        let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
        let text = CheckText(language: common.language, width: TerminalShape.width, style: style)
        Output.data(text.render(sheet))
      case .json: Output.data(JSONCheck.render(sheet))
      case .sarif: Output.data(SARIFCheck(language: common.language, version: KolmixVersion.current).render(sheet))
      case .github: Output.data(GitHubCheck(language: common.language).render(sheet))
      }
    }
  }
}

/// What the file of a finding's brief is called.
enum WitnessName {
  /// Code and rule, without what a file name cannot have.
  static func name(_ finding: CheckFinding) -> String {
    let subject = finding.rules.first ?? finding.witness?.name ?? ""
    let plain = subject.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" }
    return ([finding.diagnostic.code.id] + (plain.isEmpty ? [] : [String(plain)])).joined(separator: "-")
  }
}
