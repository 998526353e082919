import CampaignModel

/// What findings of statements to prove mean, in English.
enum EnglishProofMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .statementForm: CodeMeaning(
      "kolmix rules prove was given a sentence that has none of the forms it can decide.",
      matters: "Only what is understood word by word can be proved; guessing would prove something else."),
    .statementName: CodeMeaning(
      "A statement names something the pack does not have.",
      matters: "A statement about a name that does not exist would hold for every brief and mean nothing."),
    .statementValue: CodeMeaning(
      "A statement compares a field with something the field cannot be.",
      matters: "The comparison would never hold, and the statement would seem proved."),
    .statementQuestion: CodeMeaning(
      "A statement asks of a field what its kind of values does not answer, such as more of a choice.",
      matters: "Choices have no order, so there is nothing to prove."),
    .statementMeasure: CodeMeaning(
      "A statement speaks of a tier but not of which number of it.",
      matters: "Points follow from rules alone and can be proved; shares and counts are searched for each brief."),
  ]
}
