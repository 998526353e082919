-- Planted fault: R071 in talk: advice nobody gives.
tactic "talk" { -- here
  title = { en = "Talk", vi = "Nói" }, text = { en = "Talk.", vi = "Nói." }, source = "test" }
