import RuleModel

/// Writes the peers' answer straight into memory.
struct AnswerWriter {
  /// The buffer, freed with the last writer that has it.
  private final class Room {
    let start: UnsafeMutablePointer<UInt8>
    let capacity: Int

    init(_ capacity: Int) {
      start = .allocate(capacity: capacity)
      self.capacity = capacity
    }

    deinit { start.deallocate() }
  }

  private var room = Room(1 << 20)
  private var memory: UnsafeMutablePointer<UInt8>
  private var count = 0
  /// `"id",` of each rule, and how many bytes of it count.
  private let names: [(text: SIMD16<UInt8>, length: Int)]
  private let longest: Int

  /// A writer of answers about these rules, whose names have at most 13 bytes.
  init?(_ rules: RuleSet) {
    guard rules.rules.allSatisfy({ $0.id.utf8.count <= 13 }) else { return nil }
    names = rules.rules.map { rule in
      var text = SIMD16<UInt8>()
      let bytes = Array("\"\(rule.id)\",".utf8)
      for (place, byte) in bytes.enumerated() { text[place] = byte }
      return (text, bytes.count)
    }
    longest = 512 + rules.rules.count * 16
    memory = room.start
  }

  /// Appends one answer; `name` must be a JSON number.
  mutating func write(_ name: UnsafeBufferPointer<UInt8>, _ answer: PeerEngine.Answer, _ fired: [Int]) {
    reserve(longest + name.count)
    put("{\"id\":")
    for byte in name { put(byte) }
    put(",\"micro\":")
    put(answer.micro)
    put(",\"macro\":")
    put(answer.macro)
    put(",\"share_micro\":")
    put(answer.share / 1_000_000)
    put(UInt8(ascii: "."))
    putSixDigits(answer.share % 1_000_000)
    put(",\"n_macro\":")
    put(answer.macroCount)
    put(",\"n_micro\":")
    put(answer.microCount)
    put(",\"fired\":[")
    for rule in fired {
      let name = names[rule]
      UnsafeMutableRawPointer(memory + count).storeBytes(of: name.text, as: SIMD16<UInt8>.self)
      count += name.length
    }
    if !fired.isEmpty { count -= 1 }
    put("]}\n")
  }

  /// Hands over what was written.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(UnsafeBufferPointer(start: memory, count: count))
  }

  private mutating func reserve(_ more: Int) {
    guard room.capacity - count < more else { return }
    let larger = Room(room.capacity * 2 + more)
    larger.start.update(from: memory, count: count)
    memory = larger.start
    room = larger
  }

  private mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }

  private mutating func put(_ text: StaticString) {
    (memory + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  private mutating func put(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var length = 1
    var bound: UInt = 10
    while length < 19, rest >= bound {
      length += 1
      bound *= 10
    }
    var place = count + length
    count = place
    repeat {
      place -= 1
      memory[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
  }

  private mutating func putSixDigits(_ number: Int) {
    var rest = number
    for place in (0..<6).reversed() {
      memory[count + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += 6
  }
}
