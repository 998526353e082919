import Foundation
import RuleModel

/// All briefs decoded before, only the evaluation left.
struct EvaluationRun {
  /// Briefs.
  private(set) var count = 0
  private let engine: PeerEngine
  private var numbers: [Double] = []
  private var bits: [UInt64] = []

  /// Decodes the briefs of a file.
  init(_ rules: RuleSet, path: String) throws {
    engine = PeerEngine(rules)
    let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    text.withUnsafeBufferPointer { text in
      for line in text.split(separator: 0x0A) {
        guard engine.read(UnsafeBufferPointer(rebasing: line), file: path, line: count + 1) != nil else { continue }
        count += 1
        for index in Workload.read {
          numbers.append(engine.facts.axis[index])
          bits.append(engine.facts.bits[index])
        }
      }
    }
  }

  /// Evaluates them all; the sum is there so that nothing is left out.
  func evaluate() -> Int {
    let width = Workload.read.count
    var sum = 0
    numbers.withUnsafeBufferPointer { numbers in
      bits.withUnsafeBufferPointer { bits in
        for brief in 0..<count {
          let range = brief * width..<(brief + 1) * width
          engine.load(UnsafeBufferPointer(rebasing: numbers[range]), UnsafeBufferPointer(rebasing: bits[range]))
          sum += engine.answer().microCount + engine.fired.count
        }
      }
    }
    return sum
  }
}
