-- A Zalo community: places, groups, moderators.

field "moderators" {
  type = "integer", range = { 0, 100 },
  title = { en = "Moderators", vi = "Số quản trị viên" },
  aliases = { "số quản trị viên", "số admin", "admins", "moderator count" },
  ask = { en = "How many people can answer in the community every day?", vi = "Mỗi ngày có bao nhiêu người trực trả lời trong cộng đồng?" },
}

fact "leads_to_zalo" {
  type  = "flag",
  title = { en = "The campaign leads people to Zalo", vi = "Chiến dịch dẫn người về Zalo" },
}

rule "people-are-led-to-zalo" {
  title  = { en = "People are led to the Zalo community", vi = "Dẫn người về cộng đồng Zalo" },
  reason = { en = "The brand's community is on Zalo and the campaign is to grow it.", vi = "Cộng đồng của thương hiệu ở Zalo và chiến dịch cần nuôi lớn nó." },
  source = "GDL JSC 2025 §4",
  when   = { community_channel:is "zalo", goal.community:above(0) },
  infer  = { leads_to_zalo = true },
}

rule "who-answers-there" {
  title  = { en = "Somebody must answer there", vi = "Phải có người trả lời" },
  reason = { en = "A community nobody answers in empties within weeks.", vi = "Cộng đồng không ai trả lời sẽ vắng sau vài tuần." },
  source = "our practice",
  when   = { leads_to_zalo:is(true), moderators:unknown() },
  ask    = "moderators",
}

local function joins(brief, forecast) return brief.leads_to_zalo and forecast.joins or nil end

metric "zalo_members" {
  title   = { en = "Zalo members after a month", vi = "Thành viên Zalo sau một tháng" },
  type    = "integer", unit = { en = "members", vi = "thành viên" },
  source  = "forecast joins × the part that stays",
  reads   = { "leads_to_zalo" },
  compute = function(brief, mix, forecast)
    local new = joins(brief, forecast)
    return new and math.floor(new * config.stay) or nil
  end,
}

metric "zalo_groups" {
  title   = { en = "Communities needed", vi = "Số cộng đồng cần mở" },
  type    = "integer", unit = { en = "communities", vi = "cộng đồng" },
  source  = "forecast joins ÷ group size",
  reads   = { "leads_to_zalo" },
  compute = function(brief, mix, forecast)
    local new = joins(brief, forecast)
    return new and math.ceil(new / config.group_size) or nil
  end,
}

metric "zalo_moderators" {
  title   = { en = "Moderators needed", vi = "Số quản trị viên cần có" },
  type    = "integer", unit = { en = "people", vi = "người" },
  source  = "forecast joins ÷ members per moderator",
  reads   = { "leads_to_zalo" },
  compute = function(brief, mix, forecast)
    local new = joins(brief, forecast)
    return new and math.max(1, math.ceil(new / config.members_per_moderator)) or nil
  end,
}

tactic "train-moderators" {
  title  = { en = "Train moderators before the first post", vi = "Tập huấn quản trị viên trước bài đầu" },
  text   = { en = "Answers to the twenty commonest questions, who answers when, and what is deleted.", vi = "Soạn sẵn hai mươi câu trả lời hay gặp, phân giờ trực, và quy định bài nào bị xóa." },
  source = "our practice",
}

risk "too-few-moderators" {
  title  = { en = "Too few moderators", vi = "Thiếu quản trị viên" },
  text   = { en = "More people would join than the team can answer.", vi = "Số người vào nhiều hơn số đội ngũ trả lời kịp." },
  source = "our practice",
}

rule "more-members-than-moderators-can-answer" {
  title  = { en = "More members than moderators can answer", vi = "Thành viên nhiều hơn sức quản trị" },
  reason = { en = "The expected members need more people than the brief has.", vi = "Số thành viên dự kiến cần nhiều người quản trị hơn brief có." },
  source = "our practice; set zalo-community.members_per_moderator",
  when   = metric.zalo_moderators:above(moderators),
  warn   = { "too-few-moderators" },
  advise = { "train-moderators" },
}

rule "several-communities-want-a-plan" {
  title  = { en = "Several communities want a plan", vi = "Nhiều cộng đồng thì cần kế hoạch" },
  reason = { en = "The expected members do not fit into one community.", vi = "Số thành viên dự kiến không vừa một cộng đồng." },
  source = "Zalo limit of 1,000 members; REVU 2026",
  when   = metric.zalo_groups:above(1),
  advise = { "split-channel" },
}
