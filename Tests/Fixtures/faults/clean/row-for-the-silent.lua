-- Looks suspicious and is not: a row for those who do not say.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first",
  inputs = { niche }, outputs = { favour.micro },
  rows = {
    { "beauty", 5 },
    { "food, tech", 4 },
    { "unknown", 2 },
  },
}
