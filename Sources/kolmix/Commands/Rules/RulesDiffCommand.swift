import ArgumentParser
import BriefReading
import CampaignModel
import Engine
import Glibc
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules diff OLD NEW`
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare two versions of a pack: their rules, and the briefs that get another answer.",
      discussion: """
        Exit status: 0 every brief gets the same answer, 1 some do not or nobody can tell, 2 a pack or a brief that cannot \
        be read.
        """)

    /// How the comparison is written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

    @Argument(help: ArgumentHelp("The pack as it was.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The pack as it is to be.", valueName: "new"))
    var new: String

    @Option(
      name: .long, parsing: .upToNextOption,
      help: ArgumentHelp(
        "Briefs to ask both packs about: files, folders, or JSON Lines (.jsonl, .ndjson).", valueName: "path"))
    var briefs: [String] = []

    @Option(name: .long, help: "text, markdown (for a review comment) or json.")
    var format: Format = .text

    @Option(
      name: .long,
      help: ArgumentHelp("Write the brief that shows each difference into this folder.", valueName: "dir"))
    var writeWitness: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let (before, after) = (try pack(old), try pack(new))
      let comparison = PackComparison(old: before, new: after)
      let difference = comparison.difference()
      var sheet = DifferenceSheet(
        names: AnswerDifference.Pair(old, new), difference: difference,
        briefs: briefs.isEmpty
          ? nil : try compared(by: comparison, before, after, changed: Set(difference.rules.map(\.id))))
      try writeWitnesses(&sheet)
      write(sheet)
      if sheet.isDifferent { throw ExitCode(1) }
    }

    private func pack(_ root: String) throws -> Pack {
      var options = common
      options.rules = common.rules + [root]
      return try options.pack()
    }

    private func compared(
      by comparison: PackComparison, _ old: Pack, _ new: Pack, changed: Set<String>
    ) throws -> [ComparedBrief] {
      var found: [ComparedBrief] = []
      for path in briefs {
        let documents: [BriefDocument]
        do {
          documents = try BriefDocument.documents(at: path)
        } catch {
          common.show([error])
          throw ExitCode(2)
        }
        let missing = documents.compactMap(\.problem)
        guard missing.isEmpty else {
          common.show(missing)
          throw ExitCode(2)
        }
        for document in documents {
          found.append(
            comparison.compare(
              document.read(by: old.briefs), document.read(by: new.briefs), named: document.name, changed: changed))
        }
      }
      return found
    }

    private func writeWitnesses(_ sheet: inout DifferenceSheet) throws {
      guard let writeWitness else { return }
      var files: [(path: String, text: String)] = []
      for region in sheet.difference.regions.indices {
        guard let text = sheet.witness(region, in: common.language) else { continue }
        let path = "region-\(region + 1).yaml"
        files.append((path, text))
        sheet.files[region] = "\(writeWitness)/\(path)"
      }
      do {
        try FolderWriter(writeWitness).write(files, replacing: true)
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
    }

    private func write(_ sheet: DifferenceSheet) {
      let currency = sheet.difference.currency
      switch format {
      case .text:
        let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
        let text = DifferenceText(
          language: common.language, currency: currency, width: TerminalShape.width, style: style)
        Output.data(text.render(sheet))
      case .markdown:
        Output.data(DifferenceMarkdown(language: common.language, currency: currency).render(sheet))
      case .json: Output.data(JSONDifference(currency: currency).render(sheet))
      }
    }
  }
}
