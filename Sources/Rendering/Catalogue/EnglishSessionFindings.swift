import CampaignModel

/// What findings about a session say in English.
enum EnglishSessionFindings {
  /// One text per code of `DiagnosticCode.sessionCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .unknownCommand: FindingText(
      "there is no command \"{0}\"",
      fix: "help lists the commands."),
    .commandUsage: FindingText(
      "\"{0}\" is used as: {1}",
      fix: "help {0} shows examples."),
    .briefLacks: FindingText(
      "there is no answer while the brief lacks {0}",
      fix: "Give each with: set FIELD VALUE"),
    .nothingToUndo: FindingText(
      "there is nothing to undo",
      fix: "Every change since the start can be undone; reading cannot."),
    .nothingToRedo: FindingText(
      "there is nothing to redo",
      fix: "A new change forgets what was undone before it."),
    .unknownScenario: FindingText(
      "there is no scenario \"{0}\"",
      fix: "compare without names lists them; save NAME makes one."),
    .fieldLocked: FindingText(
      "\"{0}\" is locked",
      fix: "unlock {0} frees it."),
    .unknownTierName: FindingText(
      "the tier scheme in use has no tier \"{0}\"",
      fix: "Name one of: {1}."),
    .notNumericField: FindingText(
      "\"{0}\" is not a number, an amount or a date",
      fix: "Sweep its values without a range, or choose a numeric field."),
    .unknownMetric: FindingText(
      "no number of the answer is called \"{0}\"",
      fix:
        "Name a tier (micro = 60%, macro >= 2) or reach, impressions, engagements, clicks, conversions, joins, cpm, cpe, creators, unallocated."
    ),
    .replayDiffers: FindingText(
      "the replay of \"{0}\" differs: expected \"{1}\", got \"{2}\"",
      fix: "Record the transcript again if the change is meant."),
    .unknownFormat: FindingText(
      "there is no format \"{0}\"",
      fix: "Formats: {1}."),
    .goalsStuck: FindingText(
      "goal weights cannot add up to 100% that way",
      fix: "Unlock another goal, or give all weights at once: set goals awareness 60%, trust 40%"),
    .notRange: FindingText(
      "\"{0}\" is not a range",
      fix: "Write FROM..TO, such as 300tr..1,2tỷ"),
    .unknownLanguage: FindingText(
      "there is no language \"{0}\"",
      fix: "lang vi, or lang en."),
    .nothingContracted: FindingText(
      "there is no contract number {0}",
      fix: "contract alone lists them with their numbers."),
    .lineInScript: FindingText(
      "stopped at line {1} of {0}",
      fix: "The lines after it were not run."),
    .requiredField: FindingText(
      "a brief cannot do without \"{0}\"",
      fix: "Give it another value instead."),
  ]
}
