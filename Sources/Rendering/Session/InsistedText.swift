import CampaignModel

/// One thing the client insists on beside the brief.
package enum InsistedItem: Sendable, Hashable {
  /// Exactly so many creators of a tier.
  case pin(tier: String, count: Int)
  /// The fee of one creator of a tier.
  case fee(tier: String, Money)
  /// A field no search may move.
  case lock(FieldSchema)
}

/// What the client insists on, in one line.
package struct InsistedText {
  let face: SessionFace

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// The line by itself; empty when nothing is insisted on.
  package func render(_ items: [InsistedItem]) -> String {
    var canvas = face.canvas()
    draw(items, on: &canvas)
    return canvas.text
  }

  /// Writes the line; nothing when nothing is insisted on.
  func draw(_ items: [InsistedItem], on canvas: inout TextCanvas) {
    guard !items.isEmpty else { return }
    canvas.paragraph(face.words(.insisted, items.map(text).joined(separator: face.style.dot)), hanging: 2)
  }

  /// One item.
  func text(_ item: InsistedItem) -> String {
    switch item {
    case .pin(let tier, let count): face.words(.pinned, tier, face.numbers.count(count))
    case .fee(let tier, let money): face.words(.feeSet, tier, face.numbers.shortest(money))
    case .lock(let field): face.words(.locked, face.title(field))
    }
  }
}
