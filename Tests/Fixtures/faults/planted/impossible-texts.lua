-- Planted fault: R060 in r: a city that is in and out.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { cities:has "huế",
   none { cities:has "huế" } }, -- here
  favour = { micro = 5 },
}
