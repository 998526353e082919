import CampaignModel
import Engine
import Rendering

/// What a session is made of.
public struct SessionSetup {
  /// The pack it starts with.
  public var pack: Pack
  /// Loads the pack again, as it lies on disk now.
  public var loadPack: () throws(PackErrors) -> Pack
  /// Files and folders the pack comes from, for watching.
  public var packRoots: [String]
  /// Files it reads and writes.
  public var files: any SessionFiles
  /// Language it starts with.
  public var language: Language
  /// Cells of a line.
  public var width: Int
  /// Whether colours are written.
  public var colour: Bool
  /// Whether bars and arrows are drawn in ASCII.
  public var ascii: Bool
  /// Asked between the steps of long work.
  public var isInterrupted: () -> Bool

  /// A session on a pack: 80 cells, no colours, real files.
  public init(
    pack: Pack, loadPack: @escaping () throws(PackErrors) -> Pack, packRoots: [String] = [],
    files: any SessionFiles = DiskFiles(), language: Language = .en
  ) {
    self.pack = pack
    self.loadPack = loadPack
    self.packRoots = packRoots
    self.files = files
    self.language = language
    width = 80
    colour = false
    ascii = false
    isInterrupted = { false }
  }
}
