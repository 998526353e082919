-- Looks suspicious and is not: a set may have both.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = { platforms:has "tiktok", platforms:has "youtube" }, favour = { micro = 5 } }
