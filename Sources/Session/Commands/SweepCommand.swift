import CampaignModel
import Engine
import Rendering

/// `sweep FIELD FROM..TO [FIELD FROM..TO] [steps N]`
struct SweepCommand: SessionCommand {
  let sheet = CommandSheet(
    ["sweep"], ["quét"], .questions,
    arguments: ("FIELD [FROM..TO] [FIELD [FROM..TO]] [steps N]", "TRƯỜNG [TỪ..ĐẾN] [TRƯỜNG [TỪ..ĐẾN]] [bước N]"),
    en: "Move one field, or two as a grid, and see how the answer follows, with the exact flip points.",
    vi: "Cho một trường chạy, hoặc hai trường thành lưới, để xem câu trả lời đổi ra sao, kèm điểm đổi chính xác.",
    examples: [
      .init("sweep budget 300tr..1,2tỷ"), .init("sweep weeks 2..12 steps 6"), .init("sweep platforms"),
      .init("sweep budget 300tr..900tr weeks 4..8 steps 3"), .init("quét ngân sách 300tr..900tr bước 4"),
    ])

  /// Places along one field unless said; of a grid along each.
  private static let places = 9
  private static let gridPlaces = 5

  /// One field with the values it takes.
  private struct Axis {
    let field: Int
    var values: [FieldValue]
  }

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    _ = try session.neededAnswer()
    var text = rest
    let steps = try Self.takeSteps(&text, session, misused(session))
    let first = try SweptRange.take(&text, session)
    let second = text.isEmpty ? nil : try SweptRange.take(&text, session)
    guard text.isEmpty else { throw misused(session) }
    let count = steps ?? (second == nil ? Self.places : Self.gridPlaces)
    let rows = try axis(first, count, session)
    let columns = try second.map { second throws(SessionFailure) in try axis(second, count, session) }
    return SessionOutput(text: SweepText(session.face).render(report(rows, columns, session)))
  }

  private func axis(_ range: SweptRange, _ count: Int, _ session: ReplSession) throws(SessionFailure) -> Axis {
    try session.checkLock(range.field)
    let whatIf = session.whatIf
    let values = whatIf.points(field: range.field, from: range.from, to: range.to, count: count)
    let schema = session.pack.schema.fields[range.field]
    guard !values.isEmpty else { throw SessionFailure(.notNumericField, [schema.id]) }
    return Axis(field: range.field, values: values)
  }

  private func report(_ rows: Axis, _ columns: Axis?, _ session: ReplSession) -> SweepReport {
    let schema = session.pack.schema
    let brief = session.state.current.brief
    let recommender = session.insisting(session.state.current)
    let whatIf = session.whatIf
    var report = SweepReport(
      field: schema.fields[rows.field], second: columns.map { schema.fields[$0.field] },
      now: brief.value(rows.field), places: [], flips: [], isStopped: false)
    let locked = session.lockedFields
    for value in rows.values {
      for second in columns?.values.map(Optional.some) ?? [nil] {
        if session.setup.isInterrupted() {
          report.isStopped = true
          return report
        }
        var moved = whatIf.moved(brief, field: rows.field, to: value, locked: locked)
        if let columns, let second {
          moved = moved.flatMap { whatIf.moved($0, field: columns.field, to: second, locked: locked) }
        }
        report.places.append(.init(value: value, second: second, answer: moved.map { recommender.recommend($0) }))
      }
    }
    guard let low = rows.values.first, let high = rows.values.last else { return report }
    for second in columns?.values.map(Optional.some) ?? [nil] {
      var base: Brief? = brief
      if let columns, let second { base = whatIf.moved(brief, field: columns.field, to: second, locked: locked) }
      if let base,
        let line = whatIf.flips(base, field: rows.field, from: low, to: high, samples: rows.values, locked: locked)
      {
        report.flips.append((second, line))
      }
      if session.setup.isInterrupted() {
        report.isStopped = true
        return report
      }
    }
    return report
  }

  /// `steps 6` at the end.
  private static func takeSteps(
    _ text: inout String, _ session: ReplSession, _ misuse: SessionFailure
  ) throws(SessionFailure) -> Int? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 2, TypedLine.isWord(words[words.count - 2], "steps", "bước") else { return nil }
    guard let count = Int(words[words.count - 1]), (2...100).contains(count) else { throw misuse }
    text = words.dropLast(2).joined(separator: " ")
    return count
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    FieldNaming(session: session).completions(typed, values: false)
  }
}
