return plugin {
  name    = "tiktok-shop",
  version = "1.0.0",
  api     = 1,
  title   = { en = "TikTok Shop", vi = "TikTok Shop" },
  description = {
    en = "Sales on TikTok Shop: expected GMV, commission and return, live sessions with one size of host, a command to try other rates.",
    vi = "Bán hàng trên TikTok Shop: GMV, hoa hồng và hiệu quả dự kiến, phiên live với một cỡ host, và lệnh thử tỷ lệ khác.",
  },
  config = {
    commission = {
      type = "percent", default = "10%", range = { 0, 0.6 },
      title = { en = "Commission", vi = "Tỷ lệ hoa hồng" },
      description = { en = "What creators earn of an order when the brief does not say.", vi = "Phần creator hưởng trên mỗi đơn khi brief không nói." },
    },
    platform_fee = {
      type = "percent", default = "5%", range = { 0, 0.3 },
      title = { en = "Platform fee", vi = "Phí sàn" },
      description = { en = "What the platform keeps of an order; check the seller centre.", vi = "Phần sàn giữ lại trên mỗi đơn; xem lại trong trung tâm người bán." },
    },
    one_size_below = {
      type = "money", default = "2 tỷ",
      title = { en = "One size below", vi = "Một cỡ khi dưới" },
      description = { en = "Below this budget live sessions use big or small hosts, not both.", vi = "Dưới mức ngân sách này, phiên live dùng host lớn hoặc nhỏ, không cả hai." },
    },
  },
}
