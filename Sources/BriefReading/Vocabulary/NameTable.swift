import Notation

/// Names of things in every spelling a brief may use, looked up by folded key.
struct NameTable<Target: Sendable & Hashable>: Sendable {
  private var targets: [String: Target] = [:]
  private var names: [String] = []

  /// Adds a name; a name that is taken keeps its first meaning, so add what matters most first.
  mutating func add(_ name: String?, _ target: Target) {
    guard let name else { return }
    let key = Folding.foldedKey(name)
    guard !key.isEmpty, targets[key] == nil else { return }
    targets[key] = target
    // The name as declared is what most briefs write; it spares the folding.
    if targets[name] == nil { targets[name] = target }
    names.append(name)
  }

  /// What a name stands for.
  func target(_ name: String) -> Target? { targets[name] ?? targets[Folding.foldedKey(name)] }

  /// Every spelling that is looked up as it stands, with what it stands for, in no order.
  func forEach(_ body: (String, Target) -> Void) {
    for name in targets.keys { if let target = target(name) { body(name, target) } }
  }

  /// The name nearest to a mistyped one.
  func nearest(to name: String) -> String? { NearestName.nearest(to: name, in: names) }
}
