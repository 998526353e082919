-- Planted fault: R065 in t#2: a wider row comes first.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first",
  inputs = { weeks, stage }, outputs = { favour.micro },
  rows = {
    { ">= 4", "-", 5 },
    { ">= 6", "launch", 4 }, -- here
    { "-", "-", 3 },
  },
}
