-- An agency's own pack, laid over the default one:
--
--     kolmix recommend examples/briefs/02-national-drink.yaml --rules rules --rules examples/agency
--
-- It adds what the agency knows, replaces one rule, and retires another. Everything else stays as it is.

fact "regular_client" {
  type  = "flag",
  title = { en = "A client we know well", vi = "Khách hàng quen" },
}

rule "we-know-them" {
  title  = { en = "A client of ours for years", vi = "Khách hàng nhiều năm" },
  reason = { en = "We have run campaigns for this client and know who works.", vi = "Chúng tôi đã chạy nhiều chiến dịch cho khách này và biết ai phù hợp." },
  source = "our own list",
  when   = client:contains "suối xanh",
  infer  = { regular_client = true },
}

rule "our-list-of-micros" {
  title  = { en = "Our own micros first", vi = "Ưu tiên micro của chúng tôi" },
  reason = { en = "We have vetted micros for regular clients; they cost less to run.", vi = "Đã có sẵn micro được duyệt cho khách quen; vận hành rẻ hơn." },
  source = "our own list",
  when   = { regular_client:is(true), weeks:at_least(3) },
  favour = { micro = 4 },
  advise = "vetted-list",
}

rule "nobody-above-two-fifths" {
  replaces = true,
  title    = { en = "No creator above a quarter of the money", vi = "Không ai chiếm quá một phần tư chi phí" },
  reason   = { en = "Our clients once lost a campaign with one face; we ask for more of them.", vi = "Khách của chúng tôi từng mất cả chiến dịch vì một gương mặt; chúng tôi chia cho nhiều người hơn." },
  source   = "our own practice",
  when     = always,
  creator_share_at_most = 0.25,
}

retire "no-single-answer" {
  reason = { en = "Our clients have read the article.", vi = "Khách của chúng tôi đã đọc bài viết rồi." },
}

test "a regular client gets our list" {
  brief  = { client = "Suối Xanh Beverages", goals = { trust = 1 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  expect = { fired = { "we-know-them", "our-list-of-micros", "nobody-above-two-fifths" } },
}
