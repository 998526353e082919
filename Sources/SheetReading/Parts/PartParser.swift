import CSheetXML
import CampaignModel

/// Gives the XML of a part to its handler, piece by piece.
final class PartParser {
  /// How far a part is read.
  enum Progress {
    case more, end
  }

  private let part: ArchivePart
  private let handler: PartHandler
  private let reader: OpaquePointer
  private var isPaused = false
  private var isLast = false

  init(_ part: ArchivePart, _ handler: PartHandler) throws(Diagnostic) {
    self.part = part
    self.handler = handler
    // The handler outlives the reader, which this parser closes.
    let handlers = kxml_handlers(
      context: Unmanaged.passUnretained(handler).toOpaque(),
      start: { context, space, name, attributes in
        guard let context, let name, let attributes else { return KXML_GO_ON }
        return PartParser.handler(context) { $0.start(space, name, PartAttributes(list: attributes)) }
      },
      end: { context in
        guard let context else { return KXML_GO_ON }
        return PartParser.handler(context) { $0.end() }
      },
      text: { context, bytes, count in
        guard let context, let bytes else { return KXML_GO_ON }
        return bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { start in
          PartParser.handler(context) { $0.text(UnsafeBufferPointer(start: start, count: Int(count))) }
        }
      })
    guard let reader = kxml_open(handlers, SheetLimits.readerBytes, SheetLimits.tokenBytes) else {
      throw part.tooLarge("ENOMEM")
    }
    self.reader = reader
  }

  /// Reads a part to its end.
  static func read(_ part: ArchivePart, _ handler: PartHandler) throws(Diagnostic) {
    let parser = try PartParser(part, handler)
    while try parser.advance() == .more {}
  }

  /// Reads on until the handler pauses or a piece is read.
  func advance() throws(Diagnostic) -> Progress {
    let status: kxml_status
    if isPaused {
      status = kxml_resume(reader)
    } else {
      guard let room = kxml_room(reader, Int32(SheetLimits.pieceBytes)) else { throw part.tooLarge(Self.tokenLimit) }
      let count = try part.read(into: UnsafeMutableRawBufferPointer(start: room, count: SheetLimits.pieceBytes))
      isLast = count == 0
      status = kxml_feed(reader, Int32(count), isLast ? 1 : 0)
    }
    isPaused = status == KXML_PAUSED
    switch status {
    case KXML_READ: return isLast ? .end : .more
    case KXML_PAUSED: return .more
    case KXML_ENDED:
      if let problem = handler.problem { throw problem }
      return .end
    case KXML_DECLARES:
      throw Diagnostic(.workbookDeclares, [part.name, String(kxml_line(reader))], at: part.archive.location)
    case KXML_TOO_LARGE: throw part.tooLarge(Self.tokenLimit)
    default:
      let place = [String(kxml_line(reader)), String(kxml_column(reader))]
      let reason = String(cString: kxml_reason(reader))
      throw Diagnostic(.workbookSyntax, [part.name] + place + [reason], at: part.archive.location)
    }
  }

  private static let tokenLimit = "> \(SheetLimits.tokenBytes >> 20) MiB"

  private static func handler(_ context: UnsafeMutableRawPointer, _ body: (PartHandler) -> kxml_wish) -> kxml_wish {
    // Keeping count of its owners would cost more than handling an event.
    Unmanaged<PartHandler>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  deinit { kxml_close(reader) }
}
