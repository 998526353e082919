import ArgumentParser
import Rendering

/// `kolmix brief schema`
struct BriefSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of briefs, for editors and programs.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    Output.data(BriefSchemaJSON(pack.schema, language: common.language).render())
  }
}
