-- Planted fault: R069 in t: four weeks.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first", inputs = { weeks }, outputs = { favour.micro },
  rows = { { "< 4", 5 }, { "[5..12]", 4 }, { "> 12", 3 } },
}
