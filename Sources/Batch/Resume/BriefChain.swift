import Foundation
import Workspace

/// A digest over briefs in order, taken one by one, so that a resumed run can tell whether those it skips are the same.
struct BriefChain: Codable, Hashable {
  /// SHA-256 of the chain before and of the last brief.
  private(set) var bytes = Data()

  /// Adds briefs by their digests, each `Digest.size` bytes.
  mutating func add(_ digests: [UInt8]) {
    for start in stride(from: 0, to: digests.count, by: Digest.size) {
      var digest = Digest()
      (Array(bytes) + digests[start..<min(start + Digest.size, digests.count)]).withUnsafeBufferPointer {
        digest.add(raw: $0)
      }
      bytes = Data(digest.bytes())
    }
  }
}

extension BriefBlock {
  /// The digest of each brief, with the place it stands at, one after the other.
  func digests() -> [UInt8] {
    var digests: [UInt8] = []
    digests.reserveCapacity(items.count * Digest.size)
    forEach { item, content in
      var digest = Digest()
      digest.add(name: "\(item.file):\(item.line)", content: content)
      digests += digest.bytes()
    }
    return digests
  }

  /// The block without its first briefs, under another number.
  func dropping(_ count: Int, numbered number: Int) -> BriefBlock {
    BriefBlock(
      number: number, items: Array(items.dropFirst(count)), bytes: bytes, notes: count == 0 ? notes : [])
  }
}
