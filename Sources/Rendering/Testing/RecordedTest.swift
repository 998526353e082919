import CampaignModel

/// Proposed briefs as a Lua test with a case each, which passes: it expects what the engine answered.
package struct RecordedTest {
  private let sheet: TestSheet
  private let coverage: CoverageWords
  private let texts: BriefText
  private var words: Catalogue { coverage.words }
  /// Most things a comment names.
  private static let limit = 8

  /// Tests with texts of one language.
  package init(_ sheet: TestSheet, language: Language) {
    self.sheet = sheet
    coverage = CoverageWords(language: language, currency: sheet.currency)
    texts = BriefText(sheet.schema)
  }

  /// The test; nil when there is nothing to propose. Its name is none of the `taken` ones.
  package func lua(taken: Set<String> = []) -> String? {
    guard let briefs = sheet.proposals?.briefs, !briefs.isEmpty else { return nil }
    var lines = [words.tests(.recordedHead), words.tests(.recordedReview)].map { "-- \($0)" }
    let name = Self.free(words.tests(.recordedName), taken)
    lines += ["test \(BriefText.lua(name)) {", "  cases = {"]
    var names: Set<String> = []
    for proposal in briefs {
      let goals = coverage.texts(proposal.shows, in: sheet.run.coverage)
      let name = Self.free(goals.first ?? "", names)
      names.insert(name)
      lines += entry(proposal, name, goals)
    }
    return (lines + ["  },", "}"]).joined(separator: "\n") + "\n"
  }

  private func entry(_ proposal: ProposedBrief, _ name: String, _ goals: [String]) -> [String] {
    var comments = goals.dropFirst().prefix(Self.limit).map(PlainText.clean)
    let more = goals.count - 1 - comments.count
    if more > 0 { comments.append(words.tests(.goalsMore, String(more))) }
    return ["    {", "      name = \(BriefText.lua(name)),"]
      + comments.map { "      -- \(words.tests(.recordedShows, $0))" }
      + [
        "      brief = \(texts.lua(proposal.brief)),",
        "      expect = { \(expected(proposal).joined(separator: ", ")) },",
        "    },",
      ]
  }

  /// Status, playbook, counts, and of the rules the brief is there for which fired and which did not.
  private func expected(_ proposal: ProposedBrief) -> [String] {
    let answer = proposal.answer
    var parts = ["status = \(BriefText.lua(answer.status.rawValue))"]
    if let playbook = answer.playbook { parts.append("playbook = \(BriefText.lua(playbook.id))") }
    let fired = Set(answer.reasons.map(\.rule))
    let rules = sheet.run.coverage.rules
    var meant: [String] = []
    for goal in proposal.shows where rules.indices.contains(goal.rule) && !meant.contains(rules[goal.rule].rule) {
      meant.append(rules[goal.rule].rule)
    }
    for (key, ids) in [("fired", meant.filter(fired.contains)), ("not_fired", meant.filter { !fired.contains($0) })]
    where !ids.isEmpty {
      parts.append("\(key) = { \(ids.map(BriefText.lua).joined(separator: ", ")) }")
    }
    if let mix = answer.mix {
      let counts = mix.tiers.map { "[\(BriefText.lua($0.tier.id))] = \($0.count)" }
      parts.append("count = { \(counts.joined(separator: ", ")) }")
    }
    return parts
  }

  private static func free(_ name: String, _ taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name) (\(number))") { number += 1 }
    return "\(name) (\(number))"
  }
}
