-- Planted fault: R060 in r: each alternative contradicts itself or the rest.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { any { all { stage:is "launch", stage:is "sustain" }, urgent:unknown() },
   urgent:is(true) }, -- here
  favour = { micro = 5 },
}
