-- Planted fault: R060 in r: two stretches of the budget that do not meet.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { budget:below "100tr",
   budget:at_least "200tr" }, -- here
  favour = { micro = 5 },
}
