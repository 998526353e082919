import CampaignModel

/// Small examples of findings of what rules do to each other; a test sees each of them come out.
enum FurtherCheckExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .missingReason: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            source = "example",
            when = weeks:below(4),
            favour = { micro = 5 },
          }
          """#)
      ]),
    .groupGap: CodeExample(
      ["rules", "check", "--group", "rules/example.lua"],
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
          rule "long" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:above(8),
            favour = { macro = 5 },
          }
          """#)
      ]),
    .groupOverlap: CodeExample(
      ["rules", "check", "--group", "rules/example.lua"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          rule "short" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:below(6),
            favour = { micro = 5 },
          }
          rule "long" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when   = weeks:above(4),
            favour = { macro = 5 },
          }
          """#)
      ]),
    .checkUnfinished: CodeExample(
      ["rules", "check"],
      files: [
        CodeExample.File(
          "rules/example.lua",
          #"""
          decision_table "example" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            hit = "first", inputs = { budget / audience }, outputs = { favour.micro },
            rows = {
              { "< 100", 5 },
              { ">= 100", 3 },
            },
          }
          """#)
      ]),
    .furtherFindings: .unshown(
      en: "it takes more than two hundred findings of one kind",
      vi: "cần hơn hai trăm phát hiện cùng loại"),
    .emptyGroup: CodeExample(
      ["rules", "check", "--group", "zebra-*"]),
    .unknownCode: CodeExample(
      ["explain", "R999"]),
    .formatChangesMeaning: .unshown(
      en: "it would be a mistake of kolmix rules fmt itself",
      vi: "đó sẽ là lỗi của chính kolmix rules fmt"),
    .badRuleName: CodeExample(
      ["rules", "new", "My Rule"]),
    .ruleExists: CodeExample(
      ["rules", "new", "example"],
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
          """#)
      ]),
    .badRuleFile: CodeExample(
      ["rules", "new", "example", "--into", "rules/example.txt"]),
  ]
}
