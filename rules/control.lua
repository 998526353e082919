-- Content control: how much the brand wants to say itself.

rule "every-word-approved" {
  title  = { en = "Every word approved: creators who adjust", vi = "Duyệt từng chữ: chọn KOL dễ phối hợp" },
  reason = { en = "A micro is easy to talk with and adjusts; a macro has a strict process and hardly changes.", vi = "Micro dễ trao đổi và sẵn lòng chỉnh sửa; macro có quy trình chặt, khó đổi." },
  source = "GDL JSC 2025 §2",
  when   = control:is "high",
  favour = { micro = 5, macro = -6, mega = -10 },
  advise = { "key-points-not-words", "lead-time" },
  warn   = { "script-kills-voice" },
}

rule "approve-a-dozen" {
  title   = { en = "Nobody approves more than a dozen well", vi = "Duyệt kỹ thì chỉ xuể mười hai người" },
  reason  = { en = "Every text goes back and forth; with a small budget one person reads them all.", vi = "Bài nào cũng qua lại nhiều lần; ngân sách nhỏ thì một người phải đọc hết." },
  source  = "common practice: high control means fewer creators and a longer lead",
  when    = { control:is "high", budget:below "200tr" },
  at_most = { creators = 12 },
}

rule "approve-two-dozen" {
  title   = { en = "A team approves two dozen", vi = "Cả đội duyệt được hai mươi bốn người" },
  reason  = { en = "With more money there are more readers, but not more days.", vi = "Nhiều tiền hơn thì thêm người đọc, nhưng không thêm ngày." },
  source  = "common practice: high control means fewer creators and a longer lead",
  when    = { control:is "high", budget:at_least "200tr" },
  at_most = { creators = 24 },
}

rule "high-control-needs-weeks" {
  title  = { en = "High control needs weeks", vi = "Kiểm soát chặt thì cần thời gian" },
  reason = { en = "Scripts go back and forth; under six weeks they do not come back in time.", vi = "Kịch bản qua lại nhiều vòng; dưới sáu tuần thì không kịp." },
  source = "common practice",
  when   = { control:is "high", weeks:below(6) },
  warn   = { "no-time" },
}

rule "free-hands-carry-size" {
  title  = { en = "Free hands suit larger creators too", vi = "Để tự do thì KOL lớn cũng có chất" },
  reason = { en = "Where creators write for themselves, engagement falls less with size.", vi = "Khi KOL được tự viết, tương tác giảm ít hơn theo quy mô." },
  source = "Wies 2023 (A)",
  when   = { control:is "low", goal.engagement:at_least(0.3) },
  favour = { macro = 3 },
  advise = { "customise-content" },
}
