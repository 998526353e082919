-- Planted fault: R060 in r: nobody says it and no rule assumes it, yet it has a value.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { product:unknown(),
   product:contains "tea" }, -- here
  favour = { micro = 5 },
}
