import CSimdJSON
import CampaignModel

/// Reads JSON briefs that are written in the plainest way, several times faster than `BriefReader`, which takes over for
/// all others: a brief with an unknown, repeated or oddly spelt key, a number as text, a value out of range, records or
/// anything else worth a finding is not plain. One per thread; its memory is used again for every brief.
package final class PlainBriefDecoder {
  let plan: PlainPlan
  let reader: ValueReader
  private let handle: OpaquePointer
  let slots: kolmix_plain_slots

  /// A decoder for a plan; nil without memory.
  init?(_ plan: PlainPlan, currency: String) {
    guard let handle = kolmix_decoder_new(plan.handle) else { return nil }
    self.plan = plan
    self.handle = handle
    slots = kolmix_decoder_slots(handle)
    reader = ValueReader(findings: Findings(file: "", firstLine: 1, source: nil), currency: currency)
  }

  deinit { kolmix_decoder_free(handle) }

  /// Puts one brief into the slots; false when it is not plain, or needed fields are missing. Texts are not looked into,
  /// so that a `date` may still turn out not to be one.
  package func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count <= BriefLimits.bytes && kolmix_decoder_read(handle, bytes.baseAddress, bytes.count) && hasAllNeeded
  }

  /// The number of each field as rules compare it; NaN without one. What was decoded last; lives as long as the decoder.
  package var axis: UnsafePointer<Double> { slots.axis }
  /// The bits of each field as rules see them: of a choice or a set one per option, of a flag 1 for no and 2 for yes.
  package var bits: UnsafePointer<UInt64> { slots.bits }
  /// Whether the brief gives each field.
  package var present: UnsafePointer<Bool> { slots.present }

  /// The bytes of the brief's `id`, else its `name`, in what was decoded.
  package var nameRange: Range<Int>? {
    let slot = slots.present[plan.nameSlot] ? plan.nameSlot : plan.nameSlot + 1
    guard slots.present[slot] else { return nil }
    let start = Int(slots.places[slot].start)
    return start..<start + Int(slots.places[slot].length)
  }

  /// The slots found, in the order of the document.
  var found: some Sequence<Int> {
    var count = 0
    let start = kolmix_decoder_found(handle, &count)
    return UnsafeBufferPointer(start: start, count: count).lazy.map { Int($0) }
  }

  private var hasAllNeeded: Bool {
    for slots in plan.needed where !slots.contains(where: { present[$0] }) { return false }
    return true
  }
}
