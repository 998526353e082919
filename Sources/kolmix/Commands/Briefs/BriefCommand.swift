import ArgumentParser

/// `kolmix brief schema|template|validate`
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "What briefs may say: their schema, empty forms, and a check of those you have.",
    subcommands: [BriefSchemaCommand.self, BriefTemplateCommand.self, BriefValidateCommand.self])
}
