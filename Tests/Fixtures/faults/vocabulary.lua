-- The words of the planted-fault packs: every pack is this file, base.lua and one file of planted/ or clean/.
field_group "goal" { title = { en = "Goals", vi = "Mục tiêu" }, aliases = { "goals" }, weights = true }
field_group "line" { title = { en = "Lines", vi = "Hạng mục" }, aliases = { "lines" } }
goal "awareness" { title = { en = "Awareness", vi = "Nhận diện" }, metric = "reach" }
goal "trust" { title = { en = "Trust", vi = "Lòng tin" }, metric = "engagements", effective_frequency = 3 }
field "client" { type = "text", role = "client", title = { en = "Client", vi = "Khách hàng" } }
field "product" { type = "text", title = { en = "Product", vi = "Sản phẩm" } }
field "cities" { type = "texts", title = { en = "Cities", vi = "Thành phố" } }
field "budget" { type = "money", role = "budget", required = true, range = { 1, 1e15 }, title = { en = "Budget", vi = "Ngân sách" } }
field "reserve" { type = "amount", role = "reserve", title = { en = "Reserve", vi = "Dự phòng" } }
field "audience" { type = "integer", role = "audience", required = true, range = { 1, 1e9 }, title = { en = "Audience", vi = "Tệp" } }
field "weeks" { type = "integer", role = "weeks", range = { 1, 520 }, default = 8, title = { en = "Weeks", vi = "Tuần" } }
field "stage" { type = "choice", values = { "launch", "sustain" }, title = { en = "Stage", vi = "Giai đoạn" } }
field "niche" { type = "choice", role = "niche", values = { "beauty", "food", "tech" }, title = { en = "Niche", vi = "Ngành" },
  ask = { en = "Which niche?", vi = "Ngành nào?" } }
field "platforms" { type = "set", role = "platforms", required = true, values = { "tiktok", "youtube" }, title = { en = "Platforms", vi = "Nền tảng" } }
field "urgent" { type = "flag", title = { en = "Urgent", vi = "Gấp" } }
field "line.boost" { type = "amount", title = { en = "Boost", vi = "Quảng cáo" } }
field "contracted" { type = "records", role = "contracted", title = { en = "Contracted", vi = "Đã ký" }, columns = {
  { id = "tier", type = "choice", values = { "micro", "macro" }, required = true, title = { en = "Tier", vi = "Hạng" } },
  { id = "count", type = "integer", default = 1, range = { 1, 1000 }, title = { en = "Count", vi = "Số" } },
  { id = "fee", type = "money", title = { en = "Fee", vi = "Phí" } } } }
tier_scheme "two" { title = { en = "Two", vi = "Hai" }, source = "test", tiers = {
  { id = "micro", from = "10k", to = "100k", typical = "30k", prior = 3, title = { en = "Micro", vi = "Micro" } },
  { id = "macro", from = "100k", to = "1M", typical = "300k", prior = 1, title = { en = "Macro", vi = "Macro" } } } }
rate_card "test-1" { title = { en = "Test", vi = "Thử" }, currency = "VND", bundle = 1, cpm = { tiktok = "50k", youtube = "60k" }, rows = {
  { platform = "tiktok", followers = "30k", fee = { "4tr", "9tr", "12tr" }, reach = { 0.2, 0.4, 0.8 }, engagement = { 0.05, 0.1, 0.15 },
    click = { 0.005, 0.01, 0.02 }, on_target = { 0.5, 0.6, 0.7 }, handling = "1tr", available = 100, source = "test", grade = "C" },
  { platform = "tiktok", followers = "300k", fee = { "30tr", "48tr", "90tr" }, reach = { 0.1, 0.2, 0.4 }, engagement = { 0.02, 0.05, 0.08 },
    click = { 0.002, 0.005, 0.01 }, on_target = { 0.3, 0.4, 0.5 }, handling = "2tr", available = 20, source = "test", grade = "C" },
  { platform = "youtube", followers = "30k", fee = { "4tr", "9tr", "12tr" }, reach = { 0.2, 0.4, 0.8 }, engagement = { 0.05, 0.1, 0.15 },
    click = { 0.005, 0.01, 0.02 }, on_target = { 0.5, 0.6, 0.7 }, handling = "1tr", available = 100, source = "test", grade = "C" },
  { platform = "youtube", followers = "300k", fee = { "30tr", "48tr", "90tr" }, reach = { 0.1, 0.2, 0.4 }, engagement = { 0.02, 0.05, 0.08 },
    click = { 0.002, 0.005, 0.01 }, on_target = { 0.3, 0.4, 0.5 }, handling = "2tr", available = 20, source = "test", grade = "C" },
} }
