local function brief(more)
  local base = {
    goals = { conversion = 0.8, awareness = 0.2 }, budget = "600tr", audience = "2M", platforms = { "tiktok" },
    formats = { "livestream" }, order_value = "400k", conversion_rate = "3%", weeks = 6,
  }
  for key, value in pairs(more) do base[key] = value end
  return base
end

test "a shop campaign has a GMV and one size of host" {
  brief  = brief {},
  expect = {
    fired   = { "sales-on-tiktok-go-through-the-shop", "shop-lives-want-one-size", "ask-for-the-commission" },
    metrics = { gmv = at_least(1000000), shop_costs = at_least(100000) },
    prints  = { gmv = { "2%", "₫" } },
    tactics = { "live-calendar" },
  },
}

test "commission the brief gives is not asked for" {
  brief  = brief { shop_commission = "20%" },
  expect = { not_fired = { "ask-for-the-commission" }, metrics = { shop_costs = at_least(100000) } },
}

test "no shop, no GMV" {
  brief  = brief { sells_on_tiktok_shop = false },
  expect = { not_fired = { "sales-on-tiktok-go-through-the-shop", "shop-lives-want-one-size" } },
}

test "a large budget may use both sizes" {
  brief  = brief { budget = "3 tỷ" },
  expect = { not_fired = { "shop-lives-want-one-size" } },
}
