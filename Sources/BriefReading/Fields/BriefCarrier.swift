import CampaignModel

/// Carries briefs over to another schema: by field and option id, not by place.
package struct BriefCarrier: Sendable {
  private let old: BriefSchema
  private let new: BriefSchema
  private let editor: BriefEditor

  /// Carries briefs of one schema over to another, whose editor this is.
  package init(from old: BriefSchema, to new: BriefSchema, editor: BriefEditor) {
    self.old = old
    self.new = new
    self.editor = editor
  }

  /// Fields of a brief that have no place any more, by id.
  package func lost(_ brief: Brief) -> [String] {
    old.fields.indices.filter { index in
      brief.slots[index].origin == .given && brief.slots[index].value != nil
        && new.index(of: old.fields[index].id).flatMap { carried(brief.slots[index], index, to: $0) } == nil
    }.map { old.fields[$0].id }
  }

  /// The brief under the other schema; what has no place there is left out.
  package func brief(_ brief: Brief) -> Brief {
    var result = Brief(name: brief.name, slots: new.fields.indices.map(editor.silent), notes: brief.notes)
    for index in old.fields.indices where brief.slots[index].origin == .given {
      guard let there = new.index(of: old.fields[index].id),
        let slot = carried(brief.slots[index], index, to: there)
      else { continue }
      result.slots[there] = slot
    }
    return result
  }

  private func carried(_ slot: Slot, _ from: Int, to: Int) -> Slot? {
    let (before, after) = (old.fields[from], new.fields[to])
    guard before.type == after.type else { return nil }
    var slot = slot
    func option(_ index: Int) -> Int? {
      before.values.indices.contains(index)
        ? after.values.firstIndex { $0.id == before.values[index].id } : nil
    }
    switch slot.value {
    case .choice(let index):
      guard let there = option(index) else { return nil }
      slot.value = .choice(there)
    case .set(let bits):
      let members = before.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }.compactMap(option)
      slot.value = .set(members.filter { $0 < 64 }.reduce(0) { $0 | (1 << UInt64($1)) })
    case .records: if before.columns != after.columns { return nil }
    default: break
    }
    return slot
  }
}
