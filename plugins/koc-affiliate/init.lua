-- KOCs: key opinion consumers. They buy, try and tell, and earn when somebody orders.
--
-- The scheme gdl-koc is gdl with nano cut in two. Briefs that name no scheme use it while the plugin is on.

tier_scheme "gdl-koc" {
  title  = { en = "GDL JSC with KOCs (five tiers)", vi = "GDL JSC có thêm KOC (năm hạng)" },
  source = "GDL JSC 2025 §1; the cut at 3,000 followers is our assumption",
  tiers  = {
    { id = "koc",   from = "300",  to = "3k",   typical = "1k",  prior = 0.05, title = { en = "KOC",   vi = "KOC" } },
    { id = "nano",  from = "3k",   to = "10k",  typical = "5k",   prior = 0.2,  title = { en = "Nano",  vi = "Nano" } },
    { id = "micro", from = "10k",  to = "100k", typical = "30k",  prior = 3,    title = { en = "Micro", vi = "Micro" } },
    { id = "macro", from = "100k", to = "1M",   typical = "300k", prior = 1,    title = { en = "Macro", vi = "Macro" } },
    { id = "mega",  from = "1M",                typical = "2M",   prior = 0.15, title = { en = "Mega (celebrity)", vi = "Mega (người nổi tiếng)" } },
  },
}

local koc = { id = "koc", en = "KOC", vi = "KOC" }

extend "scheme" {
  values  = { { id = "gdl-koc", en = "GDL JSC with KOCs", vi = "GDL JSC có KOC" } },
  default = "gdl-koc",
}
extend "excluded_tiers"  { values = { koc } }
extend "contracted.tier" { values = { koc } }

tactic "send-samples-first" {
  title  = { en = "Samples first, links second", vi = "Gửi mẫu trước, gửi link sau" },
  text   = { en = "Send the product before the affiliate link, and let KOCs say what they did not like.", vi = "Gửi sản phẩm trước rồi mới gửi link tiếp thị, và để KOC nói cả điều chưa thích." },
  source = "TikTok Shop affiliate practice in Vietnam (C)",
}

risk "commission-runs-dry" {
  title  = { en = "Commissions may outgrow the line", vi = "Hoa hồng có thể vượt khoản để dành" },
  text   = { en = "The forecast orders would earn KOCs more than is set aside: agree on a cap, or raise the line.", vi = "Số đơn dự báo khiến hoa hồng cao hơn khoản để dành: thỏa thuận mức trần, hoặc tăng khoản này." },
  source = "our practice",
}

rule "kocs-sell-what-they-use" {
  title  = { en = "KOCs sell what they use", vi = "KOC bán thứ họ dùng" },
  reason = { en = "Small reviewers bring orders cheaply where the goal is sales: more revenue per follower than any larger tier.", vi = "Người review nhỏ ra đơn rẻ khi mục tiêu là bán hàng: doanh thu trên mỗi người theo dõi cao hơn mọi hạng lớn hơn." },
  source = "Beichert 2024 (A): nano €.265 against macro €.049 per follower",
  when   = { goal.conversion:at_least(0.2), platforms:has_any { "tiktok", "facebook" } },
  favour = { koc = 45 * goal.conversion },
  advise = { "send-samples-first" },
}

rule "kocs-take-no-fee" {
  title  = { en = "KOCs take commission instead of a fee", vi = "KOC nhận hoa hồng thay phí" },
  reason = { en = "Before the first order a KOC costs a sample and some care, not a fee.", vi = "Trước đơn đầu tiên, một KOC chỉ tốn hàng mẫu và công chăm sóc, không tốn phí." },
  source = "our assumption; set koc-affiliate.sample_share",
  when   = always,
  scale  = { fee = { koc = config.sample_share } },
}

rule "kocs-are-paid-by-orders" {
  title  = { en = "Commissions are paid from a line of their own", vi = "Hoa hồng trả từ một khoản riêng" },
  reason = { en = "What KOCs will earn is set aside, so that success does not break the budget.", vi = "Giữ sẵn tiền hoa hồng để bán chạy không làm vỡ ngân sách." },
  source = "our assumption; set koc-affiliate.set_aside",
  when   = goal.conversion:at_least(0.2),
  line   = { commission = (budget - reserve) * config.set_aside },
}

metric "koc_orders" {
  title   = { en = "Orders through KOCs", vi = "Đơn hàng qua KOC" },
  type    = "integer", unit = { en = "orders", vi = "đơn" },
  source  = "clicks of the tier × the client's conversion rate",
  compute = function(brief, mix, forecast)
    local koc = forecast.tiers.koc
    if not koc or not brief.conversion_rate then return nil end
    return koc.clicks * brief.conversion_rate
  end,
}

metric "koc_commission" {
  title   = { en = "Commission KOCs would earn", vi = "Hoa hồng KOC dự kiến nhận" },
  type    = "money",
  source  = "orders through KOCs × order value × commission",
  compute = function(brief, mix, forecast)
    local koc = forecast.tiers.koc
    if not koc or not brief.conversion_rate or not brief.order_value then return nil end
    return koc.clicks * brief.conversion_rate * brief.order_value * config.commission
  end,
}

rule "commission-outgrows-its-line" {
  title  = { en = "KOCs would earn more than is set aside", vi = "KOC sẽ kiếm nhiều hơn khoản để dành" },
  reason = { en = "The forecast commissions exceed the budget line.", vi = "Hoa hồng dự báo vượt khoản đã dành." },
  source = "our practice",
  when   = metric.koc_commission:above((budget - reserve) * config.set_aside),
  warn   = { "commission-runs-dry" },
}
