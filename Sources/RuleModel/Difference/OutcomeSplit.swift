/// Cuts the briefs for which one thing may be settled differently by two versions into regions in each of which the same
/// rules hold, and compares what they settle there.
struct OutcomeSplit {
  /// A rule of one version, or of both when it is the same in both.
  struct Contender {
    let old: Int?
    let new: Int?
    let regions: [Region]
    let hulls: [RegionHull]

    var isChanged: Bool { old == nil || new == nil }
  }

  /// A region in which the versions settle something differently.
  struct Cell {
    let region: Region
    /// The region round it in which the same changed rules hold, whatever the others say.
    let outer: Region
    /// Rules, by place in their version, that settle it.
    let old: [Int]
    let new: [Int]
    let before: SettledOutcome
    let after: SettledOutcome
    /// Whether rules hold there as said, arithmetic aside; a Lua function may say otherwise.
    let isCertain: Bool
  }

  /// One region of a contender.
  private struct Box {
    let contender: Int
    let region: Region
    let hull: RegionHull
  }

  private struct Piece {
    let region: Region
    /// Boxes that may still cut it.
    let open: [Int]
    /// Contenders that hold in all of it.
    let held: [Int]
    let isCertain: Bool
    /// The region it was cut from, once only rules of both versions are left to cut it.
    var outer: Region?
  }

  let key: OutcomeKey
  let old: RuleVersion
  let new: RuleVersion
  /// Changed ones first.
  let contenders: [Contender]
  let space: BriefSpace
  /// After looking at so many pieces a search stops.
  static let workLimit = 12_000
  /// Cells of one key that are told at most.
  static let cellLimit = 400

  /// What was found.
  struct Found {
    var cells: [Cell] = []
    /// Changed contenders of which the search did not come to an end.
    var unfinished: [Contender] = []
    /// Rules of both versions, by place in the new one, that say something too, by outer region.
    var besides: [Region: Set<Int>] = [:]
  }

  /// All cells.
  func found() -> Found {
    var found = Found()
    var work = 0
    let changed = contenders.indices.filter { contenders[$0].isChanged }
    let boxes = contenders.enumerated().flatMap { index, contender in
      zip(contender.regions, contender.hulls).map { Box(contender: index, region: $0, hull: $1) }
    }
    for (number, start) in changed.enumerated() {
      let done = Set(changed[...number])
      guard found.cells.count < Self.cellLimit, add(from: start, boxes, without: done, to: &found, work: &work) else {
        found.unfinished.append(contenders[start])
        continue
      }
    }
    return found
  }

  /// Cells in the regions of one contender; where others of `done` hold they are left out. False when there was too much
  /// to do.
  private func add(
    from start: Int, _ boxes: [Box], without done: Set<Int>, to found: inout Found, work: inout Int
  ) -> Bool {
    var stack: [Piece] = []
    let own = boxes.indices.filter { boxes[$0].contender == start }
    for box in own {
      // Where regions of one rule meet only the first of them counts.
      let open = boxes.indices.filter { boxes[$0].contender != start || $0 < box }
      let region = boxes[box].region
      stack.append(Piece(region: region, open: open, held: [start], isCertain: !region.isOpaque))
    }
    while var piece = stack.popLast() {
      work += 1 + piece.open.count / 32
      if work > Self.workLimit || found.cells.count >= Self.cellLimit { return false }
      if space.isEmpty(piece.region) { continue }
      let hull = RegionHull(piece.region)
      let near = piece.open.filter { hull.meets(boxes[$0].hull) }
      let next = near.firstIndex { !space.isEmpty(piece.region.intersection(boxes[$0].region)) }
      guard let next else {
        if let cell = cell(piece) { found.cells.append(cell) }
        continue
      }
      let box = boxes[near[next]]
      if !contenders[box.contender].isChanged {
        let outer = piece.outer ?? piece.region
        piece.outer = outer
        if let rule = contenders[box.contender].new { found.besides[outer, default: []].insert(rule) }
      }
      stack += parts(of: piece, by: box, open: Array(near[(next + 1)...]), boxes, without: done)
    }
    return true
  }

  /// The piece cut into where a region of a contender holds and where it does not.
  private func parts(
    of piece: Piece, by box: Box, open: [Int], _ boxes: [Box], without done: Set<Int>
  ) -> [Piece] {
    var pieces: [Piece] = []
    let contender = contenders[box.contender]
    if !done.contains(box.contender) {
      let others = open.filter { boxes[$0].contender != box.contender }
      if let left = self.open(others, boxes, where: contender) {
        pieces.append(
          Piece(
            region: piece.region.intersection(box.region), open: left, held: piece.held + [box.contender],
            isCertain: piece.isCertain && !box.region.isOpaque, outer: piece.outer))
      }
    }
    let isOpaque = box.region.isOpaque
    let outside = isOpaque ? [piece.region] : piece.region.subtracting(box.region)
    return pieces
      + outside.map {
        Piece(
          region: $0, open: open, held: piece.held, isCertain: piece.isCertain && !isOpaque, outer: piece.outer)
      }
  }

  /// Contenders that still matter where one of both versions holds; nil when nothing can differ there any more.
  private func open(_ open: [Int], _ boxes: [Box], where contender: Contender) -> [Int]? {
    guard let before = contender.old, let after = contender.new, !old.competes(before), !new.competes(after) else {
      return open
    }
    switch key.subject {
    case .said: return nil
    case .first:
      guard old.rules[before].effects(of: key).contains(where: \.hasPlainValue) else { return open }
      return open.filter {
        let other = contenders[boxes[$0].contender]
        return (other.old ?? .max) < before || (other.new ?? .max) < after
      }
    case .points, .scale: return open
    }
  }

  private func cell(_ piece: Piece) -> Cell? {
    let before = old.fired(piece.held.compactMap { contenders[$0].old })
    let after = new.fired(piece.held.compactMap { contenders[$0].new })
    var left = before.flatMap { rule in old.rules[rule].effects(of: key).map { (rule: rule, effect: $0) } }
    var right = after.flatMap { rule in new.rules[rule].effects(of: key).map { (rule: rule, effect: $0) } }
    if key.addsUp {
      // What both add tells nothing.
      left.removeAll { each in
        guard let twin = right.firstIndex(where: { $0.effect == each.effect }) else { return false }
        right.remove(at: twin)
        return true
      }
    }
    let one = SettledOutcome(left.map(\.effect), of: key)
    let two = SettledOutcome(right.map(\.effect), of: key)
    guard one != two else { return nil }
    func rules(_ effects: [(rule: Int, effect: Effect)]) -> [Int] { Set(effects.map(\.rule)).sorted() }
    return Cell(
      region: piece.region, outer: piece.outer ?? piece.region,
      old: rules(left), new: rules(right), before: one, after: two,
      isCertain: piece.isCertain)
  }
}

extension Rule {
  /// Its effects that settle a key, in order.
  func effects(of key: OutcomeKey) -> [Effect] { effects.filter { OutcomeKey($0, of: self) == key } }
}
