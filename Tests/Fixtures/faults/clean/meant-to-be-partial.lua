-- Looks suspicious and is not: says so.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique", partial = true,
  inputs = { weeks }, outputs = { favour.micro },
  rows = {
    { "< 4", 5 },
    { "> 12", 4 },
  },
}
