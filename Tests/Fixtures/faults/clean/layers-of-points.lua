-- Looks suspicious and is not: points add up.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:at_least(0.3), favour = { micro = 5 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:at_least(0.6), favour = { micro = 5 } }
