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
  /// Five points, exact up to degree 9: enough for the moments of a smooth logarithm over two amounts at once.
  static let fewNodes: [Double] = [
    -2.856_970_013_872_806, -1.355_626_179_974_266, 0, 1.355_626_179_974_266, 2.856_970_013_872_806,
  ]
  /// Their weights; Σ = 1.
  static let fewWeights: [Double] = [
    0.011_257_411_327_720_69, 0.222_075_922_005_612_6, 0.533_333_333_333_333_3, 0.222_075_922_005_612_6,
    0.011_257_411_327_720_69,
  ]
  /// The standard normal score of P90; P10 stands at its negative.
  static let p90 = 1.281_551_565_544_600_4
}
