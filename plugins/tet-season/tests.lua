local function brief(day, season)
  return {
    goals = { trust = 0.6, awareness = 0.4 }, budget = "400tr", audience = "800k", platforms = { "facebook" },
    launch_date = day, season = season,
  }
end

test "a launch ten days before Tết 2027 pays the rush" {
  brief  = brief("2027-01-27"),
  expect = {
    fired     = { "the-calendar-knows-tet", "tet-fees-rush", "tet-attention-rush", "sign-before-the-rush" },
    not_fired = { "tet-fees-shopping", "no-launch-into-the-holiday" },
    tactics   = { "settle-before-ong-tao" },
  },
}

test "Tết 2030 is a day before the Chinese one" {
  brief  = brief("2030-02-02"),
  expect = { fired = { "tet-fees-holiday", "no-launch-into-the-holiday" }, risks = { "tet-silence" } },
}

test "a brief that says Tết itself pays no rise twice" {
  brief  = brief("2027-01-27", "tet"),
  expect = { fired = { "tet-attention-rush", "tet-is-dear" }, not_fired = { "tet-fees-rush" } },
}

test "in summer the plugin is silent" {
  brief  = brief("2026-07-01"),
  expect = {
    fired     = { "the-calendar-knows-tet" },
    not_fired = { "tet-fees-early", "tet-fees-rush", "tet-attention-after", "sign-before-the-rush" },
  },
}

test "without a launch date there is nothing to know" {
  brief  = { goals = { trust = 1 }, budget = "400tr", audience = "800k", platforms = { "facebook" } },
  expect = { not_fired = { "the-calendar-knows-tet", "sign-before-the-rush" } },
}
