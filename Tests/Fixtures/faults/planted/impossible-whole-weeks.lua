-- Planted fault: R060 in r: no whole number lies between 3 and 4.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { weeks:above(3),
   weeks:below(4) }, -- here
  favour = { micro = 5 },
}
