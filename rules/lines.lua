-- Budget lines: what else the money must pay for before creators are booked.
--
-- The starting point is 75 / 15 / 10: fees, rights, boost (influencermarketing.guide, C), counted after tax.
-- Larger programmes produce more themselves and put more behind the best posts.
-- Each line is a part of budget minus reserve. A line the client gives always wins.
-- Where a large creator is contracted already, the lines are counted on what is left beside the contract.

local free   = budget - reserve
local beside = budget - reserve - contracted.macro.fee - contracted.mega.fee     -- what is left beside a contract

decision_table "lines-by-size" {
  title   = { en = "Lines by the size of the programme", vi = "Các khoản theo quy mô chương trình" },
  source  = "our assumption, from 75 / 15 / 10",
  hit     = "unique",
  partial = true,                         -- below 20tr everything goes to creators
  inputs  = { contracted, budget },
  outputs = { line.production, line.rights, line.boost },
  rows = {
    { "unknown", "[20tr..300tr[",  "-",         free * 0.12, free * 0.08,
      title  = { en = "Small programme: three quarters for fees, the rest for rights and boost", vi = "Chương trình nhỏ: ba phần tư cho phí, còn lại cho quyền hình ảnh và quảng cáo" },
      reason = { en = "75 / 15 / 10 is the usual split; here it is counted after tax.", vi = "75/15/10 là cách chia quen thuộc; ở đây tính trên số tiền sau thuế." },
      source = "influencermarketing.guide (C)" },

    { "unknown", "[300tr..1 tỷ[",  free * 0.05, free * 0.08, free * 0.12,
      title  = { en = "Middle programme: a little production, more boost", vi = "Chương trình vừa: thêm chút sản xuất, thêm quảng cáo" },
      reason = { en = "Some material of one's own, and money to push the best posts.", vi = "Cần một ít tư liệu riêng và tiền đẩy những bài tốt nhất." } },

    { "unknown", "[1 tỷ..3 tỷ[",   free * 0.05, free * 0.08, free * 0.17,
      title  = { en = "Large programme: more goes into boost", vi = "Chương trình lớn: dồn thêm vào quảng cáo" },
      reason = { en = "Doubling what goes to creators brings less than double; good posts can carry more money.", vi = "Tăng gấp đôi tiền KOL không đem về gấp đôi; bài tốt thì gánh thêm được tiền quảng cáo." },
      source = "Leung et al. 2022 (A): elasticity 0.46; shares our assumption" },

    { "unknown", ">= 3 tỷ",        free * 0.08, free * 0.1,  free * 0.25,
      title  = { en = "National programme: creators make it, media carries it", vi = "Chương trình toàn quốc: KOL làm nội dung, quảng cáo đưa đi xa" },
      reason = { en = "Nobody can run hundreds of creators. A quarter of the money carries the best posts to everybody else.", vi = "Không ai chạy nổi hàng trăm KOL. Một phần tư ngân sách để đưa bài tốt tới những người còn lại." },
      source = "Leung et al. 2022 (A): elasticity 0.46; shares our assumption" },

    { "known",   ">= 20tr",        "-",         beside * 0.08, beside * 0.1,
      title  = { en = "Beside a contract the lines shrink", vi = "Đã ký hợp đồng thì các khoản khác thu lại" },
      reason = { en = "The signed fee is gone; rights and boost are counted on the rest.", vi = "Phí đã ký xem như đã chi; quyền hình ảnh và quảng cáo tính trên phần còn lại." },
      source = "our assumption" },
  },
}

-- Tax ----------------------------------------------------------------------------------------------------------------
-- Of 100 that leave the account, a creator with a net fee keeps 0.9 / (1 + VAT): 100 net costs about 122 at 10 % VAT.

rule "net-fees-carry-two-taxes" {
  title  = { en = "Net fees: VAT and income tax come on top", vi = "Phí net: cộng thêm VAT và thuế TNCN" },
  reason = { en = "With 10 % income tax and VAT, 100 net costs about 122.", vi = "Cộng 10% thuế TNCN và VAT, 100 đồng net tốn khoảng 122 đồng." },
  source = "practice, verify with accounting",
  when   = { contracted:unknown(), fee_basis:is "net", vat_included:is(true) },
  line   = { tax = (budget - reserve) * (vat_rate + 0.1) / (vat_rate + 1) },
  warn   = { "vat-unclear" },
}

rule "net-fees-beside-a-contract" {
  title  = { en = "Beside a contract, tax is counted on the rest", vi = "Đã ký hợp đồng thì thuế tính trên phần còn lại" },
  reason = { en = "The signed fee is taken as the full cost; ask if it is not.", vi = "Phí đã ký được xem là chi phí trọn gói; hãy hỏi lại nếu chưa phải." },
  source = "practice, verify with accounting",
  when   = { contracted:known(), fee_basis:is "net", vat_included:is(true) },
  line   = { tax = (budget - reserve - contracted.macro.fee - contracted.mega.fee) * (vat_rate + 0.1) / (vat_rate + 1) },
  warn   = { "vat-unclear" },
}

rule "vat-outside-leaves-income-tax" {
  title  = { en = "VAT outside the budget: only income tax is left", vi = "Ngân sách chưa gồm VAT: chỉ còn thuế TNCN" },
  reason = { en = "The client pays VAT apart; ten percent income tax stays.", vi = "Khách trả VAT riêng; còn 10% thuế thu nhập cá nhân." },
  source = "practice, verify with accounting",
  when   = { contracted:unknown(), fee_basis:is "net", vat_included:is(false) },
  line   = { tax = (budget - reserve) * 0.1 },
}
