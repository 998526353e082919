-- Planted fault: R069 in t: a niche without a row.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique", inputs = { niche }, outputs = { favour.micro },
  rows = { { "beauty", 5 }, { "food", 4 } },
}
