import CampaignModel

/// Small examples of findings of plugins; a test sees each of them come out.
enum FurtherPluginExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .settingMalformed: CodeExample(
      ["rules", "check", "--plugin", "example", "--set", "colour"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .dataEscapes: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            data = { prices = "../prices.csv" },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .dataUnreadable: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            data = { prices = "prices.csv" },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .dataMalformed: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            data = { prices = "prices.json" },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
        CodeExample.File(
          "plugins/example/prices.json",
          #"""
          { "micro": 
          """#),
      ]),
    .pluginCallFailed: CodeExample(
      ["recommend", "brief.yaml", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return brief.product.name end,
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
    .pluginCallStopped: CodeExample(
      ["recommend", "brief.yaml", "--plugin", "example", "--plugin-steps", "50000"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) while true do end end,
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
    .extensionUnknown: CodeExample(
      ["recommend", "brief.yaml", "--format", "postcard"],
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
    .pluginTwice: CodeExample(
      ["rules", "check", "--plugin", "example", "--plugins", "more", "--plugins", "plugins"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
        CodeExample.File(
          "more/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "more/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 2 end,
          }
          """#),
      ]),
    .pluginMisnamed: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "exemple", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .badVersion: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "one", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .pluginAddsNothing: CodeExample(
      ["plugins", "check", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/example/init.lua",
          #"""
          -- nothing yet
          """#),
      ]),
  ]
}
