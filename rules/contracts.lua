-- Creators who are contracted already: a fixed cost; the question is what to do with the rest.

rule "the-signed-name-opens" {
  title    = { en = "The signed name opens the campaign", vi = "KOL đã ký sẽ mở màn" },
  reason   = { en = "A large creator is under contract: fixed in the plan, first in the calendar.", vi = "Đã ký với một KOL lớn: cố định trong kế hoạch, lên sóng đầu tiên." },
  source   = "Gu 2024 (A); GDL JSC 2025 §4",
  priority = 5,
  when     = any { contracted.macro.count:at_least(1), contracted.mega.count:at_least(1) },
  advise   = { "contract-first", "big-first" },
}

rule "the-rest-goes-to-the-small" {
  title   = { en = "The rest goes to small creators", vi = "Phần còn lại dành cho KOL nhỏ" },
  reason  = { en = "The awareness part is bought with the contract; no second large name beside it.", vi = "Phần nhận diện đã mua bằng hợp đồng; không thêm tên tuổi lớn thứ hai." },
  source  = "GDL JSC 2025 §4",
  when    = { any { contracted.macro.count:at_least(1), contracted.mega.count:at_least(1) }, goal.awareness:at_most(0.6), budget:below "1 tỷ" },
  exclude = { "macro", "mega" },
}

rule "the-contract-weighs" {
  title  = { en = "The contract decides much", vi = "Hợp đồng đã quyết định nhiều" },
  reason = { en = "More than a third of the budget is bound before planning starts.", vi = "Hơn một phần ba ngân sách đã bị giữ trước khi lập kế hoạch." },
  source = "rule of thumb (C): nobody above 40 %",
  when   = { contracted:known(), ((contracted.macro.fee + contracted.mega.fee) / budget):at_least(0.35) },
  warn   = { "contract-weighs", "one-face" },
}
