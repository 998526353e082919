-- Looks suspicious and is not: half-open stretches that touch.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique",
  inputs = { budget }, outputs = { favour.micro },
  rows = {
    { "< 100tr", 5 },
    { "[100tr..500tr[", 4 },
    { ">= 500tr", 3 },
  },
}
