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
    /// Whether what other rules say was followed to the end; else it is as if none of them held there.
    var isFinished = true
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
  var workLimit = 12_000
  /// What each changed contender gets of it, however much the ones before it took.
  static let leastWork = 400
  /// Cells of one changed contender that are looked for at most.
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
      let end = max(workLimit, key.addsUp ? 0 : work + min(workLimit, Self.leastWork))
      let left = add(from: start, boxes, without: Set(changed[...number]), to: &found, work: &work, until: end)
      if !left.isEmpty { addUnfinished(left, from: start, boxes, to: &found) }
    }
    return found
  }

  /// Pieces that were not looked at any more, as far as they can be told: round regions that are told already they add only
  /// rules that may say so too.
  private func addUnfinished(_ left: [Piece], from start: Int, _ boxes: [Box], to found: inout Found) {
    // Where amounts add up, what one rule says is the same whatever the others say.
    guard left.count <= Self.cellLimit * 4, !key.addsUp else {
      found.unfinished.append(contenders[start])
      return
    }
    let told = Set(found.cells.map(\.outer))
    for piece in left where !space.isEmpty(piece.region) {
      guard var cell = cell(piece) else {
        found.unfinished.append(contenders[start])
        return
      }
      cell.isFinished = piece.outer.map(told.contains) ?? false
      found.cells.append(cell)
      let hull = RegionHull(piece.region)
      for box in piece.open.map({ boxes[$0] }) where !contenders[box.contender].isChanged && hull.meets(box.hull) {
        guard let rule = contenders[box.contender].new, !new.rules[rule].effects(of: key).isEmpty else { continue }
        found.besides[cell.outer, default: []].insert(rule)
      }
    }
  }

  /// Cells in the regions of one contender; where others of `done` hold they are left out. Gives the pieces that were left
  /// when there was too much to do.
  private func add(
    from start: Int, _ boxes: [Box], without done: Set<Int>, to found: inout Found, work: inout Int, until end: Int
  ) -> [Piece] {
    var stack: [Piece] = []
    let before = found.cells.count
    let own = boxes.indices.filter { boxes[$0].contender == start }
    for box in own {
      // Where regions of one rule meet only the first of them counts.
      let open = boxes.indices.filter { boxes[$0].contender != start || $0 < box }
      let region = boxes[box].region
      stack.append(Piece(region: region, open: open, held: [start], isCertain: !region.isOpaque))
    }
    while var piece = stack.popLast() {
      work += 1 + piece.open.count / 32
      if work > end || found.cells.count - before >= Self.cellLimit { return stack + [piece] }
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
    return []
  }

  /// The piece cut into where a region of a contender holds and where it does not.
  private func parts(
    of piece: Piece, by box: Box, open: [Int], _ boxes: [Box], without done: Set<Int>
  ) -> [Piece] {
    var pieces: [Piece] = []
    if !done.contains(box.contender) {
      let held = piece.held + [box.contender]
      let others = open.filter { boxes[$0].contender != box.contender }
      if let left = self.open(others, boxes, where: held) {
        pieces.append(
          Piece(
            region: piece.region.intersection(box.region), open: left, held: held,
            isCertain: piece.isCertain && !box.region.isOpaque, outer: piece.outer))
      }
    }
    let isOpaque = box.region.isOpaque
    let outside = isOpaque ? [piece.region] : piece.region.subtracting(box.region, whereSums: space.isTotal)
    return pieces
      + outside.map {
        Piece(
          region: $0, open: open, held: piece.held, isCertain: piece.isCertain && !isOpaque, outer: piece.outer)
      }
  }

  /// Boxes that still matter where some contenders hold; nil when nothing can differ there any more.
  private func open(_ open: [Int], _ boxes: [Box], where held: [Int]) -> [Int]? {
    let before = held.compactMap { contenders[$0].old }.filter { !old.competes($0) }
    let after = held.compactMap { contenders[$0].new }.filter { !new.competes($0) }
    switch key.subject {
    case .said: return before.isEmpty || after.isEmpty ? open : nil
    case .first:
      func settles(_ rule: Int, _ version: RuleVersion) -> Bool {
        version.rules[rule].effects(of: key).contains(where: \.hasPlainValue)
      }
      guard let first = before.filter({ settles($0, old) }).min(), let second = after.filter({ settles($0, new) }).min()
      else { return open }
      return open.filter {
        let other = contenders[boxes[$0].contender]
        // A row of a table may keep another one from being taken, wherever it stands.
        if other.old.map(old.competes) ?? false || other.new.map(new.competes) ?? false { return true }
        return (other.old ?? .max) < first || (other.new ?? .max) < second
      }
    case .points, .scale: return open
    }
  }

  private func cell(_ piece: Piece) -> Cell? {
    let before = old.fired(piece.held.compactMap { contenders[$0].old })
    let after = new.fired(piece.held.compactMap { contenders[$0].new })
    var left = said(before, old)
    var right = said(after, new)
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

  /// What rules that fire say of the key, those that settle it when the first counts.
  private func said(_ fired: [Int], _ version: RuleVersion) -> [(rule: Int, effect: Effect)] {
    let all = fired.flatMap { rule in version.rules[rule].effects(of: key).map { (rule: rule, effect: $0) } }
    guard key.takesFirst, let last = all.firstIndex(where: { $0.effect.hasPlainValue }) else { return all }
    return Array(all[...last])
  }
}

extension Rule {
  /// Its effects that settle a key, in order.
  func effects(of key: OutcomeKey) -> [Effect] { effects.filter { OutcomeKey($0, of: self) == key } }
}
