-- Planted fault: R069 in t: briefs without that platform.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first", inputs = { platforms }, outputs = { favour.micro },
  rows = { { "tiktok", 5 } },
}
