import CampaignModel

/// Small examples of findings of plugins; a test sees each of them come out.
enum MorePluginExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .pluginUntested: CodeExample(
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
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .pluginUnexplained: CodeExample(
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
          metric "example" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .pluginNearLimit: CodeExample(
      ["plugins", "check", "example", "--plugin-steps", "20000"],
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
            compute = function(brief, mix, forecast) local sum = 0 for i = 1, 9000 do sum = sum + i end return sum end,
          }
          test "it is reckoned" {
            brief  = { goals = { trust = 1 }, budget = "500tr", audience = "1M", platforms = "tiktok" },
            expect = { metrics = { example = at_least(1) } },
          }
          """#),
      ]),
    .settingUnread: CodeExample(
      ["plugins", "check", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            config = { size = { type = "integer", default = 3,
              title = { en = "Size", vi = "Cỡ" }, description = { en = "Size.", vi = "Cỡ." } } },
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
    .functionMissing: CodeExample(
      ["rules", "check", "--plugin", "example"],
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
            compute = 5,
          }
          """#),
      ]),
    .badPluginName: CodeExample(
      ["plugins", "new", "My_Plugin"]),
  ]
}
