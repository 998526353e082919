import CampaignModel

/// Small examples of findings of sessions; a test sees each of them come out.
enum SessionExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .unknownCommand: CodeExample(
      ["repl", "brief.yaml", "-c", "sett budget 600tr"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .commandUsage: CodeExample(
      ["repl", "brief.yaml", "-c", "save"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .briefLacks: CodeExample(
      ["repl", "-c", "show"]),
    .nothingToUndo: CodeExample(
      ["repl", "-c", "undo"]),
    .nothingToRedo: CodeExample(
      ["repl", "-c", "redo"]),
    .unknownScenario: CodeExample(
      ["repl", "brief.yaml", "-c", "use plan-b"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .fieldLocked: CodeExample(
      ["repl", "brief.yaml", "-c", "lock budget", "-c", "set budget 600tr"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .unknownTierName: CodeExample(
      ["repl", "brief.yaml", "-c", "pin giga = 2"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .notNumericField: CodeExample(
      ["repl", "brief.yaml", "-c", "seek micro = 60% by stage"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .unknownMetric: CodeExample(
      ["repl", "brief.yaml", "-c", "seek smiles = 3 by budget"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .replayDiffers: CodeExample(
      ["repl", "--check", "session.txt"],
      files: [
        CodeExample.File(
          "session.txt",
          #"""
          # kolmix transcript 1, lang en
          kolmix> languages?
          all is well
          """#)
      ]),
    .unknownFormat: CodeExample(
      ["repl", "brief.yaml", "-c", "format parquet"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .goalsStuck: CodeExample(
      ["repl", "brief.yaml", "-c", "lock goal.trust", "-c", "set goal.awareness 60%"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .notRange: CodeExample(
      ["repl", "brief.yaml", "-c", "sweep budget lots"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .unknownLanguage: CodeExample(
      ["repl", "brief.yaml", "-c", "lang fr"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .nothingContracted: CodeExample(
      ["repl", "brief.yaml", "-c", "contract drop 9"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
    .lineInScript: .unshown(
      en: "no command says it at present: a script names the line in front of its finding",
      vi: "hiện không lệnh nào báo mã này: kịch bản lệnh nêu số dòng ngay trước phát hiện"),
    .requiredField: CodeExample(
      ["repl", "brief.yaml", "-c", "unset budget"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#)
      ]),
  ]
}
