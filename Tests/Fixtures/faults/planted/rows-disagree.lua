-- Planted fault: R044 in t#2: other answers for the same brief.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "any",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "<= 8", 5 },
    { ">= 6", 4 }, -- here
  },
}
