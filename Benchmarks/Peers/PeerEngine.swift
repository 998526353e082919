import BriefReading
import CampaignModel
import RuleModel

/// One thread's way from a brief's bytes to an answer's: the batch's decoder, the index, integer sums, the peers' formula.
final class PeerEngine {
  /// What the peers' formula gives.
  struct Answer {
    var micro = 0
    var macro = 0
    var macroCount = 0
    var microCount = 0
    /// Millionths.
    var share = 0
  }

  /// The brief's facts.
  private(set) var facts = FactVector(count: Workload.schema.fields.count)
  /// Indices of the rules that fired, by precedence.
  private(set) var fired: [Int] = []
  private let rules: RuleSet
  private let points: [(micro: Int, macro: Int)]
  private let decoder: PlainBriefDecoder?
  private var scratch: [UInt64] = []

  /// An engine for rules.
  init(_ rules: RuleSet) {
    self.rules = rules
    decoder = Workload.reader.plainDecoder()
    points = rules.rules.map { rule in
      rule.effects.reduce(into: (0, 0)) { sum, effect in
        guard case .favour(let tier, .constant(let amount)) = effect else { return }
        if tier == 0 { sum.0 += Int(amount) } else { sum.1 += Int(amount) }
      }
    }
  }

  /// Puts a brief into `facts` and gives its name's bytes; nil when it cannot be understood.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, file: String, line: Int) -> (range: Range<Int>?, name: String)? {
    guard let decoder, decoder.decode(bytes) else { return readInFull(bytes, file: file, line: line) }
    for index in Workload.read {
      if Workload.isNumeric[index] {
        facts.set(index, number: decoder.number(index))
      } else {
        facts.set(index, bits: decoder.bits(index))
      }
    }
    return (decoder.nameRange, "")
  }

  private func readInFull(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, line: Int
  ) -> (range: Range<Int>?, name: String)? {
    guard let brief = Workload.reader.read(bytes, format: .json, file: file, firstLine: line).brief else { return nil }
    for index in Workload.read {
      facts.set(index, brief.slots[index].value, isGiven: brief.slots[index].origin == .given)
    }
    return (nil, brief.name)
  }

  /// Puts a brief's facts back as `numbers` and `bits` held them.
  func load(_ numbers: UnsafeBufferPointer<Double>, _ bits: UnsafeBufferPointer<UInt64>) {
    for (place, index) in Workload.read.enumerated() {
      if Workload.isNumeric[index] {
        facts.set(index, number: numbers[place])
      } else {
        facts.set(index, bits: bits[place])
      }
    }
  }

  /// Answers the brief in `facts`.
  func answer() -> Answer {
    fired.removeAll(keepingCapacity: true)
    rules.appendFired(in: .main, facts: facts, scratch: &scratch, to: &fired) { _, _ in .unknown }
    var answer = Answer()
    for rule in fired {
      answer.micro += points[rule].micro
      answer.macro += points[rule].macro
    }
    let total = Double(answer.micro + answer.macro)
    let share = total > 0 ? Double(answer.micro) / total : 0.5
    let rest = total > 0 ? Double(answer.macro) / total : 0.5
    let budget = facts.axis[Workload.budget]
    answer.macroCount = Int(min(max((budget * rest / 150e6).rounded(.down), 0), 30))
    answer.microCount = Int((budget * share / 10e6).rounded(.down))
    answer.share = Int(share * 1e6 + 0.5)
    return answer
  }
}
