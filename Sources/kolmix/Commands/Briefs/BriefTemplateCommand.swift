import ArgumentParser
import CampaignModel
import Rendering
import Reports

/// `kolmix brief template --format csv|xlsx|yaml`
struct BriefTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Write an empty form for briefs: a table or a file to fill in.")

  /// What a form is written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, xlsx, yaml
  }

  @Option(help: "csv, xlsx or yaml; by default as the file's ending says, else yaml.")
  var format: Format?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; stdout by default.", valueName: "file"))
  var output: String?

  @Flag(help: "All fields, not only the usual ones.")
  var all = false

  @Flag(help: "Replace a file that exists.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    let template = BriefTemplate(pack.schema, language: common.language, isWhole: all)
    do throws(Diagnostic) {
      try write(template)
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
  }

  private func write(_ template: BriefTemplate) throws(Diagnostic) {
    let ending = output?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let format = format ?? Format(rawValue: ending) ?? .yaml
    if format == .xlsx, output == nil, Output.isTerminal { throw Diagnostic(.reportNotForScreen, [format.rawValue]) }
    let bytes: [UInt8]
    switch format {
    case .csv: bytes = template.csv()
    case .yaml: bytes = Array(template.yaml().utf8)
    case .xlsx: bytes = try TemplateWorkbook(template, language: common.language).render()
    }
    try FileOutput(path: output, isReplacing: force).write(bytes)
  }
}
