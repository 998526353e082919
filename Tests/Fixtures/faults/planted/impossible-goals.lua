-- Planted fault: R060 in r: goals weigh 1 in all.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { goal.trust:at_least(0.6),
   goal.awareness:at_least(0.6) }, -- here
  favour = { micro = 5 },
}
