import CSheetXML
import CampaignModel

/// Gathers the texts cells share. Of a text in several styles the runs are joined; readings of characters (`rPh`) are no part of it.
final class SharedTextHandler: PartHandler {
  private enum Place {
    case outside, list, item, run, text
  }

  private var place = Place.outside
  private var textParent = Place.item
  /// Elements begun within one that is skipped, itself included.
  private var skipped = 0
  private var collector: TextCollector
  private var texts: SharedTexts

  private override init(_ part: ArchivePart) {
    collector = TextCollector(limit: part.archive.limits.cellLength)
    texts = SharedTexts(part: part.name)
    super.init(part)
  }

  /// The texts; none when the workbook has no such part.
  static func read(_ part: String, of archive: WorkbookArchive) throws(Diagnostic) -> SharedTexts {
    guard archive.has(part) else { return SharedTexts(part: part) }
    let opened = try archive.open(part, limit: archive.limits.sheetBytes)
    let handler = SharedTextHandler(opened)
    try PartParser.read(opened, handler)
    return handler.texts
  }

  override func start(
    _ space: kxml_space, _ name: UnsafePointer<CChar>, _ attributes: PartAttributes
  ) -> kxml_wish {
    guard skipped == 0 else {
      skipped += 1
      return KXML_GO_ON
    }
    let isOurs = space == KXML_SHEET
    switch place {
    case .outside:
      guard isOurs, PartAttributes.same(name, "sst") else { return failAtRoot() }
      place = .list
    case .list where isOurs && PartAttributes.same(name, "si"):
      place = .item
      collector.reset()
    case .item where isOurs && PartAttributes.same(name, "r"): place = .run
    case .item where isOurs && PartAttributes.same(name, "t"), .run where isOurs && PartAttributes.same(name, "t"):
      textParent = place
      place = .text
      collector.begin(keepsSpaces: attributes.keepsSpaces)
    default: skipped = 1
    }
    return KXML_GO_ON
  }

  override func end() -> kxml_wish {
    guard skipped == 0 else {
      skipped -= 1
      return KXML_GO_ON
    }
    switch place {
    case .text:
      collector.end()
      place = textParent
    case .run: place = .item
    case .item:
      place = .list
      texts.append(collector.isTooLong ? nil : collector.bytes)
      let limit = part.archive.limits.sharedTextBytes
      if texts.size > limit { return fail(part.tooLarge("> \(limit >> 20) MiB")) }
    case .list, .outside: place = .outside
    }
    return KXML_GO_ON
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) -> kxml_wish {
    if place == .text, skipped == 0 { collector.append(bytes) }
    return KXML_GO_ON
  }
}
