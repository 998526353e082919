-- Playbooks: how a campaign unfolds in time. A rule chooses one; the weeks of the brief are dealt out to its phases.
--
-- share        part of the weeks                    least_weeks  kept while the campaign is long enough
-- launch       the first post falls here            tiers        which part of a tier's creators posts in the phase

local prepare  = { en = "Prepare", vi = "Chuẩn bị" }
local ignite   = { en = "Ignite",  vi = "Tạo cú hích" }
local sustain  = { en = "Sustain", vi = "Duy trì" }
local convert  = { en = "Convert", vi = "Chuyển đổi" }
local close    = { en = "Close",   vi = "Nghiệm thu" }

playbook "pyramid" {
  title  = { en = "The pyramid", vi = "Kim tự tháp" },
  source = "GDL JSC 2025 §4",
  phases = {
    { id = "prepare", title = prepare, share = 0.2, least_weeks = 1, tiers = {},
      aim = { en = "Cast, send samples, agree the script, sign.", vi = "Chọn người, gửi mẫu, thống nhất kịch bản, ký hợp đồng." },
      tactics = { "vet-fakes", "fit-first", "verify-advertiser" } },
    { id = "ignite", title = ignite, share = 0.2, least_weeks = 1, launch = true, tiers = { macro = 1, mega = 1, mid = 0.6, micro = 0.2 },
      aim = { en = "The big names speak first, so that everybody has heard of it.", vi = "Người lớn lên tiếng trước, để ai cũng nghe tới." },
      tactics = { "launch-for-reach", "big-first" } },
    { id = "sustain", title = sustain, share = 0.35, least_weeks = 2, tiers = { mid = 0.5, micro = 0.7, nano = 0.6 },
      aim = { en = "Many small voices review, answer and keep the talk alive.", vi = "Nhiều tiếng nói nhỏ cùng review, trả lời và giữ nhịp thảo luận." },
      tactics = { "detailed-reviews", "lead-discussion", "answer-comments", "cover-niches" } },
    { id = "convert", title = convert, share = 0.15, least_weeks = 1, tiers = { micro = 0.4, nano = 0.5 },
      aim = { en = "Lead the people who now believe to the shop, the group, the website.", vi = "Dẫn người đã tin về gian hàng, về nhóm, về website." },
      tactics = { "lead-to-community", "tracked-links", "boost-the-best" } },
    { id = "close", title = close, share = 0.1, least_weeks = 1, tiers = {},
      aim = { en = "Accept the work, pay, report, keep the best creators.", vi = "Nghiệm thu, thanh toán, báo cáo, giữ lại những KOL tốt nhất." },
      tactics = { "report-ranges" } },
  },
}

playbook "big-push" {
  title  = { en = "The big push", vi = "Cú hích lớn" },
  source = "GDL JSC 2025 §3 (awareness, fast)",
  phases = {
    { id = "prepare", title = prepare, share = 0.25, least_weeks = 2, tiers = {},
      aim = { en = "Sign early: large names have strict processes.", vi = "Ký sớm: KOL lớn có quy trình rất chặt." },
      tactics = { "vet-fakes", "fit-first", "verify-advertiser" } },
    { id = "ignite", title = ignite, share = 0.35, least_weeks = 1, launch = true, tiers = { macro = 1, mega = 1, mid = 1, micro = 0.5 },
      aim = { en = "All large names within few days, with paid support.", vi = "Các tên tuổi lớn lên sóng trong vài ngày, có ngân sách chạy quảng cáo đi kèm." },
      tactics = { "launch-for-reach", "spread-audiences", "boost-the-best" } },
    { id = "sustain", title = sustain, share = 0.3, least_weeks = 1, tiers = { micro = 0.6, nano = 0.6 },
      aim = { en = "Smaller voices answer: is it true what they say?", vi = "Những tiếng nói nhỏ trả lời câu hỏi: nó có tốt như lời đồn không?" },
      tactics = { "detailed-reviews", "answer-comments" } },
    { id = "close", title = close, share = 0.1, least_weeks = 1, tiers = {},
      aim = { en = "Count the people reached, not the followers summed up.", vi = "Đếm số người thật sự tiếp cận, không cộng dồn follower." },
      tactics = { "report-ranges" } },
  },
}

