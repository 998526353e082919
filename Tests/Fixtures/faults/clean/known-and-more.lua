-- Looks suspicious and is not: said, and large.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { reserve:known(), reserve:above "1tr" }, favour = { micro = 5 } }
