-- Looks suspicious and is not: may be nothing, and may be more.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:at_least(0.1), favour = { micro = 10 * goal.trust - 1 } }
