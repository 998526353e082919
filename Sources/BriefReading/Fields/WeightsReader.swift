import CampaignModel
import Notation

/// Weights of a group as the brief gives them, on any scale; `normalised` brings their sum to 1.
struct WeightsReader {
  /// One weight as written.
  struct Entry {
    /// The field it is for.
    var index: Int
    /// The weight, a percent as a fraction.
    var weight: ExactNumber
    /// Whether it was written with a percent sign.
    var isPercent: Bool
    /// Whether it comes from naming the member only (`goals: trust`), so that its scale says nothing.
    var isImplied = false
    /// Where.
    var node: LocatedNode
  }

  /// The weight a value gives; nil after a finding, or when the value is nothing.
  static func entry(
    _ index: Int, _ path: String, _ node: LocatedNode, _ field: FieldSchema, into reader: inout ValueReader
  ) -> Entry? {
    guard case .scalar(let scalar) = node.content, scalar.kind != .boolean else {
      reader.findings.add(.wrongType, [path, "weights", node.word], at: node.place)
      return nil
    }
    guard scalar.kind != .null else { return nil }
    do throws(QuantityFailure) {
      let (weight, isPercent) = try parse(scalar)
      guard ExactNumber.zero <= weight, weight <= ExactNumber(Money.limit) else { throw QuantityFailure.outOfRange }
      return Entry(index: index, weight: weight, isPercent: isPercent, node: node)
    } catch {
      guard error == .outOfRange else {
        reader.report(error, field, path, scalar, at: node)
        return nil
      }
      reader.findings.add(
        .outOfRange, [path, Findings.shown(scalar.text), "0", "100%"], at: node.place, length: reader.length(of: node))
    }
    return nil
  }

  /// The weights with sum 1, in the order given; nil after a finding.
  static func normalised(
    _ entries: [Entry], group: String, at place: Place, path: (Int) -> String, into findings: inout Findings
  ) -> [(index: Int, weight: Double)]? {
    if entries.contains(where: \.isPercent),
      let bare = entries.first(where: { !$0.isPercent && ExactNumber(1) < $0.weight })
    {
      // Beside `70%`, is a bare `30` thirty percent? Asking is cheaper than being wrong.
      let text = bare.weight.plain
      findings.add(.wrongType, [path(bare.index), "percent", text], at: bare.node.place, suggestion: text + "%")
      return nil
    }
    var sum = ExactNumber.zero
    for entry in entries { sum = sum.adding(entry.weight) ?? sum }
    guard ExactNumber.zero < sum else {
      findings.add(.weightsZero, [group], at: place)
      return nil
    }
    let total = sum.asDouble
    let isScale = abs(total - 1) <= 1e-9 || (abs(total - 100) <= 1e-7 && !entries.contains(where: \.isPercent))
    if !isScale, !entries.allSatisfy(\.isImplied) {
      let isPercent = entries.contains(where: \.isPercent)
      let shown = isPercent ? (sum.shifted(by: 2)?.plain ?? sum.plain) + "%" : sum.plain
      findings.add(.weightsNormalised, [group, shown], at: place, severity: .note)
    }
    // Sums beside 1 by rounding alone are scaled too, so that weights always add up to 1.
    return entries.map { ($0.index, sum == ExactNumber(1) ? $0.weight.asDouble : $0.weight.asDouble / total) }
  }

  private static func parse(_ scalar: LocatedScalar) throws(QuantityFailure) -> (ExactNumber, Bool) {
    guard scalar.kind == .number else { return try PercentNotation.parseWeight(scalar.text) }
    guard let number = ExactNumber(json: scalar.text) else { throw .outOfRange }
    return (number, false)
  }
}
