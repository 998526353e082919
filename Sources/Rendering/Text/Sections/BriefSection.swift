import CampaignModel
import Notation

/// The brief as understood, so that a misread amount is seen at once.
enum BriefSection {
  private static let leading: [FieldRole] = [.client, .campaign, .budget, .weeks, .launchDate]
  private static let following: [FieldRole] = [.audience, .platforms]

  /// Writes the section.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    var rows: [(label: String, value: String)] = []
    rows += leading.compactMap { row($0, context) }
    if let goals = context.goals { rows.append((context.words(.goals), goals)) }
    rows += following.compactMap { row($0, context) }
    let column = min(24, (rows.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2)
    guard !rows.isEmpty || !others(context).isEmpty else { return }
    canvas.heading(context.words(.briefHeading))
    for row in rows { canvas.pair(row.label, row.value, column: column) }
    let rest = others(context)
    if !rest.isEmpty { canvas.paragraph("\(context.words(.alsoGiven)): \(rest.joined(separator: "; "))", hanging: 2) }
  }

  private static func row(_ role: FieldRole, _ context: TextContext) -> (label: String, value: String)? {
    guard let echoed = context.answer.brief.first(where: { $0.field.role == role }),
      let value = echoed.slot.value
    else { return nil }
    var text = context.value(value, of: echoed.field)
    if role == .budget, let written = echoed.slot.written, written != text {
      text += " (\(context.words(.writtenAs, written)))"
    }
    if let origin = origin(echoed.slot.origin, context) { text += " (\(origin))" }
    return (context.shown(echoed.field.title, else: echoed.field.id), text)
  }

  private static func origin(_ origin: Slot.Origin, _ context: TextContext) -> String? {
    switch origin {
    case .assumed, .fallback: context.words(.assumed)
    case .missing, .given: nil
    }
  }

  private static func others(_ context: TextContext) -> [String] {
    context.answer.brief.compactMap { echoed in
      let role = echoed.field.role
      guard let value = echoed.slot.value, echoed.slot.origin == .given, role != .goal else { return nil }
      guard role.map({ !leading.contains($0) && !following.contains($0) }) ?? true else { return nil }
      var text = context.value(value, of: echoed.field)
      if let (low, high) = echoed.slot.range {
        let ends = [low, high].map { context.value(.number($0), of: echoed.field) }
        text += " (\(ends.joined(separator: "..")))"
      }
      return "\(context.shown(echoed.field.title, else: echoed.field.id)): \(text)"
    }
  }
}
