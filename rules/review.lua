-- A look at the finished mix: what it leans on, what it leaves over, and whether anybody can run it.
--
-- These rules read mix.* and forecast.*, which exist only once the mix is decided. So they change nothing in it: they warn,
-- they advise, they ask.

fact "one_name_carries" {
  type  = "flag",
  title = { en = "The plan rests on one large name", vi = "Kế hoạch dựa vào một tên tuổi lớn" },
}

rule "the-contract-is-the-only-large-name" {
  title  = { en = "The only large name is already signed", vi = "Tên tuổi lớn duy nhất đã ký sẵn" },
  reason = { en = "One macro or celebrity is under contract, and no other is planned.", vi = "Đã ký một macro hoặc người nổi tiếng, và không tính mời thêm." },
  source = "GDL JSC 2025 §4",
  when   = (contracted.macro.count + contracted.mega.count):between(1, 1),
  infer  = { one_name_carries = true },
}

rule "half-the-money-on-one-face" {
  title  = { en = "Half the money is on one face", vi = "Một nửa chi phí nằm ở một gương mặt" },
  reason = { en = "A single large creator takes half the spend: if that one post falls flat, the campaign does.", vi = "Một KOL lớn chiếm nửa chi phí: bài đó mà chìm thì cả chiến dịch chìm theo." },
  source = "TikTok marketplace VN 2026 (B): sd(log) 1.1–1.4",
  when   = any {
    all { mix.macro.count:between(1, 1), mix.macro.share:at_least(0.5) },
    all { mix.mega.count:between(1, 1), mix.mega.share:at_least(0.5) },
    all { one_name_carries:is(true), (mix.macro.share + mix.mega.share):at_least(0.5) },
  },
  warn   = "one-face",
  advise = "boost-the-best",
}

rule "the-community-overflows" {
  title  = { en = "More people would join than there is room", vi = "Người muốn vào nhiều hơn số chỗ" },
  reason = { en = "The forecast fills every free place of the community; what comes after has nowhere to go.", vi = "Dự báo lấp kín mọi chỗ trống của cộng đồng; người đến sau không còn chỗ." },
  source = "Zalo limit of 1,000 members; REVU 2026",
  when   = { goal.community:above(0), forecast.joins:at_least(community_capacity) },
  warn   = "full-channel",
  advise = "split-channel",
}

rule "seen-too-seldom-to-convince" {
  title  = { en = "Seen too seldom to convince", vi = "Xuất hiện quá ít để thuyết phục" },
  reason = { en = "Trust and sales need to be met more than once; most people here would see one post.", vi = "Lòng tin và đơn hàng cần gặp nhiều hơn một lần; ở đây phần lớn chỉ thấy một bài." },
  source = "Stellar (B); Ostrow 1982",
  when   = { (goal.trust + goal.conversion):at_least(0.5), forecast.frequency:below(1.5) },
  advise = "allow-overlap",
}

rule "money-looks-for-work" {
  title  = { en = "Much of the money finds no creator", vi = "Nhiều tiền chưa có KOL để chi" },
  reason = { en = "More than 15 % of the budget is left over: it does more as boosting of the best posts than as weaker creators.", vi = "Còn hơn 15% ngân sách: chạy quảng cáo cho bài tốt nhất lợi hơn là thêm KOL yếu." },
  source = "our practice",
  when   = { mix.unallocated:above(budget * 0.15), situation:is_not "crisis" },
  advise = "boost-the-best",
}
