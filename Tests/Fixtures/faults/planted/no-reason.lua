-- Planted fault: R073 in a: a reason in one language.
rule "a" {
  title = { en = "T", vi = "T" },
  reason = { en = "R" }, -- here
  source = "test", when = stage:is "launch", favour = { micro = 5 } }
