import CSheetXML
import CampaignModel

/// What a part points to.
final class RelationshipsHandler: ListHandler {
  /// One pointer.
  struct Relationship {
    /// The last word of its type: `worksheet`, `styles`.
    let kind: Substring
    /// The part's name in the archive.
    let part: String
  }

  private let folder: String
  private(set) var byId: [String: Relationship] = [:]

  private init(_ part: ArchivePart, folder: String) {
    self.folder = folder
    super.init(part, space: KXML_RELATIONSHIPS, root: "Relationships")
  }

  /// The pointers of `part`; nil when it has no list of them.
  static func read(of part: String, in archive: WorkbookArchive) throws(Diagnostic) -> [String: Relationship]? {
    let name = PartPath.relationships(of: part)
    guard archive.has(name) else { return nil }
    let list = try archive.open(name, limit: archive.limits.listBytes)
    let handler = RelationshipsHandler(list, folder: PartPath.folder(of: part))
    try PartParser.read(list, handler)
    return handler.byId
  }

  override func entry(_ path: [String], _ attributes: PartAttributes) -> kxml_wish {
    guard path.count == 2, path[1] == "Relationship", attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let type = attributes.text("Type"), let target = attributes.text("Target")
    else { return KXML_GO_ON }
    let kind = type.split(separator: "/").last ?? ""
    byId[id] = Relationship(kind: kind, part: PartPath.resolve(target, in: folder))
    return KXML_GO_ON
  }
}
