-- Planted fault: R065 in t#3: the rows before it leave nothing.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "< 8", 5 },
    { ">= 8", 4 },
    { "[2..6]", 9 }, -- here
  },
}
