-- Planted fault: R070 in is_small: neither inferred nor read.
fact "is_small" { -- here
  type = "flag", title = { en = "Small", vi = "Nhỏ" } }
