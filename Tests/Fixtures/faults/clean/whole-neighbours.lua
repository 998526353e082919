-- Looks suspicious and is not: no whole number lies between 3 and 4.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "<= 3", 5 },
    { "[4..12]", 4 },
    { ">= 13", 3 },
  },
}