playbook "micro-push" {
  title  = { en = "The short push of small creators", vi = "Đợt đẩy ngắn với KOL nhỏ" },
  source = "truleado (C); influencermarketing.guide (C)",
  phases = {
    { id = "prepare", title = prepare, share = 0.25, least_weeks = 1, tiers = {},
      aim = { en = "A list of known creators, one briefing, one revision.", vi = "Danh sách KOL quen, một buổi brief, một lần sửa." },
      tactics = { "vetted-list", "one-revision" } },
    { id = "ignite", title = ignite, share = 0.45, least_weeks = 1, launch = true, tiers = { macro = 1, mega = 1, mid = 1, micro = 1, nano = 1 },
      aim = { en = "Everybody posts within the same days.", vi = "Tất cả cùng lên bài trong vài ngày." },
      tactics = { "cover-niches", "answer-comments" } },
    { id = "convert", title = convert, share = 0.3, least_weeks = 0, tiers = { micro = 0.5, nano = 0.5 },
      aim = { en = "Push what worked, close the sale.", vi = "Đẩy mạnh bài hiệu quả, chốt đơn." },
      tactics = { "boost-the-best", "tracked-links" } },
  },
}

playbook "always-on" {
  title  = { en = "Always on", vi = "Duy trì thường xuyên" },
  source = "GDL JSC 2025 §4 for the community; rotation is common practice",
  phases = {
    { id = "prepare", title = prepare, share = 0.1, least_weeks = 2, tiers = {},
      aim = { en = "Open or tidy the community, cast the first wave.", vi = "Mở hoặc dọn lại cộng đồng, chọn đợt KOL đầu tiên." },
      tactics = { "vet-fakes", "open-channel" } },
    { id = "first-wave", title = { en = "First wave", vi = "Đợt một" }, share = 0.3, least_weeks = 2, launch = true, tiers = { macro = 1, mega = 1, mid = 0.4, micro = 0.4, nano = 0.4 },
      aim = { en = "Start the conversation and learn who is good at it.", vi = "Khơi chuyện và tìm ra ai làm tốt." },
      tactics = { "lead-discussion", "answer-comments" } },
    { id = "second-wave", title = { en = "Second wave", vi = "Đợt hai" }, share = 0.3, least_weeks = 2, tiers = { mid = 0.4, micro = 0.4, nano = 0.4 },
      aim = { en = "New faces; the best of the first wave stay.", vi = "Gương mặt mới; người làm tốt ở đợt một được giữ lại." },
      tactics = { "rotate-creators", "detailed-reviews" } },
    { id = "third-wave", title = { en = "Third wave", vi = "Đợt ba" }, share = 0.2, least_weeks = 1, tiers = { mid = 0.3, micro = 0.3, nano = 0.3 },
      aim = { en = "Members begin to answer members.", vi = "Thành viên bắt đầu trả lời lẫn nhau." },
      tactics = { "rotate-creators", "lead-to-community" } },
    { id = "close", title = close, share = 0.1, least_weeks = 1, tiers = {},
      aim = { en = "Report, renew the contracts worth renewing.", vi = "Báo cáo, gia hạn với những KOL xứng đáng." },
      tactics = { "report-ranges" } },
  },
}

