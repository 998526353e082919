/// Lists in one text: `beauty, fashion; tech`.
package enum ListNotation {
  /// The entries, parted by comma, semicolon or line, without spaces around; empty ones are dropped.
  package static func split(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "，" || $0 == "；" || $0.isNewline }
      .map { Folding.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// The pieces of an entry joined by `/`, `&`, `+`, `và` or `and`, which may also belong to a name.
  package static func splitFurther(_ text: String) -> [String] {
    var rest = text
    for word in [" và ", " and "] { rest = rest.replacing(word, with: "/") }
    return rest.split { "/&+".contains($0) }.map { Folding.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
