-- Looks suspicious and is not: the looser limit has the higher priority, and holds when the tighter one is overruled.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  priority = 5, when = budget:below "1 tỷ", at_most = { macro = 5 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "2 tỷ", at_most = { macro = 2 } }
