-- Planted fault: R071 in noise: a risk nobody warns of.
risk "noise" { -- here
  title = { en = "Noise", vi = "Ồn" }, text = { en = "Noise.", vi = "Ồn." }, source = "test" }
