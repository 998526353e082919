-- Looks suspicious and is not: 0.4 and 0.6 are just 1.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { goal.trust:at_least(0.4), goal.awareness:at_least(0.6) }, favour = { micro = 5 } }
