import Foundation
import RuleModel

/// All briefs decoded before, only the evaluation left.
struct EvaluationRun {
  /// Briefs.
  private(set) var count = 0
  private var engine: PeerEngine
  private var axis: [Double] = []
  private var bits: [UInt64] = []
  private var present: [Bool] = []

  /// Decodes the briefs of a file.
  init(_ rules: RuleSet, path: String) throws {
    engine = PeerEngine(rules)
    let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    text.withUnsafeBufferPointer { text in
      for line in text.split(separator: 0x0A) {
        guard engine.read(UnsafeBufferPointer(rebasing: line)) != nil, let decoder = engine.decoder else { continue }
        count += 1
        axis += UnsafeBufferPointer(start: decoder.axis, count: width)
        bits += UnsafeBufferPointer(start: decoder.bits, count: width)
        present += UnsafeBufferPointer(start: decoder.present, count: width)
      }
    }
  }

  private var width: Int { Workload.schema.fields.count }

  /// Evaluates them all; the sum is there so that nothing is left out.
  mutating func evaluate() -> Int {
    let width = width
    var sum = 0
    axis.withUnsafeBufferPointer { axis in
      bits.withUnsafeBufferPointer { bits in
        present.withUnsafeBufferPointer { present in
          guard let axis = axis.baseAddress, let bits = bits.baseAddress, let present = present.baseAddress else {
            return
          }
          for brief in 0..<count {
            engine.load(axis + brief * width, bits + brief * width, present + brief * width)
            sum += engine.answer().microCount + engine.fired.count
          }
        }
      }
    }
    return sum
  }
}
