import CampaignModel

/// The answer as a person reads it on a terminal: wholly in one language, at most `width` cells wide, the same bytes for
/// the same answer.
package struct TextRenderer: Sendable {
  /// How much is shown.
  package enum Detail: String, Sendable, CaseIterable {
    /// Everything.
    case full
    /// The mix and its three main reasons, for lists of many briefs.
    case brief
  }

  /// The language of labels and, where the pack has it, of its texts.
  package let language: Language
  /// Cells of a line.
  package let width: Int
  /// Colours and signs.
  package let style: TextStyle
  /// How much is shown.
  package let detail: Detail

  /// A renderer.
  package init(language: Language, width: Int = 80, style: TextStyle = TextStyle(), detail: Detail = .full) {
    self.language = language
    self.width = width
    self.style = style
    self.detail = detail
  }

  /// One answer, every line ended by a newline; `holding`, where its stance holds, stands in full under the mix.
  package func render(_ answer: Recommendation, holding: Stability? = nil) -> String {
    let context = TextContext(answer, language: language, style: style)
    var canvas = TextCanvas(width: width, style: style)
    switch detail {
    case .brief:
      ShortSection.draw(context, on: &canvas)
    case .full:
      StatusSection.draw(context, on: &canvas)
      BriefSection.draw(context, on: &canvas)
      MixSection.draw(context, on: &canvas)
      if let holding, answer.mix != nil { StabilitySection.drawLines(holding, context, on: &canvas) }
      LeftoverSection.draw(context, on: &canvas)
      PhaseSection.draw(context, on: &canvas)
      TimelineSection.draw(context, on: &canvas)
      ForecastSection.draw(context, on: &canvas)
      MetricSection.draw(context, on: &canvas)
      AlternativesSection.draw(context, on: &canvas)
      ComparisonSection.draw(context, on: &canvas)
      ReasonSection.draw(context, on: &canvas)
      AdviceSection.draw(context, on: &canvas)
      OpenSection.draw(context, on: &canvas)
      StampSection.draw(context, on: &canvas)
    }
    return canvas.text
  }

  /// One answer in one call.
  package static func render(
    _ answer: Recommendation, language: Language, width: Int = 80, colour: Bool = false, ascii: Bool = false,
    detail: Detail = .full
  ) -> String {
    TextRenderer(language: language, width: width, style: TextStyle(colour: colour, ascii: ascii), detail: detail)
      .render(answer)
  }
}
