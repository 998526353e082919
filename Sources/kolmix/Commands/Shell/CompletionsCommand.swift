import ArgumentParser

/// `kolmix completions bash|zsh|fish`
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print what makes a shell complete kolmix's commands and options.",
    discussion: """
      bash: kolmix completions bash > ~/.local/share/bash-completion/completions/kolmix
      zsh:  kolmix completions zsh > a folder of $fpath, as _kolmix
      fish: kolmix completions fish > ~/.config/fish/completions/kolmix.fish
      """)

  /// Shells that are served.
  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  @Argument(help: "bash, zsh or fish.") var shell: Shell

  func run() throws {
    Output.data(Kolmix.completionScript(for: CompletionShell(rawValue: shell.rawValue) ?? .bash))
  }
}
