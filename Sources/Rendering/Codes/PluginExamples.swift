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
  ]
}
