-- Planted fault: R024 in a: a title in one language.
rule "a" {
  title = { en = "T" }, -- here
  reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", favour = { micro = 5 } }
