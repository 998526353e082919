/// Seven-point Gauss–Hermite quadrature over a standard normal: exact for polynomials up to degree 13, so for the first
/// four moments of a cubic.
enum NormalQuadrature {
  /// Scores.
  static let nodes: [Double] = [
    -3.750_439_717_725_742_5, -2.366_759_410_734_541_1, -1.154_405_394_739_968_2, 0, 1.154_405_394_739_968_2,
    2.366_759_410_734_541_1, 3.750_439_717_725_742_5,
  ]
  /// Weights; Σ = 1.
  static let weights: [Double] = [
    0.000_548_268_855_972_217_02, 0.030_757_123_967_586_519, 0.240_123_178_605_012_7, 0.457_142_857_142_857_24,
    0.240_123_178_605_012_7, 0.030_757_123_967_586_519, 0.000_548_268_855_972_217_02,
  ]
  /// The standard normal score of P90; P10 stands at its negative.
  static let p90 = 1.281_551_565_544_600_4
}
