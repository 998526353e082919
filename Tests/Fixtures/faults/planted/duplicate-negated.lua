-- Planted fault: R062 in b: the same said the other way round.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = weeks:at_least(4), favour = { micro = 5 } }
rule "b" { -- here
  title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { none { weeks:below(4) } }, favour = { micro = 5 } }
