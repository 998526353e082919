return plugin {
  name    = "agency-rates",
  version = "1.0.0",
  api     = 1,
  title   = { en = "The agency's own rates", vi = "Bảng giá riêng của agency" },
  description = {
    en = "Uses a rate card from a CSV the agency keeps in a spreadsheet, instead of the published one.",
    vi = "Dùng bảng giá từ tệp CSV agency tự giữ trong bảng tính, thay cho bảng giá công bố.",
  },
  data = { rates = "data/rates.csv", card = "data/card.json" },
  config = {
    discount = {
      type = "percent", default = "0%", range = { 0, 0.8 },
      title = { en = "Volume discount", vi = "Chiết khấu theo số lượng" },
      description = { en = "Taken off every fee of the card.", vi = "Trừ trên mọi mức phí trong bảng giá." },
    },
    version = {
      type = "text", default = "agency-2026.1",
      title = { en = "Version", vi = "Phiên bản" },
      description = { en = "The name every answer made with this card shows.", vi = "Tên hiện trên mọi đề xuất dùng bảng giá này." },
    },
  },
}
