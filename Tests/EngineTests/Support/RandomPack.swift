import TestSupport

/// Rules of small random packs over the fields of ``MiniPack``, one a line, so that a second version is a few lines changed.
struct RandomPack {
  /// Facts the rules may infer.
  static let facts = """
    fact "heavy" { type = "flag", title = { en = "Heavy", vi = "Nặng" } }
    playbook "second" { title = { en = "Second", vi = "Hai" }, source = "test", phases = {
      { id = "one", title = { en = "One", vi = "Một" }, share = 1, launch = true, tiers = { micro = 1 }, tactics = { "talk" } } } }
    fact "size" { type = "choice", values = { "small", "large" }, title = { en = "Size", vi = "Cỡ" } }

    """

  /// The rules, each a line.
  var rules: [String]
  private var count = 0

  /// So many rules.
  init(_ number: Int, _ dice: inout Dice) {
    rules = []
    for _ in 0..<number { rules.append(next(&dice)) }
  }

  /// The text of the rules with what they infer.
  var text: String { Self.facts + rules.joined(separator: "\n") }

  /// The same with one to three rules changed.
  func changed(_ dice: inout Dice) -> RandomPack {
    var other = self
    for _ in 0..<Int.random(in: 1..<4, using: &dice) {
      guard let place = other.rules.indices.randomElement(using: &dice) else { break }
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: other.rules.remove(at: place)
      case 1: other.rules.insert(other.next(&dice), at: place)
      case 2: other.rules[place] = other.next(&dice)
      default: other.rules.swapAt(place, 0)
      }
    }
    return other
  }

  private mutating func next(_ dice: inout Dice) -> String {
    count += 1
    let priority = Int.random(in: 0..<4, using: &dice) == 0 ? "priority = 5, " : ""
    let conditions = (0..<Int.random(in: 1..<3, using: &dice)).map { _ in Self.condition(&dice) }
    if Int.random(in: 0..<5, using: &dice) == 0 {
      let given = conditions.filter { !$0.contains("heavy") && !$0.contains("size") && !$0.contains("spend") }
      let what =
        ["assume = { stage = 'launch' }", "assume = { weeks = 12 }", "drop_goal = 'trust'"]
        .randomElement(using: &dice) ?? ""
      return MiniPack.rule("r\(count)", "\(priority)when = { \(given.joined(separator: ", ")) }, \(what),")
    }
    // What is inferred from a fact must not be inferred for it again.
    let isInferring = Int.random(in: 0..<5, using: &dice) == 0
    if isInferring {
      let plain = conditions.filter { !$0.contains("heavy") && !$0.contains("size") && !$0.contains("spend") }
      let what =
        ["infer = { heavy = true }", "infer = { size = 'small' }", "infer = { size = 'large' }"]
        .randomElement(using: &dice) ?? ""
      return MiniPack.rule("r\(count)", "\(priority)when = { \(plain.joined(separator: ", ")) }, \(what),")
    }
    let effects = (0..<Int.random(in: 1..<3, using: &dice)).map { _ in Self.effect(&dice) }
    let keys = Dictionary(effects.map { ($0.prefix { $0 != " " }, $0) }) { first, _ in first }
    let does = keys.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", ")
    return MiniPack.rule("r\(count)", "\(priority)when = { \(conditions.joined(separator: ", ")) }, \(does),")
  }

  /// A condition in the rule language.
  static func condition(_ dice: inout Dice, depth: Int = 0) -> String {
    let weeks = [2, 4, 8, 12, 20].randomElement(using: &dice) ?? 4
    let budget = ["'100tr'", "'300tr'", "'1 tỷ'", "'3 tỷ'"].randomElement(using: &dice) ?? ""
    let weight = ["0", "0.3", "0.5", "0.7"].randomElement(using: &dice) ?? ""
    switch Int.random(in: 0..<(depth > 0 ? 12 : 14), using: &dice) {
    case 0: return "weeks:below(\(weeks))"
    case 1: return "weeks:at_least(\(weeks))"
    case 2: return "budget:below \(budget)"
    case 3: return "budget:at_least \(budget)"
    case 4: return "goal.trust:above(\(weight))"
    case 5: return "goal.awareness:at_least(\(weight))"
    case 6: return "stage:is 'launch'"
    case 7: return "stage:unknown()"
    case 8: return "urgent:is(true)"
    case 9: return "heavy:is(true)"
    case 10: return "size:is 'small'"
    case 11: return "audience:below '500k'"
    case 12: return "any { \(condition(&dice, depth: 1)), \(condition(&dice, depth: 1)) }"
    default: return "none { \(condition(&dice, depth: 1)), \(condition(&dice, depth: 1)) }"
    }
  }

  private static func effect(_ dice: inout Dice) -> String {
    let points = Int.random(in: -6...12, using: &dice)
    switch Int.random(in: 0..<11, using: &dice) {
    case 0, 1: return "favour = { micro = \(points == 0 ? 1 : points) }"
    case 2, 3: return "favour = { macro = \(points == 0 ? 1 : points) }"
    case 4: return "favour = { macro = goal.awareness * 10 }"
    case 5: return "advise = { 'talk' }"
    case 6: return "warn = { 'noise' }"
    case 7: return "playbook = '\(Bool.random(using: &dice) ? "plain" : "second")'"
    case 8: return "at_most = { macro = \(Int.random(in: 1...3, using: &dice)) }"
    case 9: return "exclude = { 'macro' }"
    default: return "share_at_least = { micro = 0.\(Int.random(in: 1...6, using: &dice)) }"
    }
  }

  /// A brief of the pack in YAML, its values near what conditions ask.
  static func brief(_ dice: inout Dice) -> String {
    let trust: Double = [0, 0.3, 0.31, 0.5, 0.7, 0.9, 1].randomElement(using: &dice) ?? 0
    let budget = [60, 99, 100, 250, 299, 300, 500, 999, 1000, 2999, 3000, 9000].randomElement(using: &dice) ?? 500
    var text = "goals: {trust: \(trust), awareness: \(1 - trust)}\nbudget: \(budget)tr\nplatforms: tiktok\n"
    text += "audience: \([20, 499, 500, 2000].randomElement(using: &dice) ?? 500)k\n"
    if Bool.random(using: &dice) { text += "weeks: \([1, 2, 3, 4, 8, 11, 12, 30].randomElement(using: &dice) ?? 4)\n" }
    if Bool.random(using: &dice) { text += "stage: \(Bool.random(using: &dice) ? "launch" : "sustain")\n" }
    if Bool.random(using: &dice) { text += "urgent: \(Bool.random(using: &dice))\n" }
    return text
  }
}
