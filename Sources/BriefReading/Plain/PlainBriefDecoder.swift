import CSimdJSON
import CampaignModel

/// Reads JSON briefs that are written in the plainest way, several times faster than `BriefReader`, which takes over for
/// all others: a brief with an unknown, repeated or oddly spelt key, a number as text, a value out of range, records or
/// anything else worth a finding is not plain. One per thread; its memory is used again for every brief.
package final class PlainBriefDecoder {
  let plan: PlainPlan
  let reader: ValueReader
  private let handle: OpaquePointer

  /// A decoder for a plan; nil without memory.
  init?(_ plan: PlainPlan, currency: String) {
    guard let handle = kolmix_decoder_new(plan.handle) else { return nil }
    self.plan = plan
    self.handle = handle
    reader = ValueReader(findings: Findings(file: "", firstLine: 1, source: nil), currency: currency)
  }

  deinit { kolmix_decoder_free(handle) }

  /// Puts one brief into the slots; false when it is not plain, or needed fields are missing. Texts are not looked into,
  /// so that a `date` may still turn out not to be one.
  package func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count <= BriefLimits.bytes && kolmix_decoder_read(handle, bytes.baseAddress, bytes.count) && hasAllNeeded
  }

  /// The number in a slot; nil when it has none.
  package func number(_ index: Int) -> Double? {
    let slot = slots[index]
    return slot.found == KOLMIX_PLAIN_REAL.rawValue || slot.found == KOLMIX_PLAIN_WHOLE.rawValue ? slot.axis : nil
  }

  /// The bits in a slot as rules see them: of a choice or a set one per option, of a flag 1 for no and 2 for yes.
  package func bits(_ index: Int) -> UInt64? {
    let slot = slots[index]
    guard slot.found == KOLMIX_PLAIN_BITS.rawValue else { return nil }
    return plan.vocabulary.schema.fields[index].type == .set ? slot.bits : 1 << (slot.bits & 63)
  }

  /// The bytes of the brief's `id`, else its `name`, in what was decoded.
  package var nameRange: Range<Int>? {
    for index in [plan.nameSlot, plan.nameSlot + 1] where slots[index].found != KOLMIX_PLAIN_MISSING.rawValue {
      let slot = slots[index]
      let start = Int(slot.start)
      return start..<start + Int(slot.length)
    }
    return nil
  }

  var slots: UnsafePointer<kolmix_plain_slot> { kolmix_decoder_slots(handle) }

  /// The slots found, in the order of the document.
  var found: some Sequence<Int> {
    var count = 0
    let start = kolmix_decoder_found(handle, &count)
    return UnsafeBufferPointer(start: start, count: count).lazy.map { Int($0) }
  }

  private var hasAllNeeded: Bool {
    let slots = slots
    return plan.needed.allSatisfy { $0.contains { slots[$0].found != KOLMIX_PLAIN_MISSING.rawValue } }
  }
}
