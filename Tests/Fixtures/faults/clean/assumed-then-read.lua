-- Looks suspicious and is not: nobody says it, but a rule assumes it.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:unknown(), assume = { stage = "launch" } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { stage:unknown(), stage:is "launch" }, favour = { micro = 5 } }
