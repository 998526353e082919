-- Planted fault: R069 in t: trust of more than half and less than 0.6.
decision_table "t" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first", inputs = { goal.trust, goal.awareness }, outputs = { favour.micro },
  rows = { { ">= 0.6", "-", 5 }, { "-", ">= 0.5", 4 } },
}
