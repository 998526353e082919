-- Planted fault: R061 in r: an alternative beyond the rule's own limit.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { budget:below "500tr",
    any { stage:is "launch",
      budget:at_least "1 tỷ" } }, -- here
  favour = { micro = 5 },
}
