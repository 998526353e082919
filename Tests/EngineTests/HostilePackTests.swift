import CampaignModel
import TestSupport
import Testing

@testable import Engine

/// Every hostile script in every place a script can stand: a file of the pack, a rule's condition, an `apply` function.
/// Each ends within twice its budget, the process lives, and the same state then answers a known brief as before.
@Suite("Hostile scripts in a pack")
struct HostilePackTests {
  static let scripts = HostileScript.all(in: "corpus.lua.txt") + HostileScript.all(in: "own.lua.txt")
  static let limits = ScriptLimits(
    loadSteps: 3_000_000, callSteps: 300_000, memoryBytes: 24 << 20, loadSeconds: 4, callSeconds: 2)

  /// Rules whose answer to the calm brief must never change; one of them calls Lua.
  static let good = [
    MiniPack.rule("good", "when = always, favour = { micro = 5 }"),
    MiniPack.rule(
      "counts",
      """
      when = function(brief)
        local keys = {}
        for key in pairs(brief.goal) do keys[#keys + 1] = key end
        return table.concat(keys, ",") == "awareness,trust" and ("%d"):format(brief.audience) == "2000000"
      end, favour = { macro = 7 }
      """),
  ].joined(separator: "\n")

  /// What a run of one script gave.
  struct Outcome: Sendable {
    /// Findings of loading, when the pack was refused.
    var refused: [Diagnostic] = []
    /// The answer to the brief that wakes the script.
    var woken: Recommendation?
    /// Whether the calm brief was answered before and after as it is without the script.
    var isIntact = false
  }

  @Test("Both corpora are there")
  func corpora() { #expect(Self.scripts.count >= 81 + 40) }

  @Test("As a file of the pack", arguments: scripts)
  func asFile(script: HostileScript) async throws {
    let (outcome, seconds) = await onLargeStack {
      Self.run(rules: Self.good, more: [("evil.lua", Array(script.source.utf8))])
    }
    #expect(outcome.isIntact)
    #expect(seconds < 2 * (Self.limits.loadSeconds + Self.limits.callSeconds))
    for finding in outcome.refused { #expect(finding.location?.file == "pack/evil.lua", "\(finding)") }
  }

  @Test("As a rule's condition", arguments: scripts)
  func asCondition(script: HostileScript) async throws {
    let rules = "\(Self.good)\n" + MiniPack.rule("evil", "when = \(Self.function(script)), favour = { micro = 1 }")
    let (outcome, seconds) = await onLargeStack { Self.run(rules: rules, more: []) }
    check(outcome, seconds)
  }

  @Test("As an apply function", arguments: scripts)
  func asApply(script: HostileScript) async throws {
    let rules = "\(Self.good)\n" + MiniPack.rule("evil", "when = always, apply = \(Self.function(script))")
    let (outcome, seconds) = await onLargeStack { Self.run(rules: rules, more: []) }
    check(outcome, seconds)
  }

  private func check(_ outcome: Outcome, _ seconds: Double) {
    #expect(outcome.isIntact)
    #expect(seconds < 2 * (2 * Self.limits.loadSeconds + 3 * Self.limits.callSeconds))
    for finding in outcome.refused { #expect(finding.location?.file == "pack/rules.lua", "\(finding)") }
    guard let woken = outcome.woken else { return }
    #expect(woken.mix != nil, "the other rules still answer")
    let failed = woken.diagnostics.filter { [.functionFailed, .functionStopped].contains($0.code) }
    #expect((woken.status == .incomplete) == !failed.isEmpty)
    for finding in failed {
      #expect(finding.arguments.first == "evil")
      #expect(finding.location?.file == "pack/rules.lua")
      #expect((finding.arguments.last ?? "").utf8.count <= 2048)
    }
  }

  /// The script as a function that sleeps until an urgent brief comes; a function it returns is called with the brief.
  private static func function(_ script: HostileScript) -> String {
    """
    function(brief, plan)
      if not brief.urgent then return false end
      local function script(...)
    \(script.source)
      end
      local result = script()
      if type(result) == "function" then result = result(brief, plan) end
      return result
    end
    """
  }

  private static func run(rules: String, more: [(path: String, bytes: [UInt8])]) -> Outcome {
    var outcome = Outcome()
    guard let golden = calmAnswer(rules: good, more: []) else { return outcome }
    do {
      let pack = try Pack.load(MiniPack.files(rules, more: more), limits: limits)
      let recommender = Recommender(pack: pack)
      let calm = try MiniPack.brief(MiniPack.plain, pack)
      let before = recommender.recommend(calm)
      outcome.woken = recommender.recommend(try MiniPack.brief(MiniPack.plain + "urgent: yes\n", pack))
      let after = recommender.recommend(calm)
      outcome.isIntact = same(before, golden) && after == before
    } catch let errors as PackErrors {
      outcome.refused = errors.diagnostics.filter { $0.severity == .error }
      // The process lives on and the good rules load as if nothing had been.
      outcome.isIntact = calmAnswer(rules: good, more: []) == golden
    } catch {
      outcome.isIntact = false
    }
    return outcome
  }

  private static func calmAnswer(rules: String, more: [(path: String, bytes: [UInt8])]) -> Recommendation? {
    guard let pack = try? Pack.load(MiniPack.files(rules, more: more), limits: limits),
      let calm = try? MiniPack.brief(MiniPack.plain, pack)
    else { return nil }
    return Recommender(pack: pack).recommend(calm)
  }

  /// Whether two answers agree in everything but the digest of the pack; an `apply` that does nothing is one reason more.
  private static func same(_ one: Recommendation, _ other: Recommendation) -> Bool {
    var one = one
    one.stamps = other.stamps
    one.reasons.removeAll { $0.rule == "evil" }
    return one == other
  }
}
