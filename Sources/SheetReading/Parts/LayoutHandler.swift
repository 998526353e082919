import CSheetXML
import CampaignModel

/// Gathers merged cells and hidden columns, and passes over everything else.
final class LayoutHandler: PartHandler {
  private enum Place {
    case outside, sheet, columns, merges
  }

  private(set) var layout = SheetLayout()
  private let sheet: String
  private var place = Place.outside
  private var skipped = 0

  init(_ part: ArchivePart, sheet: String) {
    self.sheet = sheet
    super.init(part)
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
      guard isOurs, PartAttributes.same(name, "worksheet") else { return failAtRoot() }
      place = .sheet
    case .sheet where isOurs && PartAttributes.same(name, "cols"): place = .columns
    case .sheet where isOurs && PartAttributes.same(name, "mergeCells"): place = .merges
    case .sheet: skipped = 1
    case .columns, .merges:
      skipped = 1
      if !isOurs { break }
      do throws(Diagnostic) { try read(name, attributes) } catch { return fail(error) }
    }
    return KXML_GO_ON
  }

  override func end() -> kxml_wish {
    if skipped > 0 {
      skipped -= 1
    } else {
      place = place == .sheet || place == .outside ? .outside : .sheet
    }
    return KXML_GO_ON
  }

  private func read(_ name: UnsafePointer<CChar>, _ attributes: PartAttributes) throws(Diagnostic) {
    if place == .columns, PartAttributes.same(name, "col") {
      if let columns = try ColumnSpan.hidden(attributes, sheet: sheet, workbook: part.archive.name) {
        layout.hiddenColumns.append(columns)
      }
    } else if place == .merges, PartAttributes.same(name, "mergeCell"), let written = attributes.text("ref") {
      guard let range = CellPlace.range(written, sheet: sheet) else {
        throw CellPlace.invalid(written, sheet: sheet, at: part.archive.location)
      }
      layout.mergedRanges.append(range)
    }
    guard max(layout.mergedRanges.count, layout.hiddenColumns.count) <= part.archive.limits.entries else {
      throw part.tooLarge("> \(part.archive.limits.entries)")
    }
  }
}
