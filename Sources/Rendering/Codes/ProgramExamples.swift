import CampaignModel

/// Small examples of findings of what was asked of the program; a test sees each of them come out.
enum ProgramExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .packNotFound: CodeExample(
      ["rules", "check", "--rules", "nowhere"]),
    .pathUnreadable: CodeExample(
      ["rules", "check", "--plugin", "example", "--plugins", "nowhere"]),
    .outputExists: CodeExample(
      ["init", "studio", "--rules", "rules"],
      files: [
        CodeExample.File(
          "studio/kolmix.yaml",
          #"""
          # mine
          """#)
      ]),
    .outputUnwritable: CodeExample(
      ["rules", "check", "--write-witness", "shown"],
      files: [
        CodeExample.File(
          "shown",
          #"""
          a file where a folder should be
          """#),
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", inputs = { weeks }, outputs = { favour.micro },
            rows = {
              { "< 4", 5 },
              { "> 4", 3 },
            },
          }
          """#),
      ]),
    .noBriefs: CodeExample(
      ["recommend", "briefs"],
      files: [
        CodeExample.File(
          "briefs/readme.txt",
          #"""
          none yet
          """#)
      ]),
    .workspaceKey: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "kolmix.yaml",
          #"""
          rulez: rules
          """#)
      ]),
    .workspaceValue: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "kolmix.yaml",
          #"""
          rules: { folder: rules }
          """#)
      ]),
    .unknownSubject: CodeExample(
      ["why", "brief.yaml", "marco-led"],
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
    .unknownLock: CodeExample(
      ["why-not", "brief.yaml", "macro-led", "--lock", "bugdet"],
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
    .unknownRule: CodeExample(
      ["rules", "show", "nobody"]),
    .unknownFieldFilter: CodeExample(
      ["rules", "list", "--reads", "bugdet"]),
    .unknownEffectFilter: CodeExample(
      ["rules", "list", "--effect", "favor"]),
    .noCalendar: CodeExample(
      ["recommend", "brief.yaml", "--format", "ics"],
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
