import CampaignModel

/// Small examples of findings of rule files; a test sees each of them come out.
enum MoreRuleExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .unknownColumn: CodeExample(
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
          nische;favour.micro
          beauty;5
          """#),
      ]),
    .rowsOverlap: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "unique", inputs = { weeks }, outputs = { favour.micro },
            rows = {
              { "<= 8", 5 },
              { ">= 8", 3 },
            },
          }
          """#)
      ]),
    .rowsDisagree: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "any", inputs = { weeks }, outputs = { favour.micro },
            rows = {
              { "<= 8", 5 },
              { ">= 6", 3 },
            },
          }
          """#)
      ]),
    .rowsTie: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "priority", inputs = { weeks }, outputs = { favour.micro },
            rows = {
              { "<= 8", 5, priority = 1 },
              { ">= 6", 3, priority = 1 },
            },
          }
          """#)
      ]),
    .boundsProvedContradictory: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "three-macros" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = stage:is "launch",
            at_least = { macro = 3 },
          }
          rule "one-macro" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = budget:below "1 tỷ",
            at_most = { macro = 1 },
          }
          """#)
      ]),
    .conflictsUnfinished: .unshown(
      en: "it takes more than fifty contradicting limits",
      vi: "cần hơn năm mươi giới hạn mâu thuẫn"),
    .ruleCircle: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          fact "is_small" { type = "flag", title = { en = "Example", vi = "Ví dụ" } }
          fact "is_local" { type = "flag", title = { en = "Example", vi = "Ví dụ" } }
          rule "one" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = is_local:is(true),
            infer = { is_small = true },
          }
          rule "two" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = is_small:is(true),
            infer = { is_local = true },
          }
          """#)
      ]),
    .notInferable: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = weeks:below(4),
            infer = { weeks = 8 },
          }
          """#)
      ]),
    .factIsInferred: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          fact "is_small" {
            type  = "flag", required = true,
            title = { en = "Small", vi = "Nhỏ" },
          }
          """#)
      ]),
    .inEarlierPack: CodeExample(
      ["rules", "check", "--rules", "rules", "--rules", "more"],
      files: [
        CodeExample.File(
          "more/example.lua",
          #"""
          rule "base" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = weeks:below(4),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .replacesNothing: CodeExample(
      ["rules", "check", "--rules", "rules", "--rules", "more"],
      files: [
        CodeExample.File(
          "more/example.lua",
          #"""
          rule "nobody" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            replaces = true,
            when = weeks:below(4),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .neverInferred: CodeExample(
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
            when = is_small:is(true),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .rateOutOfOrder: CodeExample(
      ["rates", "check", "--rules", "rules", "--rules", "more"],
      files: [
        CodeExample.File(
          "more/example.lua",
          #"""
          rate_card "small" {
            title = { en = "Small", vi = "Nhỏ" }, currency = "VND", bundle = 1, cpm = { tiktok = "50k" },
            rows = {
              { platform = "tiktok", followers = "30k", fee = { "4tr", "9tr", "12tr" },
                reach = { 0.2, 0.4, 8 }, engagement = { 0.05, 0.1, 0.15 },
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
    .ratesContradict: CodeExample(
      ["rates", "check", "--rules", "rules", "--rules", "more"],
      files: [
        CodeExample.File(
          "more/example.lua",
          #"""
          rate_card "small" {
            title = { en = "Small", vi = "Nhỏ" }, currency = "VND", bundle = 1, cpm = { tiktok = "50k" },
            rows = {
              { platform = "tiktok", followers = "30k", fee = { "30tr", "48tr", "90tr" },
                reach = { 0.2, 0.4, 0.8 }, engagement = { 0.05, 0.1, 0.15 },
                click = { 0.005, 0.01, 0.02 }, on_target = { 0.5, 0.6, 0.7 },
                handling = "1tr", available = 100, source = "example", grade = "C" },
              { platform = "tiktok", followers = "300k", fee = { "4tr", "9tr", "12tr" },
                reach = { 0.1, 0.2, 0.4 }, engagement = { 0.02, 0.05, 0.08 },
                click = { 0.002, 0.005, 0.01 }, on_target = { 0.3, 0.4, 0.5 },
                handling = "2tr", available = 20, source = "example", grade = "C" },
            },
          }
          settings { rate_card = "small" }
          """#)
      ]),
    .nameOfLibrary: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          field "string" {
            type  = "flag",
            title = { en = "Strings", vi = "Dây" },
          }
          """#)
      ]),
  ]
}
