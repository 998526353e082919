-- What every planted-fault pack has, so that nothing declared here is unused.
tactic "base" { title = { en = "Base", vi = "Nền" }, text = { en = "Base.", vi = "Nền." }, source = "test" }
rule "base" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = always, advise = "base" }
