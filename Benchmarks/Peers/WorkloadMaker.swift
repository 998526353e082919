import Foundation

/// Makes a workload of our own, of the peers' kind: briefs as JSON Lines, rules as neutral JSON and in the plain lines
/// `limit.c` reads, and briefs of the default pack for the whole of kolmix. The same bytes on every machine.
struct WorkloadMaker {
  /// Sizes of the rule sets.
  static let sizes = [20, 200, 2000, 10_000]

  private var state: UInt64 = 2026
  private let folder: String

  private static let niches = Workload.options("niche")
  private static let platforms = Workload.options("platforms")
  private static let controls = Workload.options("control")
  private static let stages = Workload.options("stage")
  private static let goals = ["awareness", "engagement", "trust", "conversion", "community"]

  /// Writes into a folder, which must exist.
  init(folder: String) { self.folder = folder }

  /// Makes so many briefs and all rule sets.
  mutating func make(briefs count: Int) throws {
    try write("briefs.jsonl", (0..<count).map { brief($0, isForPack: false) })
    try write("pack.jsonl", (0..<count / 4).map { brief($0, isForPack: true) })
    for size in Self.sizes {
      let made = (0..<size).map { rule($0, of: size) }.sorted { ($1.priority, $0.id) < ($0.priority, $1.id) }
      try write("R\(size).json", ["{\"rules\":[", made.map(\.json).joined(separator: ",\n"), "]}"])
      try write("R\(size).txt", made.flatMap(\.lines))
    }
  }

  private func write(_ name: String, _ lines: [String]) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  /// A number from 0 on and below 1 (SplitMix64, after S. Vigna).
  private mutating func random() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(random() * Double(values.count))] }

  private static func amount(_ share: Double, _ low: Double, _ high: Double) -> Int {
    Int(low * pow(high / low, share))
  }

  private mutating func brief(_ number: Int, isForPack: Bool) -> String {
    let parts = Self.goals.map { _ in 1 + Int(random() * 40) }
    var weights = parts.map { $0 * 100 / parts.reduce(0, +) }
    weights[0] += 100 - weights.reduce(0, +)
    let goals = zip(Self.goals, weights).map { "\"\($0)\":\(Double($1) / 100)" }.joined(separator: ",")
    var platforms = Self.platforms.filter { _ in random() < 0.45 }
    if platforms.isEmpty { platforms = [pick(Self.platforms)] }
    let niche = pick(isForPack ? ["beauty", "fashion", "food", "tech", "travel", "home"] : Self.niches)
    let audience = Self.amount(random(), 1e5, 3e7)
    let budget = Self.amount(random(), 5e7, 5e9)
    let words = platforms.map { "\"\($0)\"" }.joined(separator: ",")
    let plain =
      "{\"id\":\(number),\"client\":\"Client \(Int(random() * 3000))\",\"goals\":{\(goals)},\"budget\":\(budget),"
      + "\"audience\":\(audience),\"weeks\":\(1 + Int(random() * 52)),\"niche\":\"\(niche)\",\"platforms\":[\(words)],"
      + "\"control\":\"\(pick(Self.controls))\",\"stage\":\"\(pick(Self.stages))\",\"community_channel\":"
    if isForPack { return plain + "\"\(pick(["none", "facebook_group", "zalo"]))\"}" }
    return plain + "\(random() < 0.4),\"past_ad_fatigue\":\(Double(Int(random() * 1001)) / 1000)}"
  }

  /// A rule that holds for about twenty briefs in `size`, so that some twenty fire however many there are.
  private mutating func rule(_ number: Int, of size: Int) -> MadeRule {
    var rule = MadeRule(id: "R" + String(100_000 + number).dropFirst(), priority: 1 + Int(random() * 1000))
    var probability = 1.0
    if size > 200 || random() < 0.4 {
      let niche = Int(random() * Double(Self.niches.count))
      rule.add(word: Self.niches[niche], number: niche, of: "niche", op: "==")
      probability /= Double(Self.niches.count)
    }
    if size > 200 || random() < 0.4 {
      let platform = Int(random() * Double(Self.platforms.count))
      rule.add(word: Self.platforms[platform], number: platform, of: "platforms", op: "has")
      probability *= 0.46
    }
    let axes = random() < 0.3 ? ["budget"] : [pick(["budget", "audience"]), pick(["weeks", "past_ad_fatigue"])]
    let target = size > 200 ? 20 / Double(size) : 0.075
    let width = min(pow(target / probability, 1 / Double(axes.count)), 0.8)
    for axis in axes {
      let start = random() * (1 - width)
      switch axis {
      case "budget": rule.add("budget", Self.amount(start, 5e7, 5e9), Self.amount(start + width, 5e7, 5e9))
      case "audience": rule.add("audience", Self.amount(start, 1e5, 3e7), Self.amount(start + width, 1e5, 3e7))
      case "weeks": rule.add("weeks", Int(start * 52), Int(start * 52) + max(1, Int(width * 52)))
      default: rule.add(axis, Double(Int(start * 1000)) / 1000, Double(Int((start + width) * 1000) + 1) / 1000)
      }
    }
    let tier = random()
    rule.micro = tier < 0.55 ? 1 + Int(random() * 20) : 0
    rule.macro = tier >= 0.45 ? 1 + Int(random() * 20) : 0
    return rule
  }
}

/// A rule being made, in both forms.
private struct MadeRule {
  let id: String
  let priority: Int
  var micro = 0
  var macro = 0
  private var conditions: [String] = []
  private var plain: [String] = []

  init(id: String, priority: Int) {
    self.id = id
    self.priority = priority
  }

  mutating func add(word: String, number: Int, of field: String, op: String) {
    conditions.append("{\"field\":\"\(field)\",\"op\":\"\(op)\",\"value\":\"\(word)\"}")
    plain.append("any \(field) \(1 << number)")
  }

  mutating func add(_ axis: String, _ low: some Numeric, _ high: some Numeric) {
    conditions.append("{\"field\":\"\(axis)\",\"op\":\"between\",\"value\":[\(low),\(high)]}")
    plain.append("range \(axis) \(low) \(high)")
  }

  var json: String {
    "{\"id\":\"\(id)\",\"priority\":\(priority),\"when\":[\(conditions.joined(separator: ","))],"
      + "\"add\":{\"micro\":\(micro),\"macro\":\(macro)}}"
  }

  var lines: [String] { ["rule \(id) \(micro) \(macro)"] + plain }
}
