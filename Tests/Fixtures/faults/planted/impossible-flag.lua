-- Planted fault: R060 in r: yes and no.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { urgent:is(true),
   urgent:is(false) }, -- here
  favour = { micro = 5 },
}
