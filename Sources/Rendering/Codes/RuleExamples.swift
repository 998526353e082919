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
  ]
}
