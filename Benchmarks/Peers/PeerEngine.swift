import BriefReading
import CampaignModel
import RuleModel

/// One thread's way from a brief's bytes to an answer's: the batch's decoder, the index, integer sums, the peers' formula.
struct PeerEngine {
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
  let decoder: PlainBriefDecoder?
  private var scratch = FiringScratch()

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

  /// Puts a brief into `facts` and gives where its name stands; nil when it is not plain, as all of this workload's are.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let decoder, decoder.decode(bytes), let name = decoder.nameRange else { return nil }
    load(decoder.axis, decoder.bits, decoder.present)
    return name
  }

  /// Puts a brief into `facts` from what was decoded before.
  mutating func load(
    _ axis: UnsafePointer<Double>, _ bits: UnsafePointer<UInt64>, _ present: UnsafePointer<Bool>
  ) {
    facts.load(axis: axis, bits: bits, present: present, facts: rules.facts.factOfField)
  }

  /// Answers the brief in `facts`.
  mutating func answer() -> Answer {
    fired.removeAll(keepingCapacity: true)
    rules.appendFired(in: .main, facts: facts, scratch: &scratch, to: &fired) { _, _ in }
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
