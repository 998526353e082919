import CSheetXML
import CampaignModel

/// Takes what a part says, element by element. A handler that sets `problem` and answers `KXML_END` makes it the error of the part.
class PartHandler {
  /// The part read.
  let part: ArchivePart
  /// Why reading ended early.
  var problem: Diagnostic?

  init(_ part: ArchivePart) { self.part = part }

  /// An element starts.
  func start(_ space: kxml_space, _ name: UnsafePointer<CChar>, _ attributes: PartAttributes) -> kxml_wish {
    KXML_GO_ON
  }

  /// The element started last that has not ended yet, ends.
  func end() -> kxml_wish { KXML_GO_ON }

  /// A piece of text in it.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> kxml_wish { KXML_GO_ON }

  /// Ends with a finding.
  final func fail(_ problem: Diagnostic) -> kxml_wish {
    self.problem = problem
    return KXML_END
  }

  /// Ends because the outermost element is not the one such a part has.
  final func failAtRoot() -> kxml_wish {
    fail(Diagnostic(.workbookLacksPart, [part.name], at: part.archive.location))
  }
}
