import ArgumentParser
import CampaignModel
import Engine
import Foundation
import Notation
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules new NAME`
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Start a rule with all its texts; print it, or add it to a file of the pack.")

    @Argument(help: ArgumentHelp("Name of the rule: lower-case words with hyphens.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("Field its condition asks about.", valueName: "field"))
    var when: String = "budget"

    @Option(help: ArgumentHelp("File of the pack to add it to; made when it does not exist.", valueName: "file"))
    var into: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let outlines = pack.ruleOutlines()
      var findings: [Diagnostic] = []
      if !name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
        || name.first?.isLetter != true
      {
        findings.append(Diagnostic(.badRuleName, [name]))
      }
      // Rows of a table are called by its name and a number.
      if let other = outlines.first(where: { $0.id == name || $0.id.hasPrefix("\(name)#") }) {
        findings.append(Diagnostic(.ruleExists, [name, other.location.description]))
      }
      let fields = pack.schema.fields
      let field = fields.first { $0.id == when } ?? fields.first { RuleFilter.isNamed($0, when) }
      if field == nil {
        findings.append(
          Diagnostic(
            .unknownFieldFilter, [when], suggestion: NearestName.nearest(to: when, in: fields.map(\.id))))
      }
      guard findings.isEmpty, let field, let tier = pack.schemes.first?.tiers.first?.id else {
        common.show(findings)
        throw ExitCode(2)
      }
      let text = RuleScaffold(name: name, field: field, tier: tier).text
      guard let into else {
        Output.data(text)
        return
      }
      do {
        try add(text, to: into)
        Output.data(Catalogue(common.language).rules(.fmtDid, into) + "\n")
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
    }

    /// Appends the rule to a file, an empty line before it.
    private func add(_ text: String, to path: String) throws(Diagnostic) {
      let file = try WorkspaceFile.reading() ?? WorkspaceFile()
      guard path.hasSuffix(".lua"), try common.roots(file).contains(where: { Self.isFile(path, of: $0) }) else {
        throw Diagnostic(.badRuleFile, [path])
      }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      let name = path.split(separator: "/").last.map(String.init) ?? path
      var content = text
      if access(path, F_OK) == 0 {
        let file = try PackFiles(reading: path)
        guard let bytes = file.files.first?.bytes, let old = String(validating: bytes, as: UTF8.self) else {
          throw Diagnostic(.rulesUnreadable, [path])
        }
        content = old + (old.hasSuffix("\n") ? "\n" : "\n\n") + text
      }
      try FolderWriter(folder.isEmpty ? "." : folder).write([(name, content)], replacing: true)
    }

    /// Whether a pack is read from this file: one below its folder that is not hidden, or the very file that is the pack.
    private static func isFile(_ path: String, of root: String) -> Bool {
      let (file, folder) = (real(path), real(root))
      guard file != folder else { return true }
      return file.starts(with: folder) && !file.dropFirst(folder.count).contains { $0.hasPrefix(".") }
    }

    /// The parts of a path from the root, links followed as far as it exists.
    private static func real(_ path: String) -> [String] {
      var existing = URL(fileURLWithPath: path).standardizedFileURL
      var rest: [String] = []
      while !FileManager.default.fileExists(atPath: existing.path), existing.pathComponents.count > 1 {
        rest.insert(existing.lastPathComponent, at: 0)
        existing.deleteLastPathComponent()
      }
      return existing.resolvingSymlinksInPath().pathComponents + rest
    }
  }
}
