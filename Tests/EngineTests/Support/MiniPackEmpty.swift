import Workspace

/// A pack without a word in it.
enum MiniPackEmpty {
  static let files = PackFiles(root: "pack", contents: [("nothing.lua", Array("-- nothing\n".utf8))])
}
