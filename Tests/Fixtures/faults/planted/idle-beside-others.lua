-- Planted fault: R066 in r: the rest of the rule lives.
tactic "talk" { title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch",
  advise = "talk",
  favour = { micro = 0 }, -- here
}
