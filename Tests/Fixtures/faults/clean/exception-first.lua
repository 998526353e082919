-- Looks suspicious and is not: the exception stands before the rule.
playbook "one" { title = { en = "one", vi = "one" }, source = "test", phases = {
  { id = "all", title = { en = "All", vi = "Tất cả" }, aim = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
playbook "two" { title = { en = "two", vi = "two" }, source = "test", phases = {
  { id = "all", title = { en = "All", vi = "Tất cả" }, aim = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", playbook = "one" }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = always, playbook = "two" }
