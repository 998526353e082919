import CampaignModel

/// What findings in briefs say in English.
enum EnglishBriefFindings {
  /// One text per code of `DiagnosticCode.briefCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .briefSyntax: FindingText(
      "the file is not valid YAML or JSON: {0}",
      fix: "Look at the colons, brackets and indentation at the place shown."),
    .briefEncoding: FindingText("the file is not valid UTF-8 text", fix: "Save the file as UTF-8."),
    .briefTooLarge: FindingText(
      "the file is larger than {0} bytes", fix: "A brief needs a few dozen lines; move attached material elsewhere."),
    .briefTooDeep: FindingText(
      "the document is nested deeper than {0} levels",
      fix: "Write the fields at the outermost level, as in examples/briefs."),
    .briefEmpty: FindingText("the file is empty", fix: "The least a brief needs is goals, budget and audience."),
    .briefNotMapping: FindingText(
      "a brief is a list of fields with values; this is {0:word}",
      fix: "Write one field a line, such as \"budget: 500tr\"."),
    .unknownField: FindingText(
      "unknown field \"{0}\"", fix: "Correct the name or drop the line; Vietnamese and English names both work."),
    .duplicateField: FindingText("field \"{0}\" is given twice", fix: "Keep one value."),
    .missingField: FindingText(
      "required field \"{0}\" ({1}) is missing", fix: "Add it; when nobody knows it yet, ask the client first."),
    .wrongType: FindingText(
      "field \"{0}\" wants {1:word}, found {2:word}", fix: "Write the value in the type the field wants."),
    .unknownValue: FindingText("field \"{0}\" has no value \"{1}\"", fix: "Choose one of: {2}."),
    .outOfRange: FindingText("field \"{0}\": {1} is outside {2}–{3}", fix: "Check the unit and the number of zeros."),
    .ambiguousNumber: FindingText(
      "field \"{0}\": \"{1}\" can be read as {2} or {3}",
      fix:
        "Write the unit, such as \"1,5 triệu\", or all the digits; for a whole table say --numbers vi or --numbers en."),
    .notANumber: FindingText(
      "field \"{0}\": \"{1}\" is not a number or an amount",
      fix: "Write it like \"500tr\", \"1,2 tỷ\", \"500.000.000 ₫\" or \"400k\"."),
    .notADate: FindingText("field \"{0}\": \"{1}\" is not a date", fix: "Write days like 2026-01-15 or 15/01/2026."),
    .weightsZero: FindingText(
      "the weights of \"{0}\" add up to zero", fix: "Give at least one goal a weight above zero."),
    .weightsNormalised: FindingText(
      "the weights of \"{0}\" added up to {1}; they were scaled to 1",
      fix: "If that is not what you meant, make the weights add up to 100%."),
    .currencyMismatch: FindingText(
      "the brief's currency is {0}, the rate card's is {1}",
      fix: "Convert the brief to {1}, or choose a rate card in {0}; kolmix never converts by itself."),
    .briefUnreadable: FindingText("the file could not be read: {0}", fix: "Check the path and the permission to read."),
    .valueTooLong: FindingText(
      "field \"{0}\": the value is too long or has too many entries (at most {1})", fix: "Shorten it."),
    .yamlAlias: FindingText(
      "anchors (&) and aliases (*) of YAML are not read in briefs", fix: "Write the value out."),
    .severalDocuments: FindingText(
      "\"{0}\" holds several documents; recommend reads one brief per file",
      fix: "Split it into files, or use kolmix batch."),
    .briefTooComplex: FindingText(
      "the document has more than {0} values", fix: "Shorten it: a brief needs a few dozen."),
  ]
}
