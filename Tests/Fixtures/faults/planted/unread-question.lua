-- Planted fault: R072 in mood: a question nobody asks, and nobody reads the answer.
field "mood" { -- here
  type = "flag", title = { en = "Mood", vi = "Tâm trạng" }, ask = { en = "How are you?", vi = "Bạn khỏe không?" } }
