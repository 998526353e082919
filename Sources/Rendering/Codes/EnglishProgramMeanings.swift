import CampaignModel

/// What findings of what was asked of the program mean and why they matter, in English.
enum EnglishProgramMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .packNotFound: CodeMeaning(
      "There are no rules at the place named, nor where they are looked for.",
      matters: "Without rules there is no advice."),
    .pathUnreadable: CodeMeaning(
      "A file or folder named on the command line cannot be read.",
      matters: "Nothing was left out silently: the command stopped."),
    .outputExists: CodeMeaning(
      "A file that would be written is there already.",
      matters: "kolmix never overwrites what it did not write."),
    .outputUnwritable: CodeMeaning(
      "A file could not be written: the disk is full, or the folder may not be written to.",
      matters: "A half file is never left behind."),
    .noBriefs: CodeMeaning(
      "The folder holds no file that looks like a brief.",
      matters: "An empty run would look like a success."),
    .workspaceKey: CodeMeaning(
      "kolmix.yaml has a key nothing reads.",
      matters: "A mistyped key leaves the default in force."),
    .workspaceValue: CodeMeaning(
      "A key of kolmix.yaml holds another kind of value than it wants.",
      matters: "It would be guessed at otherwise."),
    .unknownSubject: CodeMeaning(
      "why or why-not was asked about something that is no rule, tier or outcome.",
      matters: "There is nothing to explain."),
    .unknownLock: CodeMeaning(
      "--lock names a field that does not exist.",
      matters: "It would lock nothing, and the search would move what you wanted to keep."),
    .unknownRule: CodeMeaning(
      "A rule is named that the pack does not have.",
      matters: "Names are exact; the nearest one is proposed."),
    .unknownFieldFilter: CodeMeaning(
      "rules list --reads names a field that does not exist.",
      matters: "An empty list would look as if no rule read it."),
    .unknownEffectFilter: CodeMeaning(
      "rules list --effect names something that is no effect.",
      matters: "An empty list would look as if no rule had it."),
    .noCalendar: CodeMeaning(
      "A calendar was asked for, but the brief has no launch date, or there is no mix.",
      matters: "A calendar needs days to write on."),
  ]
}
