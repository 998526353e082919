/// Names of parts, as relationships write them.
enum PartPath {
  /// The part `target` names when a part in `folder` says so: `../a.xml`, `/xl/a.xml`, `a%20b.xml`.
  static func resolve(_ target: String, in folder: String) -> String {
    let plain = decoded(String(target.map { $0 == "\\" ? "/" : $0 }))
    var steps = plain.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in plain.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  /// The folder of a part.
  static func folder(of part: String) -> String { part.split(separator: "/").dropLast().joined(separator: "/") }

  /// Where the relationships of a part stand.
  static func relationships(of part: String) -> String {
    let steps = part.split(separator: "/")
    return (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
        let value = UInt8(digits, radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
