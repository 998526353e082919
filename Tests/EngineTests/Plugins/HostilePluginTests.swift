import CampaignModel
import Rendering
import TestSupport
import Testing
import Workspace

@testable import Engine

/// Every hostile script in every place a plugin has for scripts. The process lives, the time is bounded, the plugin is
/// blamed by name, and the packs answer a calm brief as they do without it.
@Suite("Hostile scripts in a plugin")
struct HostilePluginTests {
  /// Where a script can stand.
  enum Place: String, CaseIterable, Sendable {
    case manifest, initFile, rule, metric, command, reader, format
  }

  static let scripts = HostileScript.all(in: "corpus.lua.txt") + HostileScript.all(in: "own.lua.txt")
  static let limits = ScriptLimits(
    loadSteps: 20_000_000, callSteps: 300_000, memoryBytes: 64 << 20, loadSeconds: 4, callSeconds: 2)
  static let own = PluginLimits(callSteps: 200_000, memoryBytes: 8 << 20, loadSteps: 1_000_000)

  /// What a run of one script gave.
  struct Outcome: Sendable {
    var findings: [Diagnostic] = []
    /// Findings of the answer, the command, the reader or the format that ran the script.
    var called: [Diagnostic] = []
    var isIntact = false
    var hasMix = true
  }

  @Test("In every place", arguments: scripts, Place.allCases)
  func everywhere(script: HostileScript, place: Place) async throws {
    let (outcome, seconds) = await onLargeStack { Self.run(script, place) }
    #expect(outcome.isIntact)
    #expect(outcome.hasMix)
    #expect(seconds < 4 * (2 * Self.limits.loadSeconds + Self.limits.callSeconds))
    for finding in outcome.findings where finding.severity == .error {
      #expect(finding.location?.file.hasPrefix("plugins/evil/") == true, "\(finding)")
    }
    for finding in outcome.called where [.pluginCallFailed, .pluginCallStopped].contains(finding.code) {
      #expect(finding.arguments[2] == "evil", "\(finding)")
      #expect((finding.arguments.last ?? "").utf8.count <= 2_200)
    }
  }

  @Test("An endless loop is stopped and blamed in every place", arguments: Place.allCases)
  func loop(place: Place) async throws {
    let script = try #require(Self.scripts.first { $0.name == "loop-plain" })
    let (outcome, _) = await onLargeStack { Self.run(script, place) }
    #expect(outcome.isIntact)
    let codes = Set((outcome.findings + outcome.called).map(\.code))
    switch place {
    case .manifest, .initFile: #expect(codes == [.loadLimit, .pluginLeftOut])
    case .rule: #expect(codes == [.functionStopped])
    default: #expect(codes == [.pluginCallStopped])
    }
  }

  /// The packs' own answer to the calm brief.
  private static let golden: [UInt8] = {
    guard let pack = try? MiniPlugin.set([], rules: HostilePackTests.good, limits: limits).load().pack,
      let answer = try? MiniPlugin.answer(pack)
    else { return [] }
    return stripped(answer)
  }()

  private static func run(_ script: HostileScript, _ place: Place) -> Outcome {
    var outcome = Outcome()
    guard !golden.isEmpty,
      let loaded = try? MiniPlugin.set(
        [folder(script, place)], rules: HostilePackTests.good, limits: limits, pluginLimits: own
      ).load()
    else { return outcome }
    outcome.findings = loaded.findings
    let pack = loaded.pack
    let recommender = Recommender(pack: pack)
    guard let calm = try? MiniPack.brief(MiniPack.plain, pack),
      let urgent = try? MiniPack.brief(MiniPack.plain + "urgent: yes\n", pack)
    else { return outcome }
    let before = recommender.recommend(calm)
    let woken = recommender.recommend(urgent)
    outcome.called = woken.diagnostics
    outcome.hasMix = woken.mix != nil
    let worker = MiniPlugin.worker(pack)
    for _ in 0..<2 {
      for command in pack.commands { outcome.note(worker.run(command.id, arguments: ["a"], answer: before)) }
      for format in pack.formats { outcome.note(worker.render(format.id, before)) }
      for reader in pack.readers { outcome.called += worker.read(reader.id, Array("text".utf8), file: "x").diagnostics }
    }
    outcome.isIntact = stripped(before) == golden && stripped(recommender.recommend(calm)) == golden
    return outcome
  }

  /// The answer's bytes without what a harmless plugin changes in them: its stamps, its reason and its metric.
  private static func stripped(_ answer: Recommendation) -> [UInt8] {
    var answer = answer
    answer.stamps = Stamps(version: "", pack: "", rates: "", plugins: [])
    answer.reasons.removeAll { $0.rule == "evil" }
    answer.metrics = []
    return JSONRenderer.render(answer)
  }

  private static func folder(_ script: HostileScript, _ place: Place) -> PluginFolder {
    let title = "title = { en = \"T\", vi = \"T\" },"
    let call = """
      local function script(...)
      \(script.source)
        end
        local result = script()
        if type(result) == "function" then result = result(...) end
        return result
      end
      """
    let asleep = "function(brief, ...)\n  if not brief.urgent then return nil end\n  \(call)"
    let awake = "function(...)\n  \(call)"
    switch place {
    case .manifest: return MiniPlugin.raw("evil", manifest: script.source)
    case .initFile: return MiniPlugin.folder("evil", scripts: script.source)
    case .rule: return MiniPlugin.folder("evil", scripts: MiniPack.rule("evil", "when = always, apply = \(asleep)"))
    case .metric: return MiniPlugin.folder("evil", scripts: "metric \"evil\" { \(title) compute = \(asleep) }")
    case .command: return MiniPlugin.folder("evil", scripts: "command \"evil\" { \(title) run = \(awake) }")
    case .reader: return MiniPlugin.folder("evil", scripts: "reader \"evil\" { \(title) read = \(awake) }")
    case .format: return MiniPlugin.folder("evil", scripts: "format \"evil\" { \(title) render = \(awake) }")
    }
  }
}

extension HostilePluginTests.Outcome {
  fileprivate mutating func note(_ result: Result<String, Diagnostic>) {
    if case .failure(let finding) = result { called.append(finding) }
  }
}
