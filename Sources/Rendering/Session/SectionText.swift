import CampaignModel

/// Single sections of an answer, for sessions that ask for one of them.
package struct SectionText {
  private let face: SessionFace

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// What the mix is likely to bring, and how the tiers compare.
  package func forecast(_ answer: Recommendation) -> String {
    draw(answer) { context, canvas in
      ForecastSection.draw(context, on: &canvas)
      MetricSection.draw(context, on: &canvas)
      ComparisonSection.draw(context, on: &canvas)
    }
  }

  /// When; says so when there is no playbook.
  package func timeline(_ answer: Recommendation) -> String {
    guard !answer.phases.isEmpty else { return face.paragraph(face.words(.noPhases)) }
    return draw(answer) { context, canvas in
      PhaseSection.draw(context, on: &canvas)
      TimelineSection.draw(context, on: &canvas)
    }
  }

  /// Other mixes beside the recommended one, and what moves the result most.
  package func alternatives(_ answer: Recommendation) -> String {
    guard answer.options != nil else { return face.paragraph(face.words(.noMix)) }
    return draw(answer) { AlternativesSection.draw($0, on: &$1) }
  }

  /// Where the stance holds, every field.
  package func stability(_ box: Stability, of answer: Recommendation) -> String {
    var canvas = face.canvas()
    StabilitySection.draw(box, face.change(answer), on: &canvas)
    return canvas.text
  }

  private func draw(_ answer: Recommendation, _ write: (TextContext, inout TextCanvas) -> Void) -> String {
    var canvas = face.canvas()
    write(TextContext(answer, language: face.language, style: face.style), &canvas)
    return canvas.text
  }
}
