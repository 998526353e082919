-- Looks suspicious and is not: collect has nothing to complete.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "collect",
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "< 4", 5 },
    { "> 12", 4 },
  },
}
