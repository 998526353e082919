-- Time: what a short calendar forbids, what a long one asks for, what Tết changes.

rule "no-new-macro-under-four-weeks" {
  title    = { en = "Under four weeks: no new macro", vi = "Dưới bốn tuần: không ký thêm macro" },
  reason   = { en = "Large creators need time to sign and to approve; work from a vetted list, with one revision.", vi = "KOL lớn cần thời gian ký và duyệt; hãy dùng danh sách quen và chỉ một lần sửa." },
  source   = "truleado (C)",
  priority = 10,
  when     = weeks:below(4),
  exclude  = { "macro", "mega" },
  advise   = { "one-revision", "vetted-list" },
  warn     = { "no-time" },
}

rule "keep-the-faces-fresh" {
  title  = { en = "Long programmes change faces", vi = "Chương trình dài phải đổi gương mặt" },
  reason = { en = "Paid posts wear a creator out; waves with new faces keep the talk alive.", vi = "Bài trả phí làm KOL mòn dần; chia đợt với gương mặt mới giữ được nhịp trò chuyện." },
  source = "Cheng & Zhang 2025 (A)",
  when   = { stage:is "sustain", weeks:at_least(12) },
  favour = { micro = 3, mega = -10 },
  advise = { "rotate-creators" },
}

rule "tet-is-dear" {
  title  = { en = "Before Tết everything is dearer", vi = "Trước Tết cái gì cũng đắt" },
  reason = { en = "Fees rise and calendars fill; the rate card's Tết factor is used until real quotes are in.", vi = "Phí tăng và lịch kín; tạm dùng hệ số Tết trong bảng giá cho tới khi có báo giá thật." },
  source = "common practice; factor is the user's",
  when   = season:is "tet",
  advise = { "book-before-tet" },
  warn   = { "tet-fees" },
}

rule "a-date-makes-a-calendar" {
  title  = { en = "A date makes a calendar", vi = "Có ngày mới có lịch" },
  reason = { en = "With a launch date the phases get days.", vi = "Có ngày ra mắt thì các giai đoạn mới có ngày cụ thể." },
  source = "our practice",
  when   = { launch_date:unknown(), stage:is "launch" },
  ask    = "launch_date",
}
