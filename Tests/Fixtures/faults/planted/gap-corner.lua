-- Planted fault: R069 in t: one corner of two columns.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first", inputs = { niche, weeks }, outputs = { favour.micro },
  rows = { { "beauty", "-", 5 }, { "-", "< 8", 4 }, { "food", ">= 8", 3 } },
}
