-- Planted fault: R065 in t#2: the same answer is given by a wider row.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "any",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { ">= 4", 5 },
    { ">= 6", 5 }, -- here
    { "< 4", 2 },
  },
}
