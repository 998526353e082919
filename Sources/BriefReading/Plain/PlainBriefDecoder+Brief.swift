import CSimdJSON
import CampaignModel
import Notation

/// The brief as the full reader gives it: values, places and what the client wrote.
extension PlainBriefDecoder {
  /// Reads one brief; nil when it is not plain. It is equal in everything to the one `BriefReader` reads, and has no notes.
  package func brief(_ bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int) -> Brief? {
    decode(bytes) ? brief(of: bytes, file: file, firstLine: firstLine) : nil
  }

  /// The brief just decoded; nil when a text or a date turns out not to be plain.
  private func brief(of bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int) -> Brief? {
    var brief = Brief(name: "", slots: plan.template)
    var column = 1
    var offset = 0
    for index in found {
      while offset < min(Int(slots.places[index].start), bytes.count) {
        let byte = bytes[offset]
        // Places in documents of several lines are for the full reader.
        if byte == 0x0A || byte == 0x0D { return nil }
        if byte & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
      guard index < plan.nameSlot else { continue }
      let field = plan.vocabulary.fields[index]
      guard let read = value(of: index, field, bytes) else { return nil }
      brief.slots[index] = Slot(
        value: read.value, origin: .given,
        location: SourceLocation(file: file, line: max(firstLine, 1), column: column), written: read.written)
    }
    brief.name = name(in: bytes) ?? BriefReader.name(file, firstLine)
    return brief
  }

  private func name(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let range = nameRange else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if text.utf8.count <= 60, text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return Folding.nfc(Findings.shown(Folding.trimmed(text)))
  }

  private func value(
    of index: Int, _ field: FieldVocabulary, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: FieldValue, written: String?)? {
    let place = slots.places[index]
    let start = Int(place.start)
    func text(_ skipped: Int) -> String {
      String(decoding: bytes[(start + skipped)..<(start + skipped + Int(place.length))], as: UTF8.self)
    }
    switch place.found {
    case KOLMIX_PLAIN_REAL.rawValue: return (.number(axis[index]), text(0))
    case KOLMIX_PLAIN_WHOLE.rawValue:
      // Whole and within ±10^15, as the decoder says.
      guard let whole = Int64(exactly: axis[index]) else { return nil }
      return (field.schema.type == .integer ? .integer(whole) : .money(Money(whole)), text(0))
    case KOLMIX_PLAIN_BITS.rawValue:
      switch field.schema.type {
      case .flag: return (.flag(bits[index] == 2), text(0))
      case .choice: return (.choice(bits[index].trailingZeroBitCount), written(text(1)))
      default: return (.set(bits[index]), BriefAssembler.written(list(text(0))))
      }
    default:
      let text = text(1)
      if place.found == KOLMIX_PLAIN_ASCII.rawValue, field.schema.type == .text { return (.text(text), written(text)) }
      return checked(text, field)
    }
  }

  /// A text or a date, judged by the full reader's own words; nil when it has something to say.
  private func checked(_ text: String, _ field: FieldVocabulary) -> (value: FieldValue, written: String?)? {
    var reader = reader
    guard let value = reader.value(of: field, named: field.schema.id, from: Self.quoted(text)), !reader.findings.isAny
    else { return nil }
    return (value, written(text))
  }

  private func written(_ text: String) -> String? { BriefAssembler.written(Self.quoted(text)) }

  /// The elements of a list of plain strings.
  private func list(_ text: String) -> LocatedNode {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    let words = parts.indices.filter { $0 % 2 == 1 }.map { Self.quoted(String(parts[$0])) }
    return LocatedNode(content: .sequence(words), place: .start)
  }

  private static func quoted(_ text: String) -> LocatedNode {
    LocatedNode(content: .scalar(LocatedScalar(text: text, kind: .quoted)), place: .start)
  }
}
