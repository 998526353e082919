-- Planted fault: R069 in t: exactly 100tr.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique", inputs = { budget }, outputs = { favour.micro },
  rows = { { "< 100tr", 5 }, { "]100tr..500tr]", 4 }, { "> 500tr", 3 } },
}
