/// How far one bound moved the mix.
package struct BoundMovement: Sendable, Hashable {
  /// A share moved by more than this makes a bound decisive, printed first among the reasons.
  package static let decisive = 0.10

  /// Tag of the bound.
  package var tag: Int
  /// Share with the bound minus share without it, along the problem's tiers.
  package var moved: [Double]

  /// Whether it moved a share by more than ten points.
  package var isDecisive: Bool { moved.contains { abs($0) > Self.decisive } }
}
