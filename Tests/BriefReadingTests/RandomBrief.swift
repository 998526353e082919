import TestSupport

/// Random JSON briefs of the sample schema: most of them plain, some with one thing or another that is not.
enum RandomBrief {
  static func text(_ dice: inout Dice) -> String {
    var members: [String] = []
    let oddity = Int.random(in: 0..<40, using: &dice)
    func add(_ key: String, _ value: String) { members.append(#""\#(key)"\#(oddity == 1 ? " : " : ":")\#(value)"#) }
    if oddity != 2 { add(pick(["budget", "kinh phí", "Ngân sách"], &dice), money(&dice)) }
    add(pick(["goals", "goal", "mục tiêu"], &dice), weights(&dice))
    if Bool.random(using: &dice) { add(pick(["id", "name"], &dice), pick([#""x 1""#, "12", "1.5", #""Áo""#], &dice)) }
    if Bool.random(using: &dice) {
      add("client", value([#""Sen""#, #""Trà sen""#], [#""a\nb""#, #"" a""#, #""?""#], &dice))
    }
    if Bool.random(using: &dice) {
      add("audience", value(["400000", "250", "100"], ["99", "1e5", "-5", "\"2M\""], &dice))
    }
    if Bool.random(using: &dice) { add("weeks", value(["1", "52", "8"], ["53", "0", "8.0"], &dice)) }
    if Bool.random(using: &dice) {
      add("reserve", value(["0.1", "0", "-0", "-0.0", "0.50"], ["0.5001", "10"], &dice))
    }
    if Bool.random(using: &dice) { add("score", number(&dice)) }
    if Bool.random(using: &dice) { add("vat_included", value(["true", "false"], ["null", "1"], &dice)) }
    if Bool.random(using: &dice) {
      add("niche", value([#""tech""#, #""skincare""#, #""Công nghệ""#], [#""TECH""#, #""x""#, "[]"], &dice))
    }
    if Bool.random(using: &dice) {
      add("platforms", value([#"["tiktok","fb"]"#, #"[ "youtube" ]"#], ["[]", #""tiktok, fb""#, #"["x"]"#], &dice))
    }
    if Bool.random(using: &dice) {
      add("launch_date", value([#""2026-12-01""#, #""1/12/2026""#], [#""soon""#], &dice))
    }
    if Bool.random(using: &dice) {
      add("lines", #"{"boost":\#(value(["0.2", "0", "1", "20000000"], ["7.5", "\"10%\""], &dice))}"#)
    }
    if oddity == 3 { add("cities", #"["Huế"]"#) }
    if oddity == 4 { members.append(members.randomElement(using: &dice) ?? "") }
    if Bool.random(using: &dice) { members.shuffle(using: &dice) }
    return "{" + members.joined(separator: oddity == 5 ? " ,\t" : ",") + "}" + (oddity == 6 ? " " : "")
  }

  /// Changes, drops or repeats a few bytes.
  static func mutate(_ bytes: inout [UInt8], _ dice: inout Dice) {
    for _ in 0..<Int.random(in: 1..<3, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(pick(Array(#"{}[],:".-0123456789e \"#.utf8), &dice), at: place)
      default: bytes.insert(bytes[place], at: place)
      }
    }
  }

  private static func money(_ dice: inout Dice) -> String {
    value(["500000000", "1000000", "123456789012"], ["999999", "5e8", "1000000000000.0"], &dice)
  }

  private static func number(_ dice: inout Dice) -> String {
    let digits = String(Int.random(in: -99_999_999...99_999_999, using: &dice))
    return Bool.random(using: &dice)
      ? digits + "."
        + String(UInt64.random(in: 0..<99_999_999_999, using: &dice) >> UInt64.random(in: 0..<36, using: &dice))
      : digits
  }

  private static func weights(_ dice: inout Dice) -> String {
    let share = Int.random(in: 0...10_000, using: &dice)
    let scale = value([1, 1, 100], [10_000, 4], &dice)
    func part(_ units: Int) -> String {
      scale == 1 ? "\(Double(units) / 10_000)" : scale == 10_000 ? "\(units)" : "\(Double(units * scale) / 10_000)"
    }
    return #"{"awareness":\#(part(share)),"trust":\#(part(10_000 - share))}"#
  }

  /// Mostly one of the plain values, sometimes one that is not.
  private static func value<Value>(_ plain: [Value], _ odd: [Value], _ dice: inout Dice) -> Value {
    pick(Int.random(in: 0..<20, using: &dice) == 0 ? odd : plain, &dice)
  }

  private static func pick<Value>(_ values: [Value], _ dice: inout Dice) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }
}
