/// What the tests of a pack looked at: which rules fired, and what their conditions came to.
public struct CoverageReport: Sendable, Hashable {
  /// By file and line, rows of tables among them.
  public let rules: [RuleCoverage]

  /// Rules that fired in some test.
  public var fired: CoverageCount { CoverageCount(rules.count { $0.cases > 0 }, of: rules.count) }
  /// True and false of each condition.
  public var outcomes: CoverageCount {
    let leaves = rules.flatMap(\.leaves)
    return CoverageCount(leaves.count(where: \.wasTrue) + leaves.count(where: \.wasFalse), of: 2 * leaves.count)
  }
  /// Conditions seen to decide by themselves, both ways.
  public var decisions: CoverageCount {
    let leaves = rules.flatMap(\.leaves)
    return CoverageCount(leaves.count(where: \.decides), of: leaves.count)
  }

  /// A report.
  public init(rules: [RuleCoverage]) { self.rules = rules }
}

/// So many of so many.
public struct CoverageCount: Sendable, Hashable {
  /// How many were seen.
  public let covered: Int
  /// How many there are.
  public let total: Int

  /// The part that was seen, 0…1; 1 when there is nothing to see.
  public var share: Double { total == 0 ? 1 : Double(covered) / Double(total) }

  /// So many of so many.
  public init(_ covered: Int, of total: Int) {
    self.covered = covered
    self.total = total
  }
}

/// What tests saw of one rule, or of one row of a table.
public struct RuleCoverage: Sendable, Hashable {
  /// Its name.
  public let rule: String
  /// Its title.
  public let title: LocalizedText
  /// Where it stands.
  public let location: SourceLocation
  /// Whether it is a row of a decision table.
  public let isRow: Bool
  /// Cases in which it fired.
  public let cases: Int
  /// Whether it held for some brief and gave way to another row.
  public let gaveWay: Bool
  /// The parts of its condition, from left to right.
  public let leaves: [LeafCoverage]

  /// Whether nothing is left to see.
  public var isComplete: Bool { cases > 0 && leaves.allSatisfy(\.isComplete) }

  /// What tests saw.
  public init(
    rule: String, title: LocalizedText, location: SourceLocation, isRow: Bool, cases: Int, gaveWay: Bool,
    leaves: [LeafCoverage]
  ) {
    self.rule = rule
    self.title = title
    self.location = location
    self.isRow = isRow
    self.cases = cases
    self.gaveWay = gaveWay
    self.leaves = leaves
  }
}

/// What tests saw of one part of a condition: its own truth, as it is written, also inside `none`.
public struct LeafCoverage: Sendable, Hashable {
  /// What is asked; nil for a Lua function.
  public let outline: LeafOutline?
  /// Whether it was true for some brief.
  public let wasTrue: Bool
  /// Whether it was certainly false for some brief.
  public let wasFalse: Bool
  /// Whether, being true, it alone made the rule hold or not hold for some brief.
  public let decidedTrue: Bool
  /// Whether, being false, it alone made the rule hold or not hold for some brief.
  public let decidedFalse: Bool

  /// Whether two briefs show that the rule rests on it (modified condition/decision coverage with masking, as in the
  /// FAA's CAST-6 paper): true in one and false in the other, and in both no other part decides.
  public var decides: Bool { decidedTrue && decidedFalse }
  /// Whether nothing is left to see.
  public var isComplete: Bool { wasTrue && wasFalse && decides }

  /// What tests saw.
  public init(outline: LeafOutline?, wasTrue: Bool, wasFalse: Bool, decidedTrue: Bool, decidedFalse: Bool) {
    self.outline = outline
    self.wasTrue = wasTrue
    self.wasFalse = wasFalse
    self.decidedTrue = decidedTrue
    self.decidedFalse = decidedFalse
  }
}
