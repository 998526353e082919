test "a brief is answered at the agency's rates" {
  brief  = { goals = { trust = 1 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  expect = { status = "recommended", fired = { "we-book-at-our-own-rates" }, count = { micro = at_least(5) } },
}

test "a tiny budget asks nobody for a house rate" {
  brief  = { goals = { trust = 1 }, budget = "20tr", audience = "100k", platforms = { "facebook" } },
  expect = { not_fired = { "we-book-at-our-own-rates" } },
}
