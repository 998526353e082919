import CampaignModel

/// The facts of one brief, laid out for fast tests: numbers on an axis, choices and sets as bits, the rest as values.
package struct FactVector: Sendable {
  /// Value of each numeric fact; NaN where missing or not numeric.
  package private(set) var axis: [Double]
  /// Bit of a choice, bits of a set, 1 or 2 for a flag's no or yes; 0 where missing.
  package private(set) var bits: [UInt64]
  /// Whether each fact has a value.
  package private(set) var present: [Bool]
  /// Whether the client's brief itself gives each fact; what `known` and `unknown` ask.
  package private(set) var given: [Bool]
  /// Texts, lists of texts and records.
  package private(set) var others: [FieldValue?]

  /// All facts missing.
  package init(count: Int) {
    axis = Array(repeating: .nan, count: count)
    bits = Array(repeating: 0, count: count)
    present = Array(repeating: false, count: count)
    given = Array(repeating: false, count: count)
    others = Array(repeating: nil, count: count)
  }

  /// Sets or clears one fact; `isGiven` nil keeps what was said of the client's brief.
  package mutating func set(_ index: Int, _ value: FieldValue?, isGiven: Bool? = nil) {
    if let isGiven { given[index] = isGiven }
    axis[index] = value?.axis ?? .nan
    bits[index] = 0
    others[index] = nil
    present[index] = value != nil
    switch value {
    case .choice(let option): bits[index] = option < 64 ? 1 << UInt64(option) : 0
    case .set(let members): bits[index] = members
    case .flag(let yes): bits[index] = yes ? 2 : 1
    case .text, .texts, .records: others[index] = value
    default: break
    }
  }

  /// Takes over what a brief gives for each field: a number or NaN, bits, and whether there is anything. Fact n of `facts`
  /// is that of field n. Texts, lists and records stay as they are; a vector may be used again for the next brief.
  package mutating func load(
    axis fieldAxis: UnsafePointer<Double>, bits fieldBits: UnsafePointer<UInt64>,
    present fieldPresent: UnsafePointer<Bool>, facts: [Int]
  ) {
    axis.withUnsafeMutableBufferPointer { axis in
      for (field, fact) in facts.enumerated() { axis[fact] = fieldAxis[field] }
    }
    bits.withUnsafeMutableBufferPointer { bits in
      for (field, fact) in facts.enumerated() { bits[fact] = fieldBits[field] }
    }
    present.withUnsafeMutableBufferPointer { present in
      for (field, fact) in facts.enumerated() { present[fact] = fieldPresent[field] }
    }
    given.withUnsafeMutableBufferPointer { given in
      for (field, fact) in facts.enumerated() { given[fact] = fieldPresent[field] }
    }
  }
}
