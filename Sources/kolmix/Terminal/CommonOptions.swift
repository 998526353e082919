import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Rendering
import Workspace

/// Options every command that evaluates briefs has.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Folder (or one file) of Lua rules. Given again, later packs are laid over earlier ones.", valueName: "dir"))
  var rules: [String] = []

  @Option(name: .long, help: "Language of everything shown: vi or en.")
  var lang: Language?

  @Option(help: ArgumentHelp("Most steps one call of a rule's Lua function may take.", valueName: "steps"))
  var scriptSteps: UInt64 = 2_000_000

  @Option(help: ArgumentHelp("Most memory the Lua of one worker may use, in MiB.", valueName: "MiB"))
  var scriptMemory: Int = 64

  @Flag(name: [.short, .long], help: "Say which rules are used and how long they took to load.")
  var verbose = false

  /// The language asked for, else that of the environment's messages, else Vietnamese only when it says so.
  var language: Language {
    if let lang { return lang }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty {
        return value.hasPrefix("vi") ? .vi : .en
      }
    }
    return .en
  }

  /// Shows findings on stderr.
  func show(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    let style = TextStyle(colour: isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil)
    Output.error(DiagnosticRenderer(language: language, style: style).render(findings))
  }

  /// Loads the pack, or shows all that is wrong with it and ends with 2.
  func pack() throws -> Pack {
    do {
      let locator = PackLocator(program: CommandLine.arguments.first ?? "kolmix")
      let roots = rules.isEmpty ? [try locator.locate(named: nil)] : try rules.map { try locator.locate(named: $0) }
      let limits = ScriptLimits(
        callSteps: min(max(scriptSteps, 1_000), 10_000_000_000), memoryBytes: min(max(scriptMemory, 1), 16_384) << 20)
      let pack = try Pack.load(roots.map { try PackFiles(reading: $0) }, limits: limits)
      if verbose {
        Output.error(
          "\(roots.joined(separator: " + ")): \(pack.ruleCount) rules, \(pack.analysableCount) analysable, pack \(pack.digest.prefix(12))\n"
        )
      }
      show(pack.diagnostics)
      return pack
    } catch let errors as PackErrors {
      show(errors.diagnostics)
    } catch let diagnostic as Diagnostic {
      show([diagnostic])
    }
    throw ExitCode(2)
  }
}

extension Language: ExpressibleByArgument {}
