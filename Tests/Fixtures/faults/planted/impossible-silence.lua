-- Planted fault: R060 in r: every brief gives its budget.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:unknown(), -- here
  favour = { micro = 5 },
}
