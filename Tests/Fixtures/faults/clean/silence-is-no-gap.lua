-- Looks suspicious and is not: briefs that do not say are nobody's gap.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "unique",
  inputs = { niche, stage }, outputs = { favour.micro },
  rows = {
    { "beauty", "launch", 5 },
    { "beauty", "sustain", 5 },
    { "food, tech", "-", 4 },
  },
}
