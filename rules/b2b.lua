-- B2B and small universes: few buyers, long thoughts, experts.

rule "firms-ask-experts" {
  title  = { en = "Firms ask experts", vi = "Doanh nghiệp nghe chuyên gia" },
  reason = { en = "Business buyers follow few people, and those know the trade.", vi = "Người mua cho doanh nghiệp theo dõi ít người, và đó là người trong nghề." },
  source = "common practice; GDL JSC 2025 §2 (expertise)",
  when   = market:is "b2b",
  favour = { nano = 36, micro = 4, macro = -15, mega = -30 },
  advise = { "expert-creators" },
}

rule "no-more-people-than-there-are" {
  title   = { en = "No more people than there are", vi = "Không thể tiếp cận nhiều hơn số người có thật" },
  reason  = { en = "Reach ends at the size of the audience; a large account would be paid for strangers.", vi = "Số người tiếp cận dừng ở quy mô tệp; dùng tài khoản lớn là trả tiền cho người lạ." },
  source  = "reach is bounded by the audience",
  when    = audience:below "30k",
  exclude = { "macro", "mega" },
  at_most = { creators = 15 },
  warn    = { "small-universe" },
}

rule "most-followers-are-bystanders" {
  title  = { en = "In a tiny field most followers are bystanders", vi = "Ngành quá hẹp thì phần lớn người theo dõi chỉ là người ngoài" },
  reason = { en = "Somebody with thirty thousand followers cannot fill them from nine thousand buyers: about a third of the usual reach counts.", vi = "Người có ba mươi nghìn follower không thể lấy đủ từ chín nghìn người mua: chỉ tính khoảng một phần ba số người tiếp cận thông thường." },
  source = "reach is bounded by the audience; the third is our assumption",
  when   = audience:below "30k",
  scale  = { reach = 0.3 },
}
