-- Planted fault: R065 in t#1: a wider row has the higher priority.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "priority",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { ">= 10", 5, priority = 1 }, -- here
    { ">= 4", 4, priority = 2 },
    { "< 4", 4, priority = 3 },
  },
}
