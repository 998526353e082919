import CampaignModel
import Notation

/// What a brief says, and what one field may be.
package struct FieldsText {
  private let face: SessionFace

  private static let endless = 1e13

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// All fields that have a value.
  package func render(_ brief: Brief, _ schema: BriefSchema) -> String {
    var canvas = face.canvas()
    let shown = zip(schema.fields, brief.slots).filter { $1.value != nil }
    let column = min(26, (shown.map { DisplayWidth.of(face.title($0.0)) }.max() ?? 0) + 2)
    for (field, slot) in shown {
      let origin = slot.origin == .given ? "" : " (\(face.words(.assumed)))"
      canvas.pair(face.title(field), face.value(slot.value, of: field) + origin, column: column)
    }
    return canvas.text
  }

  /// One field: its value, what it may be, what to ask the client.
  package func render(_ field: FieldSchema, _ slot: Slot) -> String {
    var canvas = face.canvas()
    let origin = slot.value == nil || slot.origin == .given ? "" : " (\(face.words(.assumed)))"
    canvas.paragraph("\(face.title(field)) (\(field.id)): \(face.value(slot.value, of: field))\(origin)", hanging: 2)
    let options = field.values.map { option in
      let title = option.title.shown(in: face.language, else: option.id)
      return title == option.id ? option.id : "\(option.id) (\(title))"
    }
    if !options.isEmpty { canvas.paragraph(options.joined(separator: ", "), indent: 4) }
    if let range = field.range, field.type != .date {
      let ends = [range.lowerBound, range.upperBound].map { end -> String in
        switch field.type {
        case .money, .amount: Money(rounding: end).map { face.numbers.shortest($0) } ?? ""
        case .percent: face.numbers.percent(end, digits: 1)
        default: face.numbers.decimal(end, digits: 2)
        }
      }
      // A ceiling nobody can reach says nothing.
      let isOpen = range.upperBound >= Self.endless
      canvas.paragraph(
        isOpen ? face.words(.fromPlace, ends[0]) : ends.joined(separator: " \(face.style.dash) "), indent: 4)
    }
    let question = field.question.shown(in: face.language)
    if !question.isEmpty { canvas.paragraph(question, indent: 4, paint: .quiet) }
    return canvas.text
  }
}
