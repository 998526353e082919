import Engine

/// The version of the program, which is the engine's.
enum KolmixVersion {
  /// As stamped on every answer.
  static let current = engineVersion
}
