import CampaignModel

/// What findings of briefs mean and why they matter, in English.
enum EnglishBriefMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .briefSyntax: CodeMeaning(
      "The brief is not valid YAML or JSON.",
      matters: "None of it can be read."),
    .briefEncoding: CodeMeaning(
      "The brief is not UTF-8 text.",
      matters: "Vietnamese letters would come out wrong."),
    .briefTooLarge: CodeMeaning(
      "The file is larger than a brief ever is.",
      matters: "It is probably another file."),
    .briefTooDeep: CodeMeaning(
      "Lists and mappings are nested too deep.",
      matters: "No brief needs that; it protects the program."),
    .briefEmpty: CodeMeaning(
      "The file has nothing in it.",
      matters: "There is nothing to answer."),
    .briefNotMapping: CodeMeaning(
      "The document is a list or a single value instead of fields with values.",
      matters: "Fields are read by name."),
    .unknownField: CodeMeaning(
      "The brief gives something no pack or plugin knows.",
      matters: "What the client wanted to say would be lost without a word."),
    .duplicateField: CodeMeaning(
      "A field is given twice, perhaps once by another name.",
      matters: "It is not clear which of the two counts."),
    .missingField: CodeMeaning(
      "A field without which nothing can be planned is missing.",
      matters: "It is not guessed."),
    .wrongType: CodeMeaning(
      "A field holds another kind of value than it wants.",
      matters: "A wrong reading would be worse than none."),
    .unknownValue: CodeMeaning(
      "A choice names a value it does not have.",
      matters: "The rules about that value would not fire."),
    .outOfRange: CodeMeaning(
      "A number lies outside what makes sense for the field.",
      matters: "Most often a zero too many, or the wrong unit."),
    .ambiguousNumber: CodeMeaning(
      "A number can be read in two ways: 1.500 is one and a half or fifteen hundred.",
      matters: "The difference is a factor of a thousand."),
    .notANumber: CodeMeaning(
      "A field that wants a number or an amount holds something else.",
      matters: "There is nothing to reckon with."),
    .notADate: CodeMeaning(
      "A field that wants a day holds something else, or a day that does not exist.",
      matters: "Dates of the plan hang on it."),
    .weightsZero: CodeMeaning(
      "The weights of the goals add up to nothing.",
      matters: "Then no goal says where to go."),
    .weightsNormalised: CodeMeaning(
      "The weights of the goals did not add up to 1 and were scaled.",
      matters: "Their proportions are kept; look whether they are what the client meant."),
    .currencyMismatch: CodeMeaning(
      "An amount is in another currency than the rate card.",
      matters: "There is no hidden exchange rate."),
    .briefUnreadable: CodeMeaning(
      "The file of the brief could not be read.",
      matters: "It does not exist, or may not be opened."),
    .valueTooLong: CodeMeaning(
      "A text or a list is longer than any brief needs.",
      matters: "Probably something was pasted into the wrong place."),
    .yamlAlias: CodeMeaning(
      "The brief uses YAML's anchors and aliases.",
      matters: "A few lines of them can grow to gigabytes; briefs do not need them."),
    .severalDocuments: CodeMeaning(
      "The file holds several documents.",
      matters: "recommend answers one brief a file; batch reads many."),
    .briefTooComplex: CodeMeaning(
      "The document holds more values than a brief ever does.",
      matters: "It is probably another file."),
    .rangeBroken: CodeMeaning(
      "A range runs from high to low, or starts at nothing.",
      matters: "It holds no number."),
    .agencyFeeTwice: CodeMeaning(
      "The agency's fee is given both as a part of the fees and as an amount.",
      matters: "The amount counts, and the answer says so."),
  ]
}
