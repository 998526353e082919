import CampaignModel

/// What findings about paths, packs and outputs say in English.
enum EnglishConfigurationFindings {
  /// One text per code of `DiagnosticCode.configurationCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .packNotFound: FindingText(
      "there is no pack at \"{0}\"", fix: "Name the pack's folder with --rules, or run where rules/ lies."),
    .pathUnreadable: FindingText(
      "\"{0}\" is neither a file nor a folder that can be read: {1}", fix: "Check the path and the permission to read."),
    .outputExists: FindingText("\"{0}\" exists already", fix: "Choose another name, or remove the old file first."),
    .outputUnwritable: FindingText(
      "\"{0}\" could not be written: {1}", fix: "Check the permission to write and the free space."),
    .unknownSubject: FindingText(
      "there is no rule, tier or outcome called \"{0}\"",
      fix:
        "Name a rule, a tier (why-not: more of it), or for why-not an outcome: micro-led, macro>=2, micro>=60%, recommended."
    ),
    .unknownLock: FindingText(
      "there is no field called \"{0}\" to lock", fix: "Lock a field by its name in the rules: budget, goal.trust."),
    .noBriefs: FindingText(
      "there are no briefs in \"{0}\"",
      fix: "A brief is a .yaml, .yml, .json or .jsonl file, or for a batch a row of a .csv, .tsv or .xlsx table."),
    .workspaceKey: FindingText("the workspace file has no key \"{0}\"", fix: "It has: {1}."),
    .workspaceValue: FindingText(
      "\"{0}\" of the workspace file wants {1:word}, found {2:word}", fix: "Write a value of the type it wants."),
    .unknownRule: FindingText("there is no rule called \"{0}\"", fix: "kolmix rules list names all rules."),
    .unknownFieldFilter: FindingText(
      "there is no field called \"{0}\"",
      fix: "Name a field as rules do, such as budget or goal.trust, or by its title."),
    .unknownEffectFilter: FindingText(
      "there is no effect called \"{0}\"", fix: "Name a key of the rule language, such as favour, exclude or advise."),
    .noCalendar: FindingText(
      "brief \"{0}\" gives no calendar: it names no launch date, or has no mix",
      fix: "Give launch_date in the brief; kolmix recommend without --format says more."),
  ]
}
