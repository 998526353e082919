-- Planted fault: R060 in r: a choice has one value.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { stage:is "launch",
   stage:is "sustain" }, -- here
  favour = { micro = 5 },
}
