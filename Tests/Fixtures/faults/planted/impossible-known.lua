-- Planted fault: R060 in r: said and not said.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { reserve:known(),
   reserve:unknown() }, -- here
  favour = { micro = 5 },
}
