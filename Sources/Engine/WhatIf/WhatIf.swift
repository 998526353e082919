import CampaignModel
import RuleModel

/// What an answer would be if one field of the brief were another: moves, samples, exact flips, and the way back from a
/// wish to the value that fulfils it. Everything is found by evaluating again.
public struct WhatIf {
  /// Most evaluations of one question.
  static let cap = 4000

  let recommender: Recommender
  let isStopped: () -> Bool
  var pack: Pack { recommender.pack }

  /// Asks a recommender; `isStopped` is asked before every evaluation.
  public init(_ recommender: Recommender, isStopped: @escaping () -> Bool = { false }) {
    self.recommender = recommender
    self.isStopped = isStopped
  }

  /// The brief with one field moved, as if the client had said so; when a goal moves, the others that are not locked share
  /// the rest in proportion. Nil when they cannot, or when the field is locked.
  public func moved(_ brief: Brief, field: Int, to value: FieldValue?, locked: Set<Int> = []) -> Brief? {
    BriefMover(pack: pack, locked: locked).moved(brief, [.init(field: field, value: value)])
  }

  /// Values worth looking at between two, both included: evenly spread over a numeric field; all options of a choice, a
  /// flag, or one member more or less of a set, whatever the ends.
  public func points(field: Int, from: FieldValue?, to: FieldValue?, count: Int) -> [FieldValue] {
    guard pack.schema.fields.indices.contains(field) else { return [] }
    let schema = pack.schema.fields[field]
    guard let from, let to, let grid = FieldGrid(schema, field: field, value: from), let low = from.axis,
      let high = to.axis
    else { return FieldAlternatives.of(schema, value: nil) }
    let (first, last) = (grid.step(atOrAbove: min(low, high)), grid.step(atOrBelow: max(low, high)))
    guard last > first else { return [grid.value(first)] }
    let wanted = max(2, min(count, 200))
    var steps: [Int64] = []
    for index in 0..<wanted {
      let place = min(low, high) + (max(low, high) - min(low, high)) * Double(index) / Double(wanted - 1)
      let isEnd = index == 0 || index == wanted - 1
      let step = min(max(grid.step(atOrBelow: isEnd ? place : Self.rounded(place)), first), last)
      if steps.last != step { steps.append(step) }
    }
    return steps.map { grid.value($0) }
  }

  /// Whether a field has an axis to sweep along and solve for.
  public func isNumeric(field: Int) -> Bool {
    pack.schema.fields.indices.contains(field)
      && FieldGrid(pack.schema.fields[field], field: field, value: nil) != nil
  }

  /// Three significant digits, as people choose numbers to try.
  private static func rounded(_ value: Double) -> Double {
    guard value.magnitude >= 1000 else { return value }
    var unit = 1.0
    while value.magnitude / unit >= 1000 { unit *= 10 }
    return (value / unit).rounded() * unit
  }

  func evaluation(of brief: Brief, by evaluator: Reevaluator) -> Evaluation? {
    evaluator.evaluation(of: brief, upTo: .decision)
  }

  /// The tier with at least half of the booked spend; `""` when none has.
  static func lead(_ evaluation: Evaluation) -> String {
    evaluation.decision?.mix?.tiers.first { $0.share >= 0.5 }?.tier.id ?? ""
  }
}
