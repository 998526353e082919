import ArgumentParser
import Batch
import BriefReading
import CampaignModel

/// Options that say how briefs are written.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the briefs are written: jsonl, json, yaml, csv (or tsv) or xlsx; by default as names and content say.",
      valueName: "name"))
  var inputFormat: String?

  @Option(
    name: .long,
    help: ArgumentHelp("What a column of a table is: a field, id, or - for none.", valueName: "heading=field"))
  var map: [String] = []

  @Option(
    help: "How a table writes numbers: vi (1.500,5) or en (1,500.5); without it \"1.500\" is refused as unclear.")
  var numbers: Language?

  @Option(help: ArgumentHelp("The only sheet of a workbook to read.", valueName: "name"))
  var sheet: String?

  /// Says it to a batch.
  func apply(to request: inout BatchRequest) throws(Diagnostic) {
    if let inputFormat { request.format = try InputFormat(named: inputFormat) }
    request.map = try ColumnMap(map, numbers: numbers)
    request.sheet = sheet
  }
}
