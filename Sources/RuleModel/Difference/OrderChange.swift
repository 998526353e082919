/// Two rules whose effects may depend on which of them comes first, and that have changed places.
package struct OrderChange: Sendable {
  /// Their places in the old version, the one that was stronger first.
  package let old: (first: Int, second: Int)
  /// Their places in the new version, in the same order.
  package let new: (first: Int, second: Int)
  /// Where both fire, when they are known to.
  package let region: Region
}
