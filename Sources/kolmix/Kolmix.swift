import ArgumentParser

/// Flags and glue: the only place that knows stdout, exit statuses and the terminal.
@main
struct Kolmix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kolmix",
    abstract: "Which mix of micro- and macro-influencers to book for a brief, and why.",
    discussion: """
      The knowledge lives in Lua rule files that strategists edit. Start with: kolmix recommend examples/briefs
      Exit status: 0 all well; 1 some briefs could not be understood or are incomplete, or tests failed; \
      2 usage or rule errors; 130 interrupted.
      """,
    version: KolmixVersion.current,
    subcommands: [
      RecommendCommand.self, ReplCommand.self, WhyCommand.self, WhyNotCommand.self, BatchCommand.self,
      RulesCommand.self, ExplainCommand.self,
      RatesCommand.self,
      PluginsCommand.self, InitCommand.self, ConfigCommand.self, CompletionsCommand.self, ManCommand.self,
    ])

  /// Runs the command line; usage errors end with 2 as every other misuse does.
  static func main() {
    Interruption.install()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode where code != ExitCode.validationFailure {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      Output.error(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}
