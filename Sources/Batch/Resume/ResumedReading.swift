import CampaignModel
import Workspace

/// Takes the briefs a run has answered already from what is read again, and looks whether they are the same.
struct ResumedReading {
  private let done: Checkpoint
  private let journal: String
  private var left: Int
  private var chain = BriefChain()
  private var skipped = 0

  /// Skips what a checkpoint counts.
  init(_ done: Checkpoint, journal: String) {
    self.done = done
    self.journal = journal
    left = done.summary.read
  }

  /// What of a block is still to answer, renumbered; nil when nothing is.
  mutating func rest(of block: BriefBlock) throws(Diagnostic) -> BriefBlock? {
    guard left > 0 else { return block.dropping(0, numbered: block.number - skipped) }
    let count = min(left, block.items.count)
    chain.add(Array(block.digests().prefix(count * Digest.size)))
    left -= count
    if left == 0, chain != done.chain { throw changed }
    guard count < block.items.count else {
      skipped += 1
      return nil
    }
    return block.dropping(count, numbered: block.number - skipped)
  }

  /// How many blocks are to be answered of so many read; an input that ends too early is another one.
  func total(_ blocks: Int) throws(Diagnostic) -> Int {
    guard left == 0 else { throw changed }
    return blocks - skipped
  }

  private var changed: Diagnostic { Diagnostic(.runDiffers, [journal, "input_data"]) }
}
