import CampaignModel

/// Small examples of findings of rule files; a test sees each of them come out.
enum FurtherRuleExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .notFinite: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = always,
            favour = { micro = 10 / (weeks - 8) },
          }
          """#),
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          weeks: 8
          """#),
      ]),
    .boundsContradict: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "three-macros" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = always,
            at_least = { macro = 3 },
          }
          rule "one-macro" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = always,
            at_most = { macro = 1 },
          }
          """#),
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#),
      ]),
    .missingDeclaration: CodeExample(
      ["rules", "check"], isWhole: true,
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          field "budget" { type = "money", role = "budget", title = { en = "Budget", vi = "Ngân sách" } }
          """#)
      ]),
    .missingText: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:below(4),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .missingRate: CodeExample(
      ["rules", "check", "--rules", "rules", "--rules", "more"],
      files: [
        CodeExample.File(
          "more/example.lua",
          #"""
          rate_card "small" {
            title = { en = "Small", vi = "Nhỏ" }, currency = "VND", bundle = 1, cpm = { tiktok = "50k" },
            rows = {
              { platform = "tiktok", followers = "30k", fee = { "4tr", "9tr", "12tr" },
                reach = { 0.2, 0.4, 0.8 }, engagement = { 0.05, 0.1, 0.15 },
                click = { 0.005, 0.01, 0.02 }, on_target = { 0.5, 0.6, 0.7 },
                handling = "1tr", available = 100, source = "example", grade = "C" },
              { platform = "tiktok", followers = "300k", fee = { "30tr", "48tr", "90tr" },
                reach = { 0.1, 0.2, 0.4 }, engagement = { 0.02, 0.05, 0.08 },
                click = { 0.002, 0.005, 0.01 }, on_target = { 0.3, 0.4, 0.5 },
                handling = "2tr", available = 20, source = "example", grade = "C" },
            },
          }
          settings { rate_card = "small" }
          """#)
      ]),
    .notACondition: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = budget,
            favour = { micro = 5 },
          }
          """#)
      ]),
    .unfinishedDeclaration: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example"
          """#)
      ]),
    .rulesUnreadable: .unshown(
      en: "the file must not be text",
      vi: "tệp phải không phải văn bản"),
    .missingSource: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            when = weeks:below(4),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .notWhileLoading: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          if #platforms > 1 then
            -- never known here
          end
          """#)
      ]),
    .predicateNeedsColon: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = budget.below("100tr"),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .testFailed: CodeExample(
      ["rules", "test"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = weeks:below(4),
            favour = { micro = 5 },
          }
          test "long campaigns are hasty" {
            brief  = { goals = { trust = 1 }, budget = "500tr", audience = "1M", weeks = 20 },
            expect = { fired = { "example" } },
          }
          """#)
      ]),
    .functionStopped: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = function(brief) while true do end end,
            favour = { micro = 5 },
          }
          """#),
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#),
      ]),
    .mixNotProven: .unshown(
      en: "it takes a brief with very many possible mixes",
      vi: "cần một brief có rất nhiều cơ cấu khả dĩ"),
    .unknownTableFile: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", file = "tables/niches.csv",
          }
          """#)
      ]),
    .tableFileEncoding: .unshown(
      en: "the file must be in another encoding than this text",
      vi: "tệp phải dùng bảng mã khác văn bản này"),
    .unclosedQuote: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", file = "example.csv",
          }
          """#),
        CodeExample.File(
          "rules/example.csv",
          #"""
          niche;favour.micro
          "beauty;5
          """#),
      ]),
    .textAfterQuote: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", file = "example.csv",
          }
          """#),
        CodeExample.File(
          "rules/example.csv",
          #"""
          niche;favour.micro
          "beauty"x;5
          """#),
      ]),
    .raggedRow: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", file = "example.csv",
          }
          """#),
        CodeExample.File(
          "rules/example.csv",
          #"""
          niche;favour.micro
          beauty;5;9
          """#),
      ]),
    .wrongCell: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", file = "example.csv",
          }
          """#),
        CodeExample.File(
          "rules/example.csv",
          #"""
          weeks;favour.micro
          short;5
          """#),
      ]),
  ]
}
