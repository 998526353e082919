import ArgumentParser

/// `kolmix man`
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page; see it with: kolmix man | man -l -")

  func run() throws { Output.data(try ManPage(dump: Kolmix._dumpHelp()).text) }
}
