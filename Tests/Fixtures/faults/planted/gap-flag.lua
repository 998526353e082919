-- Planted fault: R069 in t: not urgent, and sustained.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique", inputs = { urgent, stage }, outputs = { favour.micro },
  rows = { { "true", "-", 5 }, { "false", "launch", 4 } },
}
