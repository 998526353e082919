import CampaignModel

/// Small examples of findings about tests; a test sees each of them come out.
enum TestExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .duplicateCase: CodeExample(
      ["rules", "test"],
      files: [
        CodeExample.File(
          "rules/tests.lua",
          #"""
          test "more seeds are always advised" {
            brief  = { goals = { trust = 1 }, budget = "500tr", audience = "1M" },
            expect = { tactics = { "more-seeds" } },
            cases  = {
              { name = "short", brief = { weeks = 2 } },
              { name = "short", brief = { weeks = 3 } },
            },
          }
          """#)
      ]),
    .caseWithoutNothing: CodeExample(
      ["rules", "test"],
      files: [
        CodeExample.File(
          "rules/tests.lua",
          #"""
          test "more seeds are always advised" {
            brief  = { goals = { trust = 1 }, budget = "500tr", audience = "1M" },
            expect = { tactics = { "more-seeds" } },
            cases  = {
              { name = "no time said", without = "weeks" },
            },
          }
          """#)
      ]),
    .testExpectsNothing: CodeExample(
      ["rules", "test"],
      files: [
        CodeExample.File(
          "rules/tests.lua",
          #"""
          test "a plain brief" {
            brief  = { goals = { trust = 1 }, budget = "500tr", audience = "1M" },
            expect = {},
          }
          """#)
      ]),
    .noSuchTest: CodeExample(
      ["rules", "test", "--filter", "zebra"]),
    .coverageTooLow: CodeExample(
      ["rules", "test", "--fail-under", "90"]),
    .badThreshold: CodeExample(
      ["rules", "test", "--fail-under", "900"]),
  ]
}
