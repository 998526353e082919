import BriefReading
import CampaignModel
import Rendering

/// `set FIELD VALUE`
struct SetCommand: SessionCommand {
  let sheet = CommandSheet(
    ["set"], ["đặt"], .brief, arguments: ("FIELD VALUE", "TRƯỜNG GIÁ_TRỊ"),
    en: "Change a field of the brief; values are read as in brief files.",
    vi: "Đổi một trường của brief; giá trị được đọc như trong tệp brief.",
    examples: [
      .init("set budget 800tr"), .init("set platforms tiktok, youtube"), .init("set weeks 6"),
      .init("set goals awareness 60%, trust 40%"), .init("set goal.trust 0.4"), .init("set reserve 10%"),
      .init("đặt ngân sách 1,2 tỷ"), .init("đặt mục tiêu nhận diện thương hiệu 70%, lòng tin 30%"),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard !rest.isEmpty else { throw misused(session) }
    let naming = FieldNaming(session: session)
    let found = try naming.leading(rest)
    guard !found.rest.isEmpty else { throw misused(session) }
    switch found.target {
    case .field(let index): return try session.set(index, to: try naming.value(index, found.rest), written: found.rest)
    case .group(let group): return try setGroup(group, found.rest, in: session)
    }
  }

  private func setGroup(_ group: Int, _ text: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    guard session.pack.schema.groups[group].isWeights else {
      let member: (index: Int, rest: String)
      do {
        guard let found = TypedLine.named(text, read: { try? session.editor.member($0, of: group) }) else {
          let word = text.split(separator: " ").first.map(String.init) ?? text
          _ = try session.editor.member(word, of: group)
          throw misused(session)
        }
        member = (found.target, found.rest)
      } catch let failure as SessionFailure {
        throw failure
      } catch {
        throw SessionFailure([error as? Diagnostic].compactMap(\.self))
      }
      let value = try FieldNaming(session: session).value(member.index, member.rest)
      return try session.set(member.index, to: value, written: member.rest)
    }
    let weights: [(field: Int, weight: Double)]
    do { weights = try session.editor.weights(of: group, from: text) } catch { throw SessionFailure(error.diagnostics) }
    var state = session.state
    for field in FieldNaming(session: session).members(of: group) {
      let weight = weights.first { $0.field == field }?.weight
      let old = state.current.brief.value(field)?.axis ?? 0
      if old != weight ?? 0 { try session.checkLock(field) }
      state.current.brief.slots[field] = weight.map { Slot(value: .number($0), origin: .given) } ?? .missing
    }
    return session.change(session.edits(from: session.state.current.brief, to: state.current.brief), to: state)
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    FieldNaming(session: session).completions(typed, values: true)
  }
}
