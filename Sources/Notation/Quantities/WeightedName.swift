/// A name with a weight in one text: `nhận diện 60%`, `trust: 40`, `30% community`.
package struct WeightedName: Sendable, Hashable {
  /// The name.
  package let name: String
  /// The weight as written.
  package let weight: String

  /// The entries of a list when each has a weight; nil otherwise.
  package static func list(_ text: String) -> [WeightedName]? {
    var found: [WeightedName] = []
    for entry in ListNotation.split(text) {
      guard let named = WeightedName(entry) else { return nil }
      found.append(named)
    }
    return found.isEmpty ? nil : found
  }

  private init?(_ entry: String) {
    func belongs(_ character: Character) -> Bool {
      character.isASCII && (character.isNumber || ".%".contains(character))
    }
    let marks = " :=()[]-–\t"
    func stripped(_ text: some StringProtocol) -> String {
      var rest = text.drop { marks.contains($0) }
      while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
      return String(rest)
    }
    let whole = stripped(entry)
    let trailing = String(whole.reversed().prefix(while: belongs).reversed())
    let leading = String(whole.prefix(while: belongs))
    let isLast = trailing.contains(where: \.isNumber)
    let number = isLast ? trailing : leading
    guard number.contains(where: \.isNumber) else { return nil }
    let rest = stripped(isLast ? whole.dropLast(number.count) : whole.dropFirst(number.count))
    guard rest.contains(where: \.isLetter) else { return nil }
    name = rest
    weight = number
  }
}
