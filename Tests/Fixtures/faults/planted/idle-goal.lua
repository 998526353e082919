-- Planted fault: R066 in r: points that grow with a goal that weighs nothing.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = goal.trust:at_most(0),
  favour = { micro = 20 * goal.trust }, -- here
}
