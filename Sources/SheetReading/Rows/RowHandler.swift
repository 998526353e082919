import CSheetXML
import CampaignModel

/// Keeps the rows of a sheet until they are taken.
final class RowHandler: PartHandler {
  /// Behind a pointer, because events come by the million.
  private let scan: UnsafeMutablePointer<RowScan>

  init(_ scan: RowScan, part: ArchivePart) {
    self.scan = .allocate(capacity: 1)
    self.scan.initialize(to: scan)
    super.init(part)
  }

  /// Columns that are hidden.
  var hiddenColumns: [ClosedRange<Int>] { scan.pointee.hiddenColumns }

  /// The next finished row.
  func take() -> SheetRow? { scan.pointee.take() }

  override func start(
    _ space: kxml_space, _ name: UnsafePointer<CChar>, _ attributes: PartAttributes
  ) -> kxml_wish {
    switch scan.pointee.start(space == KXML_SHEET, name, attributes) {
    case .goOn: return KXML_GO_ON
    case .wrongRoot: return failAtRoot()
    case .failed: return failScan()
    }
  }

  override func end() -> kxml_wish {
    guard scan.pointee.end() else { return failScan() }
    return scan.pointee.isFull ? KXML_PAUSE : KXML_GO_ON
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) -> kxml_wish {
    scan.pointee.text(bytes)
    return KXML_GO_ON
  }

  private func failScan() -> kxml_wish {
    fail(scan.pointee.problem ?? part.tooLarge("> \(part.archive.limits.rowBytes >> 20) MiB"))
  }

  deinit {
    scan.deinitialize(count: 1)
    scan.deallocate()
  }
}
