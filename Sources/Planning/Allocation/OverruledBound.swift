/// A bound that did not hold.
package struct OverruledBound: Sendable, Hashable {
  /// Why not.
  package enum Cause: Sendable, Hashable {
    /// A bound already in contradicts it; its tag, nil when it is a contract.
    case contradicted(by: Int?)
    /// Money or capacity does not reach for it beside the stronger ones.
    case unaffordable
    /// Its tier takes no new creators.
    case outOfPlay
  }

  /// Tag of the bound.
  package var tag: Int
  /// Why it did not hold.
  package var cause: Cause

  /// A bound that did not hold.
  package init(tag: Int, cause: Cause) {
    self.tag = tag
    self.cause = cause
  }
}
