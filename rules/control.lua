-- Content control: how much the brand wants to say itself.

rule "every-word-approved" {
  title   = { en = "Every word approved: few creators, small ones", vi = "Duyệt từng chữ: ít người và người nhỏ" },
  reason  = { en = "A micro is easy to talk with and adjusts; a macro has a strict process and hardly changes. Every text approved costs time, so there are few.", vi = "Micro dễ trao đổi và sẵn lòng chỉnh sửa; macro có quy trình chặt, khó đổi. Duyệt từng bài tốn thời gian nên chỉ nên ít người." },
  source  = "GDL JSC 2025 §2",
  when    = control:is "high",
  favour  = { micro = 5, macro = -6, mega = -10 },
  at_most = { creators = 12 },
  advise  = { "key-points-not-words", "lead-time" },
  warn    = { "script-kills-voice" },
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
