/// The files a new plugin starts with. They load, pass their test and show one thing of each kind.
struct PluginScaffold {
  let name: String

  /// By path within the plugin's folder.
  var files: [(path: String, text: String)] {
    [("plugin.lua", manifest), ("init.lua", rules), ("tests.lua", tests), ("README.md", readme)]
  }

  private var manifest: String {
    """
    return plugin {
      name    = "\(name)",
      version = "0.1.0",
      api     = 1,
      title   = { en = "\(name)", vi = "\(name)" },
      description = {
        en = "What the plugin knows, in one sentence.",
        vi = "Plugin biết điều gì, trong một câu.",
      },
      config = {
        points = {
          type = "number", default = 3, range = { -100, 100 },
          title = { en = "Points", vi = "Số điểm" },
          description = { en = "What the rule gives to micros.", vi = "Số điểm quy tắc cho micro." },
        },
      },
    }

    """
  }

  private var rules: String {
    """
    -- What this file decides, in one sentence.

    rule "\(name)-local-brands" {
      title  = { en = "Local brands speak through neighbours", vi = "Thương hiệu địa phương nói qua người quen" },
      reason = { en = "People trust those who live where they do.", vi = "Người ta tin người sống cùng nơi với mình." },
      source = "our practice",
      when   = { cities:known(), audience:below "500k" },
      favour = { micro = config.points },
    }

    metric "\(name)-cost-per-creator" {
      title   = { en = "Average cost of a creator", vi = "Chi phí trung bình mỗi KOL" },
      type    = "money",
      source  = "spend on creators ÷ creators",
      compute = function(brief, mix, forecast)
        if mix.creators == 0 then return nil end
        return mix.spend / mix.creators
      end,
    }

    """
  }

  private var tests: String {
    """
    local function brief(more)
      local base = { goals = { trust = 1 }, budget = "300tr", audience = "400k", platforms = { "facebook" } }
      for key, value in pairs(more) do base[key] = value end
      return base
    end

    test "\(name): a local brand gets micros" {
      brief  = brief { cities = { "Đà Nẵng" } },
      expect = { fired = { "\(name)-local-brands" }, metrics = { ["\(name)-cost-per-creator"] = at_least(1) } },
    }

    test "\(name): a national brand does not" {
      brief  = brief { cities = { "Đà Nẵng" }, audience = "5M" },
      expect = { not_fired = { "\(name)-local-brands" } },
    }

    """
  }

  private var readme: String {
    """
    # \(name)

    What the plugin knows, from where, and when it speaks.

        kolmix recommend brief.yaml --plugin \(name)
        kolmix plugins test \(name)

    ## Tiếng Việt

    Plugin biết điều gì, lấy từ đâu, và khi nào có tác dụng.

    """
  }
}
