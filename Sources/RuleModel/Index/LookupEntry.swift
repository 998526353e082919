/// How one fact of a brief picks a bitset: plain numbers only, so that nothing is counted or allocated on the way of a brief.
struct LookupEntry: Sendable, BitwiseCopyable {
  /// By what the bitset is chosen.
  enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// The cell of the axis a number lies in; one more for what is no number.
    case axis
    /// The fact's bits among those of `mask`: a bitset for every combination.
    case combination
    /// One bitset per bit, those of the fact's bits joined; one more for a value without any.
    case bits
    /// Only whether there is a value.
    case presence
  }

  /// By what the bitset is chosen.
  let kind: Kind
  /// The fact.
  let fact: Int
  /// Bitset of a missing value.
  let missing: Int
  /// The bits that count, for a combination.
  let mask: UInt64
  /// Where its cuts start among those of the index, and how many there are.
  let firstCut: Int
  let cutCount: Int
  /// Where the numbers of its bitsets start among those of the index.
  let firstCell: Int
}
