import CampaignModel

/// The answer in short: brief, mix with bars, what is left, the main reasons.
package struct HeadText {
  private let face: SessionFace
  /// How many reasons are shown.
  private static let reasonsShown = 4

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// One answer; `insisted` is what the client insists on.
  package func render(_ answer: Recommendation, insisted: [InsistedItem] = []) -> String {
    let context = TextContext(answer, language: face.language, style: face.style)
    var canvas = face.canvas()
    let head = [context.value(.budget), context.value(.weeks), context.goals].compactMap { $0 }
    let name = face.words(.briefNamed, answer.name)
    canvas.heading(head.isEmpty ? name : "\(name): \(head.joined(separator: face.style.dot))")
    if answer.status != .recommended { StatusSection.drawMeaning(context, on: &canvas) }
    if let mix = answer.mix {
      table(mix, context, canvas).draw(on: &canvas)
      var rest = mix.lines.map { (context.shown($0.title, else: $0.id), $0.amount) }
      rest += [(face.words(.reserve), mix.reserve), (face.words(.unallocated), mix.unallocated)]
      let shown = rest.filter { $0.1 != .zero }.map { "\($0.0) \(face.numbers.compact($0.1))" }
      canvas.paragraph(shown.joined(separator: face.style.dot))
    }
    InsistedText(face).draw(insisted, on: &canvas)
    for reason in ReasonSection.ordered(answer.reasons).prefix(Self.reasonsShown) {
      let points = ReasonSection.points(reason, context)
      let what = points.isEmpty ? FiredEffects(context).texts(reason.effects) : points
      let lead = what.isEmpty ? "" : "\(what.joined(separator: ", ")): "
      canvas.item("\(lead)\(context.shown(reason.title, else: reason.rule)) [\(PackNames.place(reason.location))]")
    }
    return canvas.text
  }

  private func table(_ mix: Mix, _ context: TextContext, _ canvas: TextCanvas) -> TextTable {
    var table = TextTable(right: [false, true, true, true, false], spare: [4])
    let bar = max(0, min(24, canvas.width - 52))
    for tier in mix.tiers {
      let isOut = tier.count == 0
      table.add([
        TextTable.Cell(context.names.tier(tier.tier.id), isOut ? .quiet : nil),
        TextTable.Cell(face.numbers.percent(tier.share), isOut ? .quiet : nil),
        TextTable.Cell(face.numbers.compact(tier.spend), isOut ? .quiet : nil),
        TextTable.Cell(
          canvas.isNarrow ? face.numbers.count(tier.count) : face.words(.creatorCount, face.numbers.count(tier.count)),
          isOut ? .quiet : nil),
        TextTable.Cell(face.style.bar(tier.share, width: bar), .bar),
      ])
    }
    return table
  }
}
