import LuaRuntime
import Notation
import RuleModel

/// What a function is told that reads a name its brief does not show.
struct ViewNames {
  let facts: FactSchema

  /// A name of the pack without a value is nil; facts must be declared first; anything else is a mistake with the nearest
  /// name.
  func answer(view: String, key: String, declared: [Int] = []) -> LuaReply {
    let prefix = view == "brief" ? "" : "\(view.dropFirst("brief.".count))."
    let id = prefix + key
    if let fact = facts.index(of: id) {
      switch facts.kinds[fact] {
      case .brief, .derived: return .value(.null)
      case _ where declared.contains(fact): return .value(.null)
      case .inferred, .money, .outcome:
        return .failure("a function reads \"\(id)\" only when its rule says so: reads = { \"\(id)\" }")
      }
    }
    let known = facts.facts.map(\.id).filter { $0.hasPrefix(prefix) }
    if known.contains(where: { $0.hasPrefix(id + ".") }) { return .value(.null) }
    let near = NearestName.nearest(to: id, in: known).map { "; did you mean \"\($0)\"?" } ?? ""
    return .failure("\(view) has no \"\(key)\"\(near)")
  }
}
