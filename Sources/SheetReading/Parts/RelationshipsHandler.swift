import CSheetXML
import CampaignModel

/// What a part points to.
final class RelationshipsHandler: ListHandler {
  /// One pointer.
  struct Relationship {
    /// The last word of its type: `worksheet`, `styles`.
    let kind: String
    /// The part's name in the archive.
    let part: String
  }

  private let folder: String
  /// Of pointers with the same id, or of the same kind, the first of the file counts.
  private var byId: [String: Relationship] = [:]
  private var byKind: [String: Relationship] = [:]

  private init(_ part: ArchivePart, folder: String) {
    self.folder = folder
    super.init(part, space: KXML_RELATIONSHIPS, root: "Relationships")
  }

  /// The pointers of `part`; nil when it has no list of them.
  static func read(of part: String, in archive: WorkbookArchive) throws(Diagnostic) -> RelationshipsHandler? {
    let name = PartPath.relationships(of: part)
    guard archive.has(name) else { return nil }
    let list = try archive.open(name, limit: archive.limits.listBytes)
    let handler = RelationshipsHandler(list, folder: PartPath.folder(of: part))
    try PartParser.read(list, handler)
    return handler
  }

  /// The pointer of an id.
  func pointer(_ id: String) -> Relationship? { byId[id] }

  /// The first pointer of a kind.
  func first(_ kind: String) -> Relationship? { byKind[kind] }

  override func entry(_ path: [String], _ attributes: PartAttributes) -> kxml_wish {
    guard path.count == 2, path[1] == "Relationship", attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let type = attributes.text("Type"), let target = attributes.text("Target")
    else { return KXML_GO_ON }
    let kind = String(type.split(separator: "/").last ?? "")
    let pointer = Relationship(kind: kind, part: PartPath.resolve(target, in: folder))
    if byId[id] == nil { byId[id] = pointer }
    if byKind[kind] == nil { byKind[kind] = pointer }
    return KXML_GO_ON
  }
}
