/// A cell while its elements come in.
struct CellScan {
  /// What a cell says it holds.
  enum Kind: UInt8 {
    case number, shared, text, inline, flag, error, date, unknown
  }

  /// Its column, from 0.
  var column = 0
  /// The text of its value.
  var collector: TextCollector
  private var kind = Kind.number
  private var unknownKind = ""
  /// The number of its style; -1 for one that is no number.
  private var style = 0
  private var hasValue = false
  private var hasInline = false
  private var hasFormula = false
  private var formula: [UInt8] = []
  /// Bytes its text takes in memory.
  private(set) var size = 0

  init(limit: Int) { collector = TextCollector(limit: limit) }

  /// A new cell.
  mutating func reset() {
    collector.reset()
    (kind, style, size) = (.number, 0, 0)
    (hasValue, hasInline, hasFormula) = (false, false, false)
  }

  /// The attribute `t`.
  mutating func setType(_ value: UnsafePointer<CChar>) {
    switch (UInt8(bitPattern: value[0]), value[0] == 0 || value[1] == 0) {
    case (UInt8(ascii: "s"), true): kind = .shared
    case (UInt8(ascii: "n"), true): kind = .number
    case (UInt8(ascii: "b"), true): kind = .flag
    case (UInt8(ascii: "e"), true): kind = .error
    case (UInt8(ascii: "d"), true): kind = .date
    default:
      if PartAttributes.same(value, "str") {
        kind = .text
      } else if PartAttributes.same(value, "inlineStr") {
        kind = .inline
      } else {
        kind = .unknown
        unknownKind = Shortened.text(String(cString: value))
      }
    }
  }

  /// The attribute `s`.
  mutating func setStyle(_ value: UnsafePointer<CChar>) {
    var at = value
    var number = 0
    while at.pointee != 0 {
      guard at.pointee >= 48, at.pointee <= 57, number < 1_000_000_000 else {
        style = -1
        return
      }
      number = number * 10 + Int(at.pointee) - 48
      at += 1
    }
    style = number
  }

  mutating func beginValue(keepsSpaces: Bool) {
    hasValue = true
    collector.reset()
    collector.begin(keepsSpaces: keepsSpaces)
  }

  mutating func beginInline() {
    hasInline = true
    collector.reset()
  }

  mutating func beginText(keepsSpaces: Bool) { collector.begin(keepsSpaces: keepsSpaces) }

  /// A value or one run of an inline text ends.
  mutating func endText() { collector.end() }

  mutating func beginFormula() {
    hasFormula = true
    formula.removeAll(keepingCapacity: true)
  }

  mutating func appendFormula(_ bytes: UnsafeBufferPointer<UInt8>) {
    formula += bytes.prefix(max(0, SheetLimits.formulaBytes - formula.count))
  }

  /// What the cell holds.
  mutating func finish(_ sheet: SheetContext) -> SheetCell {
    if collector.isTooLong { return .failure(.tooLong(limit: collector.limit)) }
    switch kind {
    case .text where hasValue, .inline where hasValue || hasInline, .number where hasInline && !hasValue:
      return text()
    default: break
    }
    guard !collector.bytes.isEmpty else {
      return hasFormula ? .failure(.formulaWithoutValue(formulaText)) : .empty
    }
    switch kind {
    case .number: return number(sheet)
    case .shared: return shared(sheet.texts)
    case .flag: return flag()
    case .error: return .failure(.error(Shortened.text(collector.text)))
    case .date: return WrittenDate.read(collector.text).map(SheetCell.date) ?? unreadable(.date)
    case .text, .inline, .unknown: return .failure(.unreadable("t=\"\(unknownKind)\"", as: .value))
    }
  }

  private mutating func text() -> SheetCell {
    size = collector.bytes.count
    return .text(collector.text)
  }

  private func number(_ sheet: SheetContext) -> SheetCell {
    guard let read = collector.bytes.withUnsafeBufferPointer(NumberText.read) else { return unreadable(.number) }
    var format = CellFormat.general
    if sheet.formats.indices.contains(style) {
      format = sheet.formats[style]
    } else if style != 0 {
      return .failure(.brokenReference(String(style), part: sheet.stylesPart))
    }
    let number = SheetNumber(value: read.value, written: read.written, isPercent: format == .percent)
    switch format {
    case .general, .percent: return .number(number)
    default: return SerialDate.cell(number, format, since1904: sheet.usesDaysSince1904)
    }
  }

  private mutating func shared(_ texts: SharedTexts) -> SheetCell {
    var index = 0
    for byte in collector.bytes {
      guard byte >= 48, byte <= 57, index < Int(Int32.max) else { return broken(texts) }
      index = index * 10 + Int(byte) - 48
    }
    switch texts[index] {
    case .text(let text):
      size = text.utf8.count
      return .text(text)
    case .tooLong: return .failure(.tooLong(limit: collector.limit))
    case .missing: return broken(texts)
    }
  }

  private func broken(_ texts: SharedTexts) -> SheetCell {
    .failure(.brokenReference(Shortened.text(collector.text), part: texts.part))
  }

  private func flag() -> SheetCell {
    switch collector.text {
    case "1", "true", "TRUE": .flag(true)
    case "0", "false", "FALSE": .flag(false)
    default: unreadable(.flag)
    }
  }

  private func unreadable(_ kind: SheetCellFailure.Kind) -> SheetCell {
    .failure(.unreadable(Shortened.text(collector.text), as: kind))
  }

  /// The formula or its beginning, with the `=` people type. A formula shared with another cell is written only there.
  private var formulaText: String {
    formula.isEmpty ? "=…" : "=" + Shortened.text(String(decoding: formula, as: UTF8.self))
  }
}
