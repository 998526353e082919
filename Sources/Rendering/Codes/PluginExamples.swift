import CampaignModel

/// Small examples of findings of plugins; a test sees each of them come out.
enum PluginExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .pluginNotFound: CodeExample(
      ["rules", "check", "--plugin", "nobody"]),
    .manifestMissing: .unshown(
      en: "folders without plugin.lua are passed over when plugins are looked for",
      vi: "thư mục không có plugin.lua được bỏ qua khi tìm plugin"),
    .manifestNotATable: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return 5
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
    .apiUnsupported: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 9,
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
    .needMissing: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            needs = { other = "1" },
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
    .needVersion: CodeExample(
      ["rules", "check", "--plugin", "example", "--plugin", "other"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            needs = { other = ">=2" },
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
          "plugins/other/plugin.lua",
          #"""
          return plugin {
            name = "other", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
          }
          """#),
        CodeExample.File(
          "plugins/other/init.lua",
          #"""
          metric "other" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .needCircle: CodeExample(
      ["rules", "check", "--plugin", "example", "--plugin", "other"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            needs = { other = "1" },
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
          "plugins/other/plugin.lua",
          #"""
          return plugin {
            name = "other", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            needs = { example = "1" },
          }
          """#),
        CodeExample.File(
          "plugins/other/init.lua",
          #"""
          metric "other" {
            title   = { en = "Example", vi = "Ví dụ" },
            compute = function(brief, mix, forecast) return 1 end,
          }
          """#),
      ]),
    .pluginClash: CodeExample(
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
          rule "base" {
            title  = { en = "Example", vi = "Ví dụ" },
            reason = { en = "To show it.", vi = "Để minh họa." },
            source = "example",
            when = weeks:below(4),
            favour = { micro = 5 },
          }
          """#),
      ]),
    .pluginLeftOut: CodeExample(
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
          error("not ready")
          """#),
      ]),
    .settingUnknown: CodeExample(
      ["rules", "check", "--plugin", "example", "--set", "example.colour=red"],
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
    .settingMissing: CodeExample(
      ["rules", "check", "--plugin", "example"],
      files: [
        CodeExample.File(
          "plugins/example/plugin.lua",
          #"""
          return plugin {
            name = "example", version = "1.0.0", api = 1,
            title = { en = "Example", vi = "Ví dụ" }, description = { en = "Example.", vi = "Ví dụ." },
            config = { size = { type = "integer", required = true,
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
            compute = function(brief, mix, forecast) local sum = 0 for i = 1, 900000 do sum = sum + i end return sum end,
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
