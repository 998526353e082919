-- Looks suspicious and is not: read by a Lua function that declares it.
fact "is_small" { type = "flag", title = { en = "Small", vi = "Nhỏ" } }
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = budget:below "100tr", infer = { is_small = true } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = function(brief) return brief.is_small end, reads = { "is_small" }, favour = { micro = 5 } }
