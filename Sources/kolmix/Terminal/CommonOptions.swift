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

  @Option(
    help: ArgumentHelp(
      "Most steps one call of a rule's Lua function may take; 2,000,000 unless set.", valueName: "steps"))
  var scriptSteps: Int?

  @Option(help: ArgumentHelp("Most memory the Lua of one worker may use, in MiB; 64 unless set.", valueName: "MiB"))
  var scriptMemory: Int?

  @OptionGroup(title: "Plugin options") var plugins: PluginOptions

  @Flag(name: [.short, .long], help: "Say which rules are used and how long they took to load.")
  var verbose = false

  /// The language asked for, else that of settings and environment.
  var language: Language { Language.spoken(lang) }

  /// Shows findings on stderr.
  func show(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    let style = TextStyle(colour: isatty(STDERR_FILENO) == 1 && !TerminalShape.refusesColour)
    Output.error(DiagnosticRenderer(language: language, style: style).render(findings))
  }

  /// Shows what to mend first of a pack that does not load, on stderr.
  func show(_ broken: PackErrors) { show(FirstFindings.of(broken.diagnostics)) }

  /// What Lua may use.
  var limits: ScriptLimits {
    let steps = CurrentConfiguration.number(.scriptSteps, flag: scriptSteps, fallback: 2_000_000)
    let memory = CurrentConfiguration.number(.scriptMemory, flag: scriptMemory, fallback: 64)
    return ScriptLimits(callSteps: UInt64(steps), memoryBytes: memory << 20)
  }

  /// What a session needs of the packs, a broken plugin being as bad as a broken rule: to load them again as they lie on disk now, and what to watch.
  func reloading() throws(Diagnostic) -> (load: () throws(PackErrors) -> Pack, roots: [String]) {
    let roots = try roots(try WorkspaceFile.reading() ?? WorkspaceFile())
    let located = plugins.locate(beside: roots)
    let (limits, plugins) = (limits, plugins)
    let load = { () throws(PackErrors) -> Pack in
      do {
        let requests = try PluginRequest.all(
          file: try WorkspaceFile.reading() ?? WorkspaceFile(), named: plugins.plugin, set: plugins.set)
        return try PluginSet(
          layers: try roots.map { root throws(Diagnostic) in try PackFiles(reading: root) },
          folders: plugins.locate(beside: roots).folders, requests: requests, limits: limits,
          pluginLimits: plugins.limits
        ).load(isStrict: true).pack
      } catch let errors as PackErrors {
        throw errors
      } catch {
        throw PackErrors(diagnostics: [error as? Diagnostic].compactMap(\.self))
      }
    }
    return (load, roots + located.folders.map(\.root))
  }

  /// The folders of the packs: those named, else those of the workspace file, else the pack found.
  func roots(_ file: WorkspaceFile) throws(Diagnostic) -> [String] {
    try CurrentConfiguration.check()
    let locator = PackLocator()
    let flag = rules.isEmpty ? nil : rules.joined(separator: ":")
    let set = CurrentConfiguration.text(.rules, flag: flag, fallback: "").split(separator: ":").map(String.init)
    // A folder's name may hold a colon; what is a list already stays one.
    let named = !rules.isEmpty ? rules : CurrentConfiguration.isFromWorkspace(.rules) ? file.rules : set
    if named.isEmpty { return [try locator.locate(named: nil)] }
    return try named.map { root throws(Diagnostic) in try locator.locate(named: root) }
  }

  /// Loads the packs with the plugins asked for, or shows all that is wrong and ends with 2.
  func pack(withPlugins: Bool = true) throws -> Pack {
    do {
      let loaded = try load(withPlugins: withPlugins)
      show(loaded.findings)
      return try used(loaded.pack, loaded.roots)
    } catch let errors as PackErrors {
      show(errors)
    } catch let diagnostic as Diagnostic {
      show([diagnostic])
    }
    throw ExitCode(2)
  }

  /// Loads the packs with the plugins asked for, or throws all that is wrong; with `comparing` false rules are not compared
  /// with each other.
  func load(
    withPlugins: Bool = true, comparing: Bool = true
  ) throws -> (pack: Pack, findings: [Diagnostic], roots: [String]) {
    let file = try WorkspaceFile.reading() ?? WorkspaceFile()
    let roots = try roots(file)
    let layers = try roots.map { try PackFiles(reading: $0) }
    guard withPlugins else {
      return (try Pack.load(layers, limits: limits, comparing: comparing), [], roots)
    }
    let located = plugins.locate(beside: roots)
    let requests = try PluginRequest.all(file: file, named: plugins.plugin, set: plugins.set)
    let outcome = try PluginSet(
      layers: layers, folders: located.folders, requests: requests, limits: limits, pluginLimits: plugins.limits
    ).load(isStrict: plugins.isStrict, comparing: comparing)
    return (outcome.pack, (requests.isEmpty ? [] : located.findings) + outcome.findings, roots)
  }

  private func used(_ pack: Pack, _ roots: [String]) throws -> Pack {
    if verbose {
      let names = (roots + pack.pluginStamps).joined(separator: " + ")
      Output.error(
        "\(names): \(pack.ruleCount) rules, \(pack.analysableCount) analysable, pack \(pack.digest.prefix(12))\n")
    }
    show(pack.diagnostics)
    return pack
  }
}

extension Language: ExpressibleByArgument {
  /// The language asked for, else that of the settings, else that of the environment's messages.
  static func spoken(_ asked: Language?) -> Language {
    Language(rawValue: CurrentConfiguration.text(.language, flag: asked?.rawValue, fallback: usual.rawValue)) ?? .en
  }

  /// The language nobody asked for: Vietnamese only when the environment says so.
  static var usual: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty {
        return value.hasPrefix("vi") ? .vi : .en
      }
    }
    return .en
  }
}
