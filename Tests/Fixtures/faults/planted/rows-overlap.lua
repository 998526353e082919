-- Planted fault: R043 in t#2: eight weeks are in both rows.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "<= 8", 5 },
    { ">= 8", 4 }, -- here
  },
}
