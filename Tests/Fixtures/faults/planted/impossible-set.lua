-- Planted fault: R060 in r: a member asked for and forbidden.
rule "r" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { platforms:has "tiktok",
   none { platforms:has_any { "tiktok", "youtube" } } }, -- here
  favour = { micro = 5 },
}
