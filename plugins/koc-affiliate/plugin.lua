return plugin {
  name    = "koc-affiliate",
  version = "1.0.0",
  api     = 1,
  title   = { en = "KOCs on commission", vi = "KOC hưởng hoa hồng" },
  description = {
    en = "Adds a tier below nano: ordinary buyers who review for a commission and a sample instead of a fee. Sets money aside for what they earn.",
    vi = "Thêm một hạng dưới nano: người mua thật, review để nhận hoa hồng và hàng mẫu thay cho phí. Giữ sẵn khoản tiền trả hoa hồng.",
  },
  config = {
    commission = {
      type = "percent", default = "12%", range = { 0, 0.6 },
      title = { en = "Commission", vi = "Tỷ lệ hoa hồng" },
      description = { en = "Part of each order a KOC earns.", vi = "Phần của mỗi đơn hàng trả cho KOC." },
    },
    sample_share = {
      type = "percent", default = "20%", range = { 0.01, 1 },
      title = { en = "Sample and care", vi = "Hàng mẫu và chăm sóc" },
      description = {
        en = "What a KOC costs before the first order, as a part of the fee an account of that size would quote.",
        vi = "Chi phí cho một KOC trước đơn đầu tiên, tính theo phần phí mà tài khoản cỡ đó thường báo.",
      },
    },
    set_aside = {
      type = "percent", default = "10%", range = { 0, 0.5 },
      title = { en = "Set aside for commission", vi = "Để dành trả hoa hồng" },
      description = { en = "Part of the budget kept for commissions.", vi = "Phần ngân sách giữ lại để trả hoa hồng." },
    },
  },
}
