import Glibc

/// The environment the program was started in.
enum Environment {
  /// The variables a session asks for, by name.
  static var variables: [String: String] {
    var found: [String: String] = [:]
    for name in ["HOME", "XDG_STATE_HOME", "TERM"] {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }
}
