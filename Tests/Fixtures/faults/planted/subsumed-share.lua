-- Planted fault: R063 in b: a smaller least share inside a larger one.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:at_least(0.3), share_at_least = { micro = 0.5 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:at_least(0.6), share_at_least = { micro = 0.4 } }
