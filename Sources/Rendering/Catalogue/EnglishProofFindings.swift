import CampaignModel

/// What findings of statements to prove say in English.
enum EnglishProofFindings {
  /// One text per code of the family.
  static let table: [DiagnosticCode: FindingText] = [
    .statementForm: FindingText(
      "\"{0}\" is none of the forms of a statement",
      fix:
        "Say that more of a field never lowers a result, that two things never come both, that a result is always at least a bound, or that one thing implies another."
    ),
    .statementName: FindingText(
      "\"{0}\" is no field, tier, rule, tactic, risk or playbook of this pack",
      fix:
        "kolmix rules list shows rules; fields go by their id, another name or their title. Put names with spaces in quotes."
    ),
    .statementValue: FindingText(
      "\"{0}\" is no value of {1}", fix: "Write values as in a brief: 500tr, 20%, launch, yes."),
    .statementQuestion: FindingText(
      "\"{0}\" cannot be asked of {1}",
      fix:
        "Numbers and dates can be more, less, at least, at most; choices is and is not; lists has; all of them is given."
    ),
    .statementMeasure: FindingText(
      "the statement does not say what of {0}", fix: "Add points, share, target or count."),
  ]
}
