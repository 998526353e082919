-- Looks suspicious and is not: nobody can say that two functions are the same.
rule "a" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = function(brief) return brief.urgent end, favour = { micro = 5 } }
rule "b" { title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test",
  when = function(brief) return brief.urgent end, favour = { micro = 5 } }
