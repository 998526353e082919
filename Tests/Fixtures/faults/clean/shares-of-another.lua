-- Looks suspicious and is not: a share and an amount of one field.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { reserve:at_most(0.1), reserve:at_least "20tr" }, favour = { micro = 5 } }
