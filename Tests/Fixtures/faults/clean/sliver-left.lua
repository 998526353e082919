-- Looks suspicious and is not: exactly six weeks are left to the last rule.
playbook "one" { title = { en = "one", vi = "one" }, source = "test", phases = {
  { id = "all", title = { en = "All", vi = "Tất cả" }, aim = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
playbook "two" { title = { en = "two", vi = "two" }, source = "test", phases = {
  { id = "all", title = { en = "All", vi = "Tất cả" }, aim = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
playbook "three" { title = { en = "three", vi = "three" }, source = "test", phases = {
  { id = "all", title = { en = "All", vi = "Tất cả" }, aim = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  priority = 2, when = weeks:below(6), playbook = "one" }
rule "c" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  priority = 2, when = weeks:above(6), playbook = "two" }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = stage:is "launch", playbook = "three" }
