import Glibc

/// The attributes of an element, valid while its start is handled.
struct PartAttributes {
  /// Names and values in turn, ended by nil.
  let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute of no namespace.
  func raw(_ name: StaticString) -> UnsafePointer<CChar>? { first { Self.same($0, name) } }

  /// The value of an attribute of no namespace.
  func text(_ name: StaticString) -> String? { raw(name).map { String(cString: $0) } }

  /// A whole number, not negative.
  func number(_ name: StaticString) -> Int? { text(name).flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }

  /// Whether an attribute says yes.
  func flag(_ name: StaticString) -> Bool { raw(name).map(Self.isTrue) ?? false }

  /// The id of a relationship (`r:id`), transitional or strict.
  var relationship: String? {
    first { String(cString: $0).hasSuffix("/relationships|id") }.map { String(cString: $0) }
  }

  /// Whether spaces at the ends of the text count (`xml:space="preserve"`).
  var keepsSpaces: Bool {
    guard let value = raw("http://www.w3.org/XML/1998/namespace|space") else { return false }
    return Self.same(value, "preserve")
  }

  private func first(_ fits: (UnsafePointer<CChar>) -> Bool) -> UnsafePointer<CChar>? {
    var at = list
    while let name = at[0] {
      if fits(name) { return at[1] }
      at += 2
    }
    return nil
  }

  /// Whether a name or value is this.
  static func same(_ text: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    strcmp(text, UnsafeRawPointer(wanted.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  /// Whether a value says yes.
  static func isTrue(_ value: UnsafePointer<CChar>) -> Bool {
    same(value, "1") || same(value, "true") || same(value, "on")
  }
}
