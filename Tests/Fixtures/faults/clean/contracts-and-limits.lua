-- Looks suspicious and is not: one limit each.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = contracted.macro.count:at_least(3), at_most = { micro = 50 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = contracted.macro.count:below(3), at_most = { micro = 40 } }
