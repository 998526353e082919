-- Looks suspicious and is not: the higher priority is meant to win.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  priority = 3, when = weeks:at_least(4), at_least = { macro = 3 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", at_most = { macro = 1 } }
