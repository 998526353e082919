-- TikTok Shop: what a campaign would sell there, and what that costs.

field "shop_commission" {
  type = "percent", range = { 0, 0.6 },
  title = { en = "TikTok Shop commission", vi = "Hoa hồng TikTok Shop" },
  aliases = { "tiktok shop commission", "hoa hồng tiktok shop", "hoa hồng tts" },
  ask = { en = "Which commission will the shop pay creators?", vi = "Shop trả creator bao nhiêu phần trăm hoa hồng?" },
}

field "sells_on_tiktok_shop" {
  type = "flag",
  title = { en = "Sells on TikTok Shop", vi = "Bán trên TikTok Shop" },
  aliases = { "tiktok shop", "có tiktok shop", "gian hàng tiktok" },
}

fact "is_shop_campaign" {
  type  = "flag",
  title = { en = "A TikTok Shop campaign", vi = "Chiến dịch TikTok Shop" },
}

rule "sales-on-tiktok-go-through-the-shop" {
  title  = { en = "Sales on TikTok go through the shop", vi = "Bán trên TikTok là qua shop" },
  reason = { en = "The brief wants sales on TikTok and does not say that there is no shop.", vi = "Brief cần bán hàng trên TikTok và không nói là không có shop." },
  source = "common practice",
  when   = {
    platforms:has "tiktok", goal.conversion:at_least(0.3),
    any { sells_on_tiktok_shop:unknown(), sells_on_tiktok_shop:is(true) },
  },
  infer  = { is_shop_campaign = true },
}

tactic "live-calendar" {
  title  = { en = "A fixed hour for every live", vi = "Khung giờ live cố định" },
  text   = { en = "Go live at the same hours every week; the shop's own push favours rooms that are there every time.", vi = "Live cố định giờ mỗi tuần; sàn ưu tiên phòng live đều đặn." },
  source = "our practice",
}

rule "shop-lives-want-one-size" {
  title  = { en = "Shop lives: big or small hosts, not both", vi = "Live bán hàng: host lớn hoặc nhỏ, không cả hai" },
  reason = { en = "Large hosts bring a crowd, small ones a conversation; half of each brings neither.", vi = "Host lớn kéo đám đông, host nhỏ tạo trò chuyện; mỗi bên một nửa thì không được bên nào." },
  source = "Gu 2024 (A); the budget is our assumption: set tiktok-shop.one_size_below",
  when   = { is_shop_campaign:is(true), formats:has "livestream", budget:below(config.one_size_below) },
  only_one_of = { "micro", "macro" },
  advise = { "live-calendar" },
}

rule "ask-for-the-commission" {
  title  = { en = "Ask for the commission", vi = "Hỏi mức hoa hồng" },
  reason = { en = "It decides whether creators take the product at all.", vi = "Mức này quyết định creator có nhận sản phẩm hay không." },
  source = "our practice",
  when   = { is_shop_campaign:is(true), shop_commission:unknown() },
  ask    = "shop_commission",
}

local function gmv(brief, forecast)
  if not forecast.conversions or not brief.order_value then return nil end
  return forecast.conversions * brief.order_value
end

metric "gmv" {
  title   = { en = "Expected GMV", vi = "GMV dự kiến" },
  type    = "money",
  source  = "forecast orders × order value",
  reads   = { "is_shop_campaign" },
  compute = function(brief, mix, forecast)
    return brief.is_shop_campaign and gmv(brief, forecast) or nil
  end,
}

metric "shop_costs" {
  title   = { en = "Commission and platform fee", vi = "Hoa hồng và phí sàn" },
  type    = "money",
  source  = "GMV × (commission + platform fee)",
  reads   = { "is_shop_campaign" },
  compute = function(brief, mix, forecast)
    local sold = brief.is_shop_campaign and gmv(brief, forecast)
    return sold and sold * ((brief.shop_commission or config.commission) + config.platform_fee) or nil
  end,
}

metric "gmv_per_dong" {
  title   = { en = "GMV per đồng of budget", vi = "GMV trên mỗi đồng ngân sách" },
  source  = "GMV ÷ budget",
  reads   = { "is_shop_campaign" },
  compute = function(brief, mix, forecast)
    local sold = brief.is_shop_campaign and gmv(brief, forecast)
    return sold and sold / mix.total or nil
  end,
}

risk "shop-sells-less-than-it-costs" {
  title  = { en = "The campaign sells less than it costs", vi = "Doanh số thấp hơn chi phí" },
  text   = { en = "The expected GMV is below the budget. Judge it as an investment in awareness, or lower the cost per order.", vi = "GMV dự kiến thấp hơn ngân sách. Hãy xem đây là đầu tư cho nhận diện, hoặc giảm chi phí mỗi đơn." },
  source = "our practice",
}

rule "gmv-below-the-budget" {
  title  = { en = "GMV stays below the budget", vi = "GMV thấp hơn ngân sách" },
  reason = { en = "Every đồng spent brings less than one đồng of sales.", vi = "Mỗi đồng chi ra mang về chưa tới một đồng doanh số." },
  source = "our practice",
  when   = metric.gmv_per_dong:below(1),
  warn   = { "shop-sells-less-than-it-costs" },
}

-- 12345678 -> 12.345.678
local function grouped(number)
  local text = ("%d"):format(math.floor(number + 0.5))
  local found = text:reverse():gsub("(%d%d%d)", "%1."):reverse()
  return (found:gsub("^%.", ""))
end

command "gmv" {
  title = { en = "GMV at other conversion rates", vi = "GMV với tỷ lệ chuyển đổi khác" },
  usage = "gmv [RATE…]   for example: gmv 1% 2.5%",
  run   = function(args, answer)
    if not answer.forecast then return "GMV: –" end
    local value = answer.brief.order_value
    if not value then return "GMV: order_value?" end
    local rates = #args > 0 and args or { "1%", "2%", "3%", "5%" }
    local lines = {}
    for _, text in ipairs(rates) do
      local rate = tonumber((text:gsub("%%", ""):gsub(",", ".")))
      if not rate then error("\"" .. text .. "\" is no rate: write 2.5%", 0) end
      lines[#lines + 1] = ("%6s  %15s ₫"):format(text, grouped(answer.forecast.clicks * rate / 100 * value.value))
    end
    return table.concat(lines, "\n") .. "\n"
  end,
}
