-- Looks suspicious and is not: they never meet.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:at_least(4), at_least = { macro = 3 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:below(4), at_most = { macro = 1 } }
