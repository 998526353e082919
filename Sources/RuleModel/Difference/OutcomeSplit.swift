/// Cuts the briefs for which one thing may be settled differently by two versions into regions in each of which the same
/// rules hold, and compares what they settle there.
struct OutcomeSplit {
  /// A rule of one version, or of both when it is the same in both.
  struct Contender {
    let old: Int?
    let new: Int?
    let regions: [Region]
    let hulls: [RegionHull]
    /// Whether its regions may hold briefs it does not fire for.
    let isOpaque: Bool

    var isChanged: Bool { old == nil || new == nil }
  }

  /// A region in which the versions settle something differently.
  struct Cell {
    let region: Region
    /// Rules, by place in their version, that settle it.
    let old: [Int]
    let new: [Int]
    let before: SettledOutcome
    let after: SettledOutcome
    /// Whether rules hold there as said, arithmetic aside; a Lua function may say otherwise.
    let isCertain: Bool
  }

  private struct Piece {
    let region: Region
    let open: [Int]
    let held: [Int]
    let isCertain: Bool
  }

  let key: OutcomeKey
  let old: RuleVersion
  let new: RuleVersion
  let contenders: [Contender]
  let space: BriefSpace
  /// After looking at so many pieces a search stops.
  static let workLimit = 30_000
  /// Cells of one key that are told at most.
  static let cellLimit = 400

  /// The cells, and the changed contenders of which the search did not come to an end.
  func cells() -> (cells: [Cell], unfinished: [Contender]) {
    var found: [Cell] = []
    var unfinished: [Contender] = []
    var work = 0
    let changed = contenders.indices.filter { contenders[$0].isChanged }
    for (number, start) in changed.enumerated() {
      let before = Set(changed[..<number])
      guard found.count < Self.cellLimit, add(from: start, besides: before, to: &found, work: &work) else {
        unfinished.append(contenders[start])
        continue
      }
    }
    return (found, unfinished)
  }

  /// Cells in the regions of one contender, those of `done` left out; false when there was too much to do.
  private func add(from start: Int, besides done: Set<Int>, to found: inout [Cell], work: inout Int) -> Bool {
    let others = contenders.indices.filter { $0 != start }
    var stack: [Piece] = []
    for (place, region) in contenders[start].regions.enumerated() {
      var parts = [region]
      for earlier in contenders[start].regions[..<place] where !earlier.isOpaque {
        parts = parts.flatMap { $0.subtracting(earlier) }
      }
      stack += parts.map { Piece(region: $0, open: others, held: [start], isCertain: !region.isOpaque) }
    }
    while let piece = stack.popLast() {
      if space.isEmpty(piece.region) { continue }
      work += 1 + piece.open.count / 32
      if work > Self.workLimit || found.count >= Self.cellLimit { return false }
      let hull = RegionHull(piece.region)
      let near = piece.open.filter { contenders[$0].hulls.contains { hull.meets($0) } }
      let next = near.firstIndex { meets(contenders[$0], piece.region) }
      guard let next else {
        if let cell = cell(piece) { found.append(cell) }
        continue
      }
      stack += parts(of: piece, by: near[next], open: Array(near[(next + 1)...]), without: done)
    }
    return true
  }

  private func meets(_ contender: Contender, _ region: Region) -> Bool {
    contender.regions.contains { !space.isEmpty(region.intersection($0)) }
  }

  /// The piece cut into where a contender holds and where it does not.
  private func parts(of piece: Piece, by index: Int, open: [Int], without done: Set<Int>) -> [Piece] {
    let contender = contenders[index]
    var pieces: [Piece] = []
    var outside = [piece.region]
    var isCertain = piece.isCertain
    for region in contender.regions {
      var rest: [Region] = []
      for part in outside {
        let inside = part.intersection(region)
        guard !space.isEmpty(inside) else {
          rest.append(part)
          continue
        }
        if !done.contains(index), let open = self.open(open, where: contender) {
          pieces.append(
            Piece(
              region: inside, open: open, held: piece.held + [index], isCertain: piece.isCertain && !region.isOpaque))
        }
        if region.isOpaque {
          isCertain = false
          rest.append(part)
        } else {
          rest += part.subtracting(region)
        }
      }
      outside = rest
    }
    return pieces + outside.map { Piece(region: $0, open: open, held: piece.held, isCertain: isCertain) }
  }

  /// Contenders that still matter where one of both versions holds; nil when nothing can differ there any more.
  private func open(_ open: [Int], where contender: Contender) -> [Int]? {
    guard let before = contender.old, let after = contender.new, !old.competes(before), !new.competes(after) else {
      return open
    }
    switch key.subject {
    case .said: return nil
    case .first:
      guard old.rules[before].effects(of: key).contains(where: \.hasPlainValue) else { return open }
      return open.filter { (contenders[$0].old ?? .max) < before || (contenders[$0].new ?? .max) < after }
    case .points, .scale: return open
    }
  }

  private func cell(_ piece: Piece) -> Cell? {
    let before = old.fired(piece.held.compactMap { contenders[$0].old })
    let after = new.fired(piece.held.compactMap { contenders[$0].new })
    let one = SettledOutcome(before.flatMap { old.rules[$0].effects(of: key) }, of: key)
    let two = SettledOutcome(after.flatMap { new.rules[$0].effects(of: key) }, of: key)
    guard one != two else { return nil }
    return Cell(
      region: piece.region, old: before.filter { !old.rules[$0].effects(of: key).isEmpty },
      new: after.filter { !new.rules[$0].effects(of: key).isEmpty }, before: one, after: two,
      isCertain: piece.isCertain)
  }
}

extension Rule {
  /// Its effects that settle a key, in order.
  func effects(of key: OutcomeKey) -> [Effect] { effects.filter { OutcomeKey($0, of: self) == key } }
}
