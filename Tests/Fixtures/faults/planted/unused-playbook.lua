-- Planted fault: R071 in one: a playbook nobody chooses.
playbook "one" { -- here
  title = { en = "one", vi = "one" }, source = "test", phases = {
  { id = "all", title = { en = "All", vi = "Tất cả" }, aim = { en = "All", vi = "Tất cả" }, share = 1, launch = true, tiers = { micro = 1, macro = 1 } } } }
