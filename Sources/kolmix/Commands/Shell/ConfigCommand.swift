import ArgumentParser
import CampaignModel
import Rendering
import Workspace

/// `kolmix config explain`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Say what is set, and where each value comes from.", subcommands: [Explain.self],
    defaultSubcommand: Explain.self)

  /// `kolmix config explain`
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "List every setting, its value and where it comes from: flag > environment > kolmix.yaml > default.")

    @OptionGroup var batch: BatchOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
      let words = Catalogue(common.language)
      var table = PluginTable()
      table.add([words.column(.setting), words.column(.valueOfSetting), words.column(.whereFrom)])
      for resolved in settings { table.add([resolved.setting.rawValue, resolved.text, origin(resolved, words)]) }
      do {
        for row in try plugins() { table.add(row) }
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
      Output.data(table.text)
      let problems = CurrentConfiguration.problems
      common.show(problems)
      if !problems.isEmpty { throw ExitCode(2) }
    }

    private var settings: [Configuration.Resolved] {
      let plugins = common.plugins
      let found = (try? PackLocator().locate(named: nil)) ?? "–"
      let flags: [ProgramSetting: (flag: String?, fallback: String)] = [
        .language: (common.lang?.rawValue, Language.usual.rawValue),
        .rules: (common.rules.isEmpty ? nil : common.rules.joined(separator: ":"), found),
        .scriptSteps: (common.scriptSteps.map { String($0) }, "2000000"),
        .scriptMemory: (common.scriptMemory.map { String($0) }, "64"),
        .pluginSteps: (plugins.pluginSteps.map { String($0) }, "2000000"),
        .pluginMemory: (plugins.pluginMemory.map { String($0) }, "16"),
        .strict: (plugins.strict ? "true" : nil, "false"),
        .jobs: (batch.jobs.map { String($0) }, String(BatchOptions.usualJobs)),
        .detail: (batch.detail?.rawValue, "full"), .format: (batch.format, "jsonl"), .select: (batch.select, "–"),
      ]
      return ProgramSetting.allCases.map { setting in
        CurrentConfiguration.resolve(setting, flag: flags[setting]?.flag, fallback: flags[setting]?.fallback ?? "–")
      }
    }

    /// Plugins in use and how each is set.
    private func plugins() throws(Diagnostic) -> [[String]] {
      let file = try WorkspaceFile.reading() ?? WorkspaceFile()
      var rows: [[String]] = []
      for use in file.plugins {
        rows.append(["plugins.\(use.name)", "–", place(use.location)])
        for setting in use.settings {
          rows.append(["plugins.\(use.name).\(setting.key)", setting.text, place(setting.location)])
        }
      }
      rows += common.plugins.plugin.map { ["plugins.\($0)", "–", "--plugin"] }
      rows += common.plugins.set.map { set in
        let parts = set.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return ["plugins.\(parts[0])", parts.count > 1 ? parts[1] : "–", "--set"]
      }
      return rows
    }

    private func origin(_ resolved: Configuration.Resolved, _ words: Catalogue) -> String {
      switch resolved.source {
      case .flag(let name), .environment(let name): name
      case .workspace(let location): place(location)
      case .fallback: words.column(.byDefault)
      }
    }

    private func place(_ location: SourceLocation) -> String {
      location.line > 0 ? "\(location.file):\(location.line)" : location.file
    }
  }
}
