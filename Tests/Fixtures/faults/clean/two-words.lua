-- Looks suspicious and is not: a text may contain both.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { product:contains "tea", product:contains "green" }, favour = { micro = 5 } }
