-- Which playbook: how the campaign unfolds. The first by priority wins; the pyramid is the rule, the others exceptions.

rule "quiet-repair-after-a-crisis" {
  title    = { en = "After a crisis: repair quietly", vi = "Sau khủng hoảng: lặng lẽ sửa chữa" },
  reason   = { en = "The brand first, witnesses later.", vi = "Thương hiệu lên tiếng trước, nhân chứng nói sau." },
  source   = "Singh et al. 2020 (A)",
  priority = 60,
  when     = situation:is "crisis",
  playbook = "quiet-repair",
}

rule "live-sales-have-their-own-plan" {
  title    = { en = "Live sales: tease, then sell", vi = "Live bán hàng: hâm nóng rồi chốt đơn" },
  reason   = { en = "Everything leads to the session.", vi = "Mọi thứ dồn về phiên live." },
  source   = "Gu 2024 (A)",
  priority = 50,
  when     = { formats:has "livestream", goal.conversion:at_least(0.3) },
  playbook = "live-sale",
}

rule "firms-need-a-circle" {
  title    = { en = "B2B: a circle of experts", vi = "B2B: vòng tròn chuyên gia" },
  reason   = { en = "Business buyers want cases and answers.", vi = "Khách doanh nghiệp cần tình huống thật và câu trả lời." },
  source   = "common practice",
  priority = 40,
  when     = market:is "b2b",
  playbook = "expert-circle",
}

rule "short-time-short-push" {
  title    = { en = "Under four weeks: one short push", vi = "Dưới bốn tuần: một đợt đẩy ngắn" },
  reason   = { en = "There is no time for five phases.", vi = "Không đủ thời gian cho năm giai đoạn." },
  source   = "truleado (C)",
  priority = 30,
  when     = weeks:below(4),
  playbook = "micro-push",
}

rule "all-year-in-waves" {
  title    = { en = "Long upkeep: in waves", vi = "Duy trì dài hạn: chia từng đợt" },
  reason   = { en = "A community is fed all year, not in one week.", vi = "Cộng đồng cần được nuôi quanh năm, không phải một tuần." },
  source   = "Cheng & Zhang 2025 (A); common practice",
  priority = 20,
  when     = { stage:is "sustain", weeks:at_least(12) },
  playbook = "always-on",
}

rule "pure-awareness-is-one-push" {
  title    = { en = "Awareness alone: one big push", vi = "Chỉ cần nhận diện: một cú hích lớn" },
  reason   = { en = "Nothing has to be discussed or sold afterwards; everything goes into being seen.", vi = "Không cần thảo luận hay chốt đơn sau đó; dồn hết cho việc được nhìn thấy." },
  source   = "GDL JSC 2025 §2",
  priority = 10,
  when     = goal.awareness:at_least(0.8),
  playbook = "big-push",
}

rule "the-pyramid-is-the-rule" {
  title    = { en = "The pyramid: a push on top, many voices below", vi = "Kim tự tháp: cú hích ở đỉnh, nhiều tiếng nói ở đáy" },
  reason   = { en = "One or two large names open, many micros discuss, review and lead people home.", vi = "Một, hai tên tuổi lớn mở màn; nhiều micro thảo luận, review và dẫn người về nhà." },
  source   = "GDL JSC 2025 §4",
  priority = -10,
  when     = always,
  playbook = "pyramid",
}
