-- Looks suspicious and is not: one thing to do in two cases.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", favour = { micro = 5 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "sustain", favour = { micro = 5 } }
