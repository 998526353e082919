import BriefReading
import CampaignModel

/// Some briefs that go through the batch together, numbered so that their answers come out in order.
package struct BriefBlock: Sendable {
  /// One brief as it was found.
  package struct Item: Sendable {
    /// File it stands in.
    package let file: String
    /// Line it starts on.
    package let line: Int
    /// How it is written.
    package let format: BriefFormat
    /// Where it stands in the block's bytes.
    let range: Range<Int>
    /// Whether it is a file of its own, which a plugin may read.
    var isWholeFile = false
    /// What was wrong with it before anybody looked at its fields.
    var problems: [Diagnostic] = []
    /// The table it is a row of.
    var row: RowForm?
    /// What it is called when its place does not say enough.
    var name: String?
    /// 1-based column its first line starts at.
    var column = 1
    /// Whether its bytes are a line of a quarantine file, to be put back as they are.
    var isRecord = false
  }

  /// Position among all blocks, from 0.
  package let number: Int
  /// The briefs, in order.
  package let items: [Item]
  /// All bytes of the briefs, one after another: a copy for each would cost more than reading a plain brief does.
  let bytes: [UInt8]
  /// What there is to say before its briefs.
  var notes: [Diagnostic] = []

  /// Calls `body` with each brief and its bytes, in order.
  package func forEach(_ body: (Item, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for item in items { body(item, UnsafeBufferPointer(rebasing: bytes[item.range])) }
    }
  }
}
