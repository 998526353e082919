import ArgumentParser
import CampaignModel
import Engine
import Notation
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules fmt`
  struct Fmt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fmt",
      abstract: "Write the CSV files of decision tables in one form: aligned, canonical; what they mean stays the same."
    )

    @Flag(help: "Write nothing; name the files that are not in the form, and end with 1 when there are any.")
    var check = false

    @OptionGroup var common: CommonOptions

    func run() throws {
      do {
        let roots = try common.roots(try WorkspaceFile.reading() ?? WorkspaceFile())
        let layers = try roots.map { try PackFiles(reading: $0) }
        let changes = try TableFormatter(layers, limits: common.limits).changes()
        for layer in layers where !check {
          let own = changes.filter { change in layer.tables.contains { $0.name == change.file.name } }
          try FolderWriter(layer.root).write(
            own.map { ($0.file.path, String(decoding: $0.bytes, as: UTF8.self)) }, replacing: true)
        }
        let words = Catalogue(common.language)
        for change in changes { Output.data(words.rules(check ? .fmtWould : .fmtDid, change.file.name) + "\n") }
        if check, !changes.isEmpty { throw ExitCode(1) }
      } catch let errors as PackErrors {
        common.show(errors)
        throw ExitCode(2)
      } catch let finding as Diagnostic {
        common.show([finding])
        throw ExitCode(2)
      }
    }
  }
}
