-- Product and brand: what is sold, and how well it is known.

-- What the character of the product says stands in a spreadsheet: one row each, to be changed without touching Lua.
decision_table "product-character" {
  title  = { en = "What the product's character says", vi = "Tính chất sản phẩm nói gì" },
  hit    = "unique",
  file   = "tables/product-character.csv",
}

rule "fit-comes-before-size" {
  title  = { en = "Without fit, size does not help", vi = "Không hợp thì lớn cũng vô ích" },
  reason = { en = "Where creators who fit are hard to find, a larger poor fit brings nothing.", vi = "Khi khó tìm người hợp sản phẩm, chọn KOL lớn mà lệch cũng không đem lại gì." },
  source = "Janssen 2021 (A)",
  when   = fit:is "hard",
  favour = { macro = -5, mega = -5 },
  advise = { "fit-first" },
}

rule "new-things-travel-by-loose-talk" {
  title  = { en = "New things travel by loose talk", vi = "Điều mới lan nhờ chuyện kể bâng quơ" },
  reason = { en = "Few know the brand: people who are not fans yet carry it to new circles.", vi = "Ít người biết thương hiệu: người chưa phải fan sẽ đem tin tới những nhóm mới." },
  source = "Godes & Mayzlin 2009 (A)",
  when   = familiarity:is "new",
  favour = { nano = 3 },
  advise = { "casual-talkers" },
}

rule "unpaid-and-unknown-starts-low" {
  title   = { en = "Unknown and unpaid: ask the small ones", vi = "Chưa ai biết, lại không trả phí: hãy mời KOL nhỏ" },
  reason  = { en = "Large creators do not answer an unknown brand without a fee; small ones do.", vi = "KOL lớn không trả lời một thương hiệu lạ không trả phí; KOL nhỏ thì có." },
  source  = "Lanz 2019 (A)",
  priority = 5,          -- nobody works for gifts because a pyramid would like a macro on top
  when    = { familiarity:is "new", payment:one_of { "gift", "commission" } },
  exclude = { "macro", "mega" },
  favour  = { nano = 36, micro = -15 },
}

rule "gifts-are-not-promises" {
  title  = { en = "Gifts are not promises", vi = "Quà tặng không phải lời hứa" },
  reason = { en = "Without a fee, at most half of the creators post; a gift is counted at 40 % of the fee it replaces.", vi = "Không trả phí thì nhiều nhất một nửa số KOL đăng bài; món quà được tính bằng 40% khoản phí mà nó thay thế." },
  source = "Traackr (B); the 40 % is our assumption",
  when   = payment:is "gift",
  exclude = { "mega" },
  scale  = { fee = 0.4, reach = 0.5 },
  advise = { "gifts-half-post" },
  warn   = { "gift-no-show" },
}

rule "a-plain-idea-needs-more-seeds" {
  title  = { en = "A plain idea needs more seeds", vi = "Ý tưởng bình thường cần gieo nhiều hạt" },
  reason = { en = "What does not spread by itself must start in more places.", vi = "Cái gì không tự lan thì phải bắt đầu từ nhiều nơi." },
  source = "Liu-Thompkins 2012 (A)",
  when   = creative:is "weak",
  favour = { nano = 3, micro = 5 },
  advise = { "more-seeds" },
}
