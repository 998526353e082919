-- Planted fault: R061 in r: goals weigh 1 in all.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { goal.trust:at_least(0.7),
    any { urgent:is(true),
      goal.awareness:at_least(0.5) } }, -- here
  favour = { micro = 5 },
}
