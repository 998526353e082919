import CampaignModel

/// Compares one answer with what a test expects of it.
struct ExpectationCheck {
  let test: PackTest
  let answer: Recommendation
  /// Calls what plugins add.
  let worker: PluginWorker?

  /// What is otherwise than expected; nil when it is as expected.
  func mismatch(_ expectation: PackTest.Expectation) -> Diagnostic? {
    let fired = answer.reasons.map(\.rule)
    switch expectation {
    case .status(let status): return check("status", status, answer.status.rawValue)
    case .fired(let rules): return list("fired", rules) { fired.contains($0) }
    case .notFired(let rules): return list("not_fired", rules) { !fired.contains($0) }
    case .share(let tiers, let range): return number("share", tiers, range, \.share)
    case .target(let tiers, let range): return number("target", tiers, range, \.targetShare)
    case .count(let tiers, let range): return number("count", tiers, range) { Double($0.count) }
    case .metric(let id, let range):
      guard let value = answer.metrics.first(where: { $0.id == id })?.value else {
        return failed("metric \(id)", Self.words(range), "–")
      }
      return Self.isIn(value, range) ? nil : failed("metric \(id)", Self.words(range), shortNumber(value))
    case .output(let kind, let id, let texts): return output(kind, id, texts)
    case .playbook(let id): return check("playbook", id, answer.playbook?.id ?? "–")
    case .tactics(let ids):
      let given = answer.tactics.map(\.advice.id)
      return list("tactics", ids) { given.contains($0) }
    case .risks(let ids):
      let given = answer.risks.map(\.advice.id)
      return list("risks", ids) { given.contains($0) }
    }
  }

  private func output(_ kind: PluginExtension.Kind, _ id: String, _ texts: [String]) -> Diagnostic? {
    guard let worker else { return nil }
    switch kind == .format ? worker.render(id, answer) : worker.run(id, arguments: [], answer: answer) {
    case .failure(let finding): return finding
    case .success(let text):
      let missing = texts.filter { !text.contains($0) }
      return missing.isEmpty ? nil : failed(id, missing.joined(separator: ", "), "\(text.prefix(120))…")
    }
  }

  private func number(
    _ what: String, _ tiers: [String], _ range: ClosedRange<Double>, _ value: (TierBooking) -> Double
  ) -> Diagnostic? {
    let bookings = (answer.mix?.tiers ?? []).filter { tiers.isEmpty || tiers.contains($0.tier.id) }
    let found = bookings.reduce(0) { $0 + value($1) }
    if Self.isIn(found, range) { return nil }
    let names = tiers.isEmpty ? "creators" : tiers.joined(separator: "+")
    return failed("\(what) \(names)", Self.words(range), shortNumber((found * 10_000).rounded() / 10_000))
  }

  /// Shares are quotients of whole đồng: a bound met to nine digits is met.
  private static func isIn(_ value: Double, _ range: ClosedRange<Double>) -> Bool {
    value >= range.lowerBound - 1e-9 && value <= range.upperBound + 1e-9
  }

  private static func words(_ range: ClosedRange<Double>) -> String {
    if range.upperBound == .infinity { return "≥ \(shortNumber(range.lowerBound))" }
    if range.lowerBound == -.infinity { return "≤ \(shortNumber(range.upperBound))" }
    if range.lowerBound == range.upperBound { return shortNumber(range.lowerBound) }
    return "\(shortNumber(range.lowerBound))–\(shortNumber(range.upperBound))"
  }

  private func check(_ what: String, _ wanted: String, _ found: String) -> Diagnostic? {
    wanted == found ? nil : failed(what, wanted, found)
  }

  /// What is wanted beside what of it is so.
  private func list(_ what: String, _ wanted: [String], _ isSo: (String) -> Bool) -> Diagnostic? {
    let found = wanted.filter(isSo)
    guard found.count < wanted.count else { return nil }
    return failed(what, wanted.joined(separator: ", "), found.isEmpty ? "–" : found.joined(separator: ", "))
  }

  private func failed(_ what: String, _ wanted: String, _ found: String) -> Diagnostic {
    Diagnostic(.testFailed, [test.name, what, wanted, found], at: test.location)
  }
}
