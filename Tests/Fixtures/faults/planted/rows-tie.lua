-- Planted fault: R045 in t#2: the same priority.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "priority",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "<= 8", 5, priority = 1 },
    { ">= 6", 4, priority = 1 }, -- here
  },
}
