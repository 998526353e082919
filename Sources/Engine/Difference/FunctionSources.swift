import CampaignModel
import RuleModel
import Workspace

/// The Lua of a pack as text, to tell whether a function of a rule is the same in another pack: the rule's own declaration
/// and everything outside declarations, which any function may use. Comments and spaces do not count.
struct FunctionSources {
  private var declarations: [String: String] = [:]
  private let common: String
  private let rules: [Rule]

  /// Reads the files of a pack.
  init(_ pack: Pack) {
    rules = pack.ruleSet.rules
    guard pack.usesFunctions else {
      common = ""
      return
    }
    var rest = ""
    for file in pack.layers.flatMap(\.files) + pack.plugins.flatMap(\.folder.scripts) {
      rest += Self.read(file.bytes, into: &declarations)
    }
    common = rest
  }

  /// The functions of this pack that are the same in another, by number there.
  func same(as other: FunctionSources) -> [Int: Int] {
    guard common == other.common else { return [:] }
    let named = Dictionary(other.rules.map { ($0.id, $0) }) { first, _ in first }
    var found: [Int: Int] = [:]
    for rule in rules {
      guard let twin = named[rule.id], let text = text(of: rule), text == other.text(of: twin) else { continue }
      let (mine, theirs) = (rule.functions, twin.functions)
      guard mine.count == theirs.count else { continue }
      for (own, there) in zip(mine, theirs) { found[own] = there }
    }
    return found
  }

  private func text(of rule: Rule) -> String? {
    let name = rule.table == nil ? "rule \(rule.id)" : "decision_table \(rule.id.prefix { $0 != "#" })"
    return declarations[name]
  }

  /// Notes the declarations of a file, and gives what stands outside of them.
  private static func read(_ bytes: [UInt8], into declarations: inout [String: String]) -> String {
    let (tokens, lineStarts) = LuaTokenizer.read(bytes)
    let source = LuaSource(bytes: bytes, lineStarts: lineStarts)
    var rest = ""
    var position = 0
    while position < tokens.count {
      let text = source.text(of: tokens[position])
      guard ["rule", "decision_table"].contains(text), position + 2 < tokens.count, tokens[position + 1].isString,
        tokens[position + 2].mark == .openBrace
      else {
        rest += String(decoding: bytes[Int(tokens[position].start)..<Int(tokens[position].end)], as: UTF8.self) + " "
        position += 1
        continue
      }
      let name = source.text(of: tokens[position + 1])
      var depth = 0
      var body = ""
      var next = position + 2
      while next < tokens.count {
        let token = tokens[next]
        if token.mark == .openBrace { depth += 1 } else if token.mark == .closeBrace { depth -= 1 }
        body += String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self) + " "
        next += 1
        if depth == 0 { break }
      }
      declarations["\(text) \(name)", default: ""] += body
      position = next
    }
    return rest
  }
}

extension Rule {
  /// The numbers of its functions, in order.
  var functions: [Int] {
    condition.functions
      + effects.compactMap { effect in
        if case .apply(let ordinal) = effect { return ordinal }
        return nil
      }
  }
}
