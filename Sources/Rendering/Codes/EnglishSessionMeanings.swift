import CampaignModel

/// What findings of sessions mean and why they matter, in English.
enum EnglishSessionMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .unknownCommand: CodeMeaning(
      "The first word of the line is no command of a session.",
      matters: "Nothing was changed."),
    .commandUsage: CodeMeaning(
      "A command lacks something, or has too much.",
      matters: "Nothing was changed."),
    .briefLacks: CodeMeaning(
      "The brief cannot be answered yet: something every brief must say is missing.",
      matters: "Set it, and the answer appears."),
    .nothingToUndo: CodeMeaning(
      "There is no change before this one.",
      matters: "You are at the start of the session."),
    .nothingToRedo: CodeMeaning(
      "No change was undone that could be done again.",
      matters: "A new change drops what was undone."),
    .unknownScenario: CodeMeaning(
      "No scenario of this name was saved.",
      matters: "scenarios are named by save."),
    .fieldLocked: CodeMeaning(
      "The field is locked.",
      matters: "You locked it so that nothing moves it by accident."),
    .unknownTierName: CodeMeaning(
      "The scheme in use has no tier of this name.",
      matters: "A pin or rate would go nowhere."),
    .notNumericField: CodeMeaning(
      "The field has no axis to sweep or seek along.",
      matters: "Only numbers, money, shares and dates can be moved step by step."),
    .unknownMetric: CodeMeaning(
      "seek was asked for a number that answers do not have.",
      matters: "It can seek shares, counts, reach and the like."),
    .replayDiffers: CodeMeaning(
      "A transcript that was replayed gave another answer than the one recorded.",
      matters: "The rules or the program changed since; see whether that was meant."),
    .unknownFormat: CodeMeaning(
      "No format of this name can be written.",
      matters: "The nearest one is proposed."),
    .goalsStuck: CodeMeaning(
      "Goal weights are pinned or locked so that they cannot add up to 1.",
      matters: "One of them must be free to make way."),
    .notRange: CodeMeaning(
      "sweep wants two ends: 300tr..1,2tỷ.",
      matters: "It cannot be told from where to where."),
    .unknownLanguage: CodeMeaning(
      "No language of this name: there are vi and en.",
      matters: "Texts exist in these two."),
    .nothingContracted: CodeMeaning(
      "There is no contract with this number in the brief.",
      matters: "contract lists them with their numbers."),
    .lineInScript: CodeMeaning(
      "A script stopped at a line that failed.",
      matters: "The lines after it were not run."),
    .requiredField: CodeMeaning(
      "A field was to be unset that no brief can do without.",
      matters: "Give it another value instead."),
  ]
}
