/// Yes and no in both languages.
package enum FlagNotation {
  /// Reads `có`, `không`, `yes`, `no`, `true`, `false`, `đúng`, `sai`, `on`, `off`, in any capitals and without marks.
  package static func parse(_ text: String) throws(QuantityFailure) -> Bool {
    switch Folding.foldedKey(QuantityToken.narrowed(text)) {
    case "co", "yes", "y", "true", "dung", "on", "x", "roi": return true
    case "khong", "no", "n", "false", "sai", "off", "chua": return false
    default: throw .notAFlag
    }
  }
}
