import CampaignModel

/// The numbers of two forecasts that differ, on one line: `Reach 297K → 413K (+39%)`.
struct ForecastChange {
  let face: SessionFace

  /// The figures that changed; none without two forecasts.
  func figures(_ before: Forecast?, _ after: Forecast?, among figures: [ForecastFigure] = ForecastFigure.allCases)
    -> [String]
  {
    guard let before, let after else { return [] }
    return figures.compactMap { figure in
      let label = face.words(figure.label)
      let (old, new) = (figure.value(before), figure.value(after))
      guard old != new, let new else { return nil }
      guard let old, old > 0 else { return "\(label) \(face.numbers.shortest(Int64(clampingRounded: new)))" }
      let change = face.numbers.change((new / old - 1) * 100, digits: 0)
      return "\(label) \(pair(glance(old), glance(new))) (\(change)%)"
    }
  }

  /// Old and new with an arrow between, or what both are; a dash for none.
  func pair(_ old: String?, _ new: String?) -> String {
    let (old, new) = (old ?? face.style.dash, new ?? face.style.dash)
    return old == new ? new : "\(old) \(face.style.arrow) \(new)"
  }

  /// Three significant digits are enough for a glance.
  private func glance(_ value: Double) -> String { ForecastFigure.glance(value, face.numbers) }
}
