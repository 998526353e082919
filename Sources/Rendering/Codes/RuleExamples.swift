import CampaignModel

/// Small examples of findings of rule files; a test sees each of them come out.
enum RuleExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .luaSyntax: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title = "Example"
            source = "example",
          }
          """#)
      ]),
    .luaFailure: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          local name = nil
          rule(name .. "-example") {}
          """#)
      ]),
    .unknownKey: CodeExample(
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
            favor = { micro = 5 },
          }
          """#)
      ]),
    .unknownName: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = budgt:below "100tr",
            favour = { micro = 5 },
          }
          """#)
      ]),
    .unknownRuleField: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = goal.thrust:at_least(0.3),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .unknownPredicate: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = stage:at_least(3),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .unknownTier: CodeExample(
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
            favour = { mirco = 5 },
          }
          """#)
      ]),
    .unknownReference: CodeExample(
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
            playbook = "pyramide",
          }
          """#)
      ]),
    .unknownFieldValue: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = stage:is "lunch",
            favour = { micro = 5 },
          }
          """#)
      ]),
    .wrongRuleValue: CodeExample(
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
            favour = { micro = "many" },
          }
          """#)
      ]),
    .duplicateKey: CodeExample(
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
            at_most = { macro = 1, macro = 2 },
          }
          """#)
      ]),
    .droppedOperator: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = stage == "launch",
            favour = { micro = 5 },
          }
          """#)
      ]),
    .duplicateName: CodeExample(
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
            favour = { micro = 5 },
          }
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = weeks:below(4),
            favour = { macro = 5 },
          }
          """#)
      ]),
    .missingRulePart: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            favour = { micro = 5 },
          }
          """#)
      ]),
    .ruleCycle: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = spendable:below "50tr",
            line = { boost = 0.1 },
          }
          """#)
      ]),
    .missingRole: CodeExample(
      ["rules", "check"], isWhole: true,
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          field "budget" { type = "money", title = { en = "Budget", vi = "Ngân sách" } }
          """#)
      ]),
    .ruleValueOutOfRange: CodeExample(
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
            favour = { micro = 5000 },
          }
          """#)
      ]),
    .deniedFunction: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          local file = io.open("prices.txt")
          """#)
      ]),
    .loadLimit: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          while true do end
          """#)
      ]),
    .functionFailed: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = function(brief) return brief.product.name == "tea" end,
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
  ]
}
