import CSimdJSON
import CampaignModel
import Notation

/// JSON read through simdjson: one pass to events with offsets, one over the events to located values.
enum JSONDocument {
  /// The document's root.
  static func read(_ source: SourceText) throws(DocumentFailure) -> LocatedNode {
    guard
      let document = kolmix_json_read(
        source.bytes.baseAddress, source.bytes.count, UInt32(BriefLimits.depth), UInt32(BriefLimits.nodes * 2))
    else { throw DocumentFailure(.briefUnreadable, ["ENOMEM"]) }
    defer { kolmix_json_free(document) }
    try check(document, source)
    var builder = Builder(document: document, source: source)
    return try builder.root()
  }

  private static func check(_ document: OpaquePointer, _ source: SourceText) throws(DocumentFailure) {
    let status = kolmix_json_get_status(document)
    guard status != KOLMIX_JSON_OK else { return }
    let place = source.place(of: Int(kolmix_json_error_offset(document)))
    switch status {
    case KOLMIX_JSON_TOO_DEEP: throw DocumentFailure(.briefTooDeep, [String(BriefLimits.depth)], at: place)
    case KOLMIX_JSON_TOO_MANY: throw DocumentFailure(.briefTooComplex, [String(BriefLimits.nodes)], at: place)
    case KOLMIX_JSON_EMPTY: throw DocumentFailure(.briefEmpty)
    case KOLMIX_JSON_MEMORY: throw DocumentFailure(.briefUnreadable, ["ENOMEM"])
    default:
      throw DocumentFailure(.briefSyntax, [String(cString: kolmix_json_error_message(document))], at: place)
    }
  }

  private struct Builder {
    private let events: UnsafeBufferPointer<kolmix_json_event>
    private let text: UnsafeBufferPointer<UInt8>
    private var cursor: PlaceCursor
    private var next = 0

    init(document: OpaquePointer, source: SourceText) {
      var count = 0
      let first = kolmix_json_events(document, &count)
      events = UnsafeBufferPointer(start: first, count: count)
      var length = 0
      let start = kolmix_json_text(document, &length)
      text = UnsafeBufferPointer(start: start, count: length)
      cursor = PlaceCursor(source)
    }

    mutating func root() throws(DocumentFailure) -> LocatedNode {
      guard let event = take() else { throw DocumentFailure(.briefEmpty) }
      return try node(event)
    }

    /// Recursion is bounded: the C side refuses more than 64 levels.
    private mutating func node(_ event: kolmix_json_event) throws(DocumentFailure) -> LocatedNode {
      let place = cursor.place(of: Int(event.offset))
      switch kolmix_json_kind(event.kind) {
      case KOLMIX_JSON_OBJECT:
        var entries: [LocatedEntry] = []
        while let key = take(), kolmix_json_kind(key.kind) == KOLMIX_JSON_KEY {
          let keyPlace = cursor.place(of: Int(key.offset))
          guard let value = take() else { break }
          entries.append(LocatedEntry(key: string(key), place: keyPlace, value: try node(value)))
        }
        return LocatedNode(content: .mapping(entries), place: place)
      case KOLMIX_JSON_ARRAY:
        var elements: [LocatedNode] = []
        while let element = take(), kolmix_json_kind(element.kind) != KOLMIX_JSON_END {
          elements.append(try node(element))
        }
        return LocatedNode(content: .sequence(elements), place: place)
      case KOLMIX_JSON_STRING:
        return LocatedNode(content: .scalar(LocatedScalar(text: string(event), kind: .quoted)), place: place)
      default:
        return LocatedNode(content: .scalar(try literal(string(event), at: place)), place: place)
      }
    }

    private func literal(_ token: String, at place: Place) throws(DocumentFailure) -> LocatedScalar {
      switch token {
      case "null": return LocatedScalar(text: token, kind: .null)
      case "true", "false": return LocatedScalar(text: token, kind: .boolean)
      default:
        guard JSONNumber(token) != nil else {
          throw DocumentFailure(.briefSyntax, [String(token.prefix(40))], at: place)
        }
        return LocatedScalar(text: token, kind: .number)
      }
    }

    private mutating func take() -> kolmix_json_event? {
      guard next < events.count else { return nil }
      defer { next += 1 }
      return events[next]
    }

    private func string(_ event: kolmix_json_event) -> String {
      let end = min(Int(event.text) + Int(event.length), text.count)
      let start = min(Int(event.text), end)
      return String(decoding: text[start..<end], as: UTF8.self)
    }
  }
}
