-- Planted fault: R070 in is_small: inferred, and read by nobody.
fact "is_small" { -- here
  type = "flag", title = { en = "Small", vi = "Nhỏ" } }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "100tr", infer = { is_small = true } }
