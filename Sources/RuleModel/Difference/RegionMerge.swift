/// Puts regions together that are one region to a reader.
struct RegionMerge {
  /// After so many regions nothing is put together any more.
  private static let limit = 96

  /// Regions that hold the same briefs, fewer where two of them differ in one demand only or one holds the other.
  static func merged(_ regions: [Region]) -> [Region] {
    var left = regions
    guard left.count > 1, left.count <= limit else { return left }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      var one = 0
      while one < left.count {
        var two = one + 1
        while two < left.count {
          guard let union = left[one].union(left[two]) else {
            two += 1
            continue
          }
          left[one] = union
          left.remove(at: two)
          hasChanged = true
        }
        one += 1
      }
    }
    return left
  }
}

extension Region {
  /// The region that holds exactly what either holds; nil when that is no single region.
  fileprivate func union(_ other: Region) -> Region? {
    guard isOpaque == other.isOpaque, arithmetic == other.arithmetic else { return nil }
    let keys = Set(facts.keys).union(other.facts.keys)
    let differing = keys.filter { facts[$0] != other.facts[$0] }
    if differing.isEmpty { return self }
    if differing.allSatisfy({ holds($0, other) }) { return self }
    if differing.allSatisfy({ other.holds($0, self) }) { return other }
    guard differing.count == 1, let fact = differing.first, let mine = facts[fact], let theirs = other.facts[fact],
      let joined = mine.union(theirs)
    else { return nil }
    return replacing(fact, with: joined)
  }

  /// Whether the demand on one fact is no stricter than another region's.
  private func holds(_ fact: Int, _ other: Region) -> Bool {
    guard let mine = facts[fact] else { return true }
    guard let theirs = other.facts[fact] else { return false }
    return mine.intersection(theirs) == theirs
  }
}

extension FactRegion {
  /// The demand either of two meets, when it is one demand.
  fileprivate func union(_ other: FactRegion) -> FactRegion? {
    if (isAbsent && other == .present) || (other.isAbsent && self == .present) { return FactRegion() }
    if interval != other.interval, with(\.interval, other.interval) == other {
      guard let joined = interval.union(other.interval) else { return nil }
      return with(\.interval, joined)
    }
    if allowed != other.allowed, with(\.allowed, other.allowed) == other {
      return with(\.allowed, allowed | other.allowed)
    }
    if isGiven != nil, other.isGiven != nil, isPresent, with(\.isGiven, other.isGiven) == other {
      return with(\.isGiven, nil)
    }
    return nil
  }

  private static var present: FactRegion {
    var demand = FactRegion()
    demand.isPresent = true
    return demand
  }

  private func with<Value>(_ part: WritableKeyPath<FactRegion, Value>, _ value: Value) -> FactRegion {
    var copy = self
    copy[keyPath: part] = value
    return copy
  }
}

extension AxisInterval {
  /// The stretch both make together; nil when something lies between them.
  fileprivate func union(_ other: AxisInterval) -> AxisInterval? {
    let (first, second) = low < other.low || (low == other.low && !isLowOpen) ? (self, other) : (other, self)
    let meets = second.low < first.high || (second.low == first.high && !(second.isLowOpen && first.isHighOpen))
    guard meets else { return nil }
    var joined = first
    if second.high > first.high || (second.high == first.high && !second.isHighOpen) {
      joined.high = second.high
      joined.isHighOpen = second.isHighOpen
    }
    return joined
  }
}
