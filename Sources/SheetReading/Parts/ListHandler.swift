import CSheetXML

/// Takes a part that is a short list: each element of one namespace with the names of those around it.
class ListHandler: PartHandler {
  private let space: kxml_space
  private let root: String
  /// The elements around, ours by name, others empty.
  private var path: [String] = []

  init(_ part: ArchivePart, space: kxml_space, root: String) {
    self.space = space
    self.root = root
    super.init(part)
  }

  /// An element starts; `path` has its name last.
  func entry(_ path: [String], _ attributes: PartAttributes) -> kxml_wish { KXML_GO_ON }

  override func start(
    _ space: kxml_space, _ name: UnsafePointer<CChar>, _ attributes: PartAttributes
  ) -> kxml_wish {
    path.append(space == self.space ? String(cString: name) : "")
    if path.count == 1 {
      guard path[0] == root else { return failAtRoot() }
    }
    return entry(path, attributes)
  }

  override func end() -> kxml_wish {
    _ = path.popLast()
    return KXML_GO_ON
  }
}
