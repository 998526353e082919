local function brief(more)
  local base = {
    goals = { conversion = 0.8, awareness = 0.2 }, budget = "200tr", audience = "1M", platforms = { "tiktok" },
    conversion_rate = "3%", order_value = "300k", weeks = 6,
  }
  for key, value in pairs(more) do base[key] = value end
  return base
end

test "a sales brief books KOCs and sets commission aside" {
  brief  = brief {},
  expect = {
    fired   = { "kocs-sell-what-they-use", "kocs-take-no-fee", "kocs-are-paid-by-orders" },
    count   = { koc = at_least(5) },
    tactics = { "send-samples-first" },
    metrics = { koc_orders = at_least(1), koc_commission = at_least(10000) },
  },
}

test "an awareness brief has no use for KOCs" {
  brief  = brief { goals = { awareness = 1 } },
  expect = { not_fired = { "kocs-sell-what-they-use", "kocs-are-paid-by-orders" }, share = { koc = at_most(0.05) } },
}

test "a brief that names a scheme keeps it" {
  brief  = brief { scheme = "gdl" },
  expect = { count = { koc = 0 } },
}

test "a client may rule KOCs out" {
  brief  = brief { excluded_tiers = { "koc" } },
  expect = { status = "recommended" },
}