playbook "live-sale" {
  title  = { en = "The live sale", vi = "Phiên live bán hàng" },
  source = "Gu 2024 (A)",
  phases = {
    { id = "prepare", title = prepare, share = 0.4, least_weeks = 1, tiers = {},
      aim = { en = "Stock, prices, hosts, rehearsal.", vi = "Hàng, giá, người dẫn, chạy thử." },
      tactics = { "vetted-list", "live-one-size" } },
    { id = "ignite", title = { en = "Teaser", vi = "Hâm nóng" }, share = 0.25, least_weeks = 1, launch = true, tiers = { macro = 1, mega = 1, micro = 0.5, nano = 0.5 },
      aim = { en = "Short clips tell when and why to watch.", vi = "Clip ngắn báo giờ live và lý do để xem." },
      tactics = { "buy-on-views" } },
    { id = "convert", title = { en = "Live", vi = "Lên live" }, share = 0.25, least_weeks = 1, tiers = { macro = 1, mega = 1, mid = 1, micro = 1, nano = 1 },
      aim = { en = "Sell.", vi = "Chốt đơn." },
      tactics = { "tracked-links" } },
    { id = "close", title = close, share = 0.1, least_weeks = 0, tiers = {},
      aim = { en = "Count returns too, not only orders.", vi = "Đếm cả đơn hoàn, không chỉ đơn đặt." },
      tactics = { "report-ranges" } },
  },
}

playbook "quiet-repair" {
  title  = { en = "Quiet repair", vi = "Lặng lẽ sửa chữa" },
  source = "Singh et al. 2020 (A)",
  phases = {
    { id = "prepare", title = { en = "Own channels first", vi = "Kênh của mình trước" }, share = 0.5, least_weeks = 2, tiers = {},
      aim = { en = "The brand itself explains, apologises and makes good. No creator yet.", vi = "Chính thương hiệu giải thích, xin lỗi và khắc phục. Chưa dùng KOL." },
      tactics = { "own-channels-first" } },
    { id = "sustain", title = { en = "Careful witnesses", vi = "Nhân chứng thận trọng" }, share = 0.4, least_weeks = 2, launch = true, tiers = { micro = 1, nano = 1 },
      aim = { en = "Few experts tell what has changed, and say that they are paid.", vi = "Vài chuyên gia kể điều gì đã thay đổi, và nói rõ mình được trả tiền." },
      tactics = { "values-and-disclosure", "answer-comments" } },
    { id = "close", title = close, share = 0.1, least_weeks = 0, tiers = {},
      aim = { en = "Measure what people say, not what they saw.", vi = "Đo điều người ta nói, không đo điều người ta thấy." },
      tactics = { "report-ranges" } },
  },
}

playbook "expert-circle" {
  title  = { en = "The circle of experts", vi = "Vòng tròn chuyên gia" },
  source = "common practice in B2B niches",
  phases = {
    { id = "prepare", title = prepare, share = 0.3, least_weeks = 2, tiers = {},
      aim = { en = "Find people the buyers already ask for advice.", vi = "Tìm những người mà khách hàng vẫn hỏi ý kiến." },
      tactics = { "expert-creators", "fit-first" } },
    { id = "ignite", title = { en = "Case and demonstration", vi = "Tình huống thật" }, share = 0.3, least_weeks = 1, launch = true, tiers = { micro = 0.6, nano = 0.6, macro = 1 },
      aim = { en = "Show the product at work in a real firm.", vi = "Cho thấy sản phẩm chạy trong một doanh nghiệp thật." },
      tactics = { "detailed-reviews" } },
    { id = "convert", title = { en = "Conversation", vi = "Trò chuyện" }, share = 0.3, least_weeks = 1, tiers = { micro = 0.6, nano = 0.6 },
      aim = { en = "Questions and answers, webinar, call-back.", vi = "Hỏi đáp, webinar, để lại liên hệ." },
      tactics = { "answer-comments", "tracked-links" } },
    { id = "close", title = close, share = 0.1, least_weeks = 1, tiers = {},
      aim = { en = "Count the talks it started, not the likes.", vi = "Đếm số cuộc trao đổi mở ra, không đếm lượt thích." },
      tactics = { "report-ranges" } },
  },
}
