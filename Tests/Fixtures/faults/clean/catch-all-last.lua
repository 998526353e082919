-- Looks suspicious and is not: rows that overlap under first.
decision_table "t" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test", hit = "first",
  inputs = { weeks, stage }, outputs = { favour.micro },
  rows = {
    { "< 4", "launch", 5 },
    { "[2..6]", "-", 4 },
    { "-", "-", 3 },
  },
}
