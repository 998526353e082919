import CampaignModel

/// Which scenarios give another answer than before.
package struct FlippedScenarios {
  private let face: SessionFace

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// Scenarios with their answers before and after; the current one has an empty name. Those without answers are left out.
  package func render(_ scenarios: [(name: String, before: Recommendation?, after: Recommendation?)]) -> String {
    let changed = scenarios.filter { scenario in
      guard let before = scenario.before, let after = scenario.after else {
        return (scenario.before == nil) != (scenario.after == nil)
      }
      return before.status != after.status || Self.booked(before) != Self.booked(after)
        || Set(before.reasons.map(\.rule)) != Set(after.reasons.map(\.rule))
    }
    guard !changed.isEmpty else {
      return scenarios.contains { $0.after != nil } ? face.paragraph(face.words(.noneFlip)) : ""
    }
    let names = changed.map { $0.name.isEmpty ? face.words(.currentName) : $0.name }
    var canvas = face.canvas()
    canvas.paragraph(face.words(.flipping, names.joined(separator: ", ")), paint: .warning)
    for scenario in changed {
      guard let before = scenario.before, let after = scenario.after else { continue }
      canvas.paragraph(scenario.name.isEmpty ? face.words(.currentName) : scenario.name, paint: .heading)
      ChangeText(face).differences(before, after, on: &canvas)
    }
    return canvas.text
  }

  private static func booked(_ answer: Recommendation) -> [Int] { answer.mix?.tiers.map(\.count) ?? [] }
}
