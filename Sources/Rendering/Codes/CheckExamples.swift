import CampaignModel

/// Small examples of findings of what rules do to each other; a test sees each of them come out.
enum CheckExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .impossibleRule: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = { budget:below "100tr", budget:at_least "200tr" },
            favour = { micro = 5 },
          }
          """#)
      ]),
    .deadAlternative: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = { weeks:below(4), any { stage:is "launch", weeks:at_least(8) } },
            favour = { micro = 5 },
          }
          """#)
      ]),
    .duplicateRule: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "short" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:below(4),
            favour = { micro = 5 },
          }
          rule "not-long" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = none { weeks:at_least(4) },
            favour = { micro = 5 },
          }
          """#)
      ]),
    .subsumedRule: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "short" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:below(8),
            advise = "more-seeds",
          }
          rule "very-short" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:below(4),
            advise = "more-seeds",
          }
          """#)
      ]),
    .maskedEffect: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "always-pyramid" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            priority = 1,
            when     = always,
            playbook = "pyramid",
          }
          rule "short-push" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when     = weeks:below(4),
            playbook = "micro-push",
          }
          """#)
      ]),
    .maskedRow: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", inputs = { weeks }, outputs = { favour.micro },
            rows = {
              { "-", 3 },
              { "< 4", 5 },
            },
          }
          """#)
      ]),
    .idleEffect: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = stage:is "launch",
            assume = { budget = "1 tỷ" },
          }
          """#)
      ]),
    .blockedRule: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "no-games" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when  = niche:is "gaming",
            block = { en = "No games.", vi = "Không nhận game." },
          }
          rule "short-games" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = { niche:is "gaming", weeks:below(4) },
            favour = { micro = 5 },
          }
          """#)
      ]),
    .undecidedOrder: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "launches" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when     = stage:is "launch",
            playbook = "pyramid",
          }
          rule "short" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when     = weeks:below(4),
            playbook = "micro-push",
          }
          """#)
      ]),
    .tableGap: CodeExample(
      ["rules", "check"],
      files: [
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
          """#)
      ]),
    .unusedFact: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          fact "is_small" { type = "flag", title = { en = "Example", vi = "Ví dụ" } }
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when  = budget:below "50tr",
            infer = { is_small = true },
          }
          """#)
      ]),
    .unusedDeclaration: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          tactic "dance" {
            title  = { en = "Dance", vi = "Nhảy" },
            text   = { en = "Dance.", vi = "Nhảy." },
            source = "example",
          }
          """#)
      ]),
    .unreadQuestion: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          field "mascot" {
            type  = "flag",
            title = { en = "Mascot", vi = "Linh vật" },
            ask   = { en = "Is there a mascot?", vi = "Có linh vật không?" },
          }
          """#)
      ]),
  ]
}
