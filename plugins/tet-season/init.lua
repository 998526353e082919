-- Tết moves between 21 January and 20 February; the Vietnamese calendar, UTC+7, is what counts (in 2030 it is a day
-- before the Chinese one). The factors of data/weeks.csv are practice, not measurement: put your own quotes there.

-- Days since 1970-01-01 of "2027-02-06" (Howard Hinnant, "chrono-compatible low-level date algorithms").
local function day_number(iso)
  local year, month, day = iso:match("^(%d+)-(%d+)-(%d+)$")
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if month <= 2 then year = year - 1 end
  local era = year // 400
  local of_era = year - era * 400
  local of_year = (153 * (month + (month > 2 and -3 or 9)) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

local tet = {}
for _, row in ipairs(data.days) do tet[#tet + 1] = day_number(row.first_day) end

fact "days_to_tet" {
  type  = "integer", range = { -30, 400 }, unit = "days",
  title = { en = "Days from the launch to Tết", vi = "Số ngày từ lúc ra mắt đến Tết" },
}

rule "the-calendar-knows-tet" {
  title  = { en = "The calendar knows when Tết is", vi = "Lịch cho biết khi nào Tết" },
  reason = { en = "The launch date says how far away Tết is.", vi = "Ngày ra mắt cho biết còn bao lâu tới Tết." },
  source = "Vietnamese lunar calendar, UTC+7",
  when   = launch_date:known(),
  infers = { "days_to_tet" },
  apply  = function(brief, plan)
    local launch = day_number(brief.launch_date)
    for _, first in ipairs(tet) do
      local left = first - launch
      if left >= -20 and left <= 366 then
        plan:infer("days_to_tet", left)
        return
      end
    end
  end,
}

tactic "settle-before-ong-tao" {
  title = { en = "Sign everything before the Kitchen Gods' day", vi = "Chốt hợp đồng trước ngày ông Táo" },
  text  = { en = "From 23 December of the lunar calendar nobody signs or approves: fees, scripts and stock are settled before.", vi = "Từ 23 tháng Chạp không ai ký hay duyệt: chốt phí, kịch bản và hàng hóa trước ngày đó." },
  source = "our practice",
}

risk "tet-silence" {
  title = { en = "Nobody watches advertisements at Tết", vi = "Tết ít ai để ý quảng cáo" },
  text  = { en = "In the holiday week people are with their families; sponsored posts are skipped or resented.", vi = "Tuần Tết mọi người ở bên gia đình; bài quảng cáo dễ bị lướt qua hoặc gây khó chịu." },
  source = "our practice",
}

-- One rule a row. A brief that says `season: tet` itself has the rate card's factor already.
for _, week in ipairs(data.weeks) do
  local fee = 1 + (tonumber(week.fee) - 1) * config.strength
  local attention = 1 + (tonumber(week.attention) - 1) * config.strength
  local window = days_to_tet:between(tonumber(week.from), tonumber(week.to))
  if fee ~= 1 then
    rule("tet-fees-" .. week.id) {
      title  = { en = week.en .. ": fees", vi = week.vi .. ": phí" },
      reason = { en = "Everybody books at once, so creators quote more.", vi = "Ai cũng đặt lịch cùng lúc nên KOL báo phí cao hơn." },
      source = "our practice; set data/weeks.csv",
      when   = { window, any { season:unknown(), season:is_not "tet" } },
      scale  = { fee = fee },
    }
  end
  if attention ~= 1 then
    rule("tet-attention-" .. week.id) {
      title  = { en = week.en .. ": attention", vi = week.vi .. ": mức chú ý" },
      reason = { en = "People watch more, or less, than in an ordinary week.", vi = "Người xem nhiều hơn, hoặc ít hơn, một tuần bình thường." },
      source = "our practice; set data/weeks.csv",
      when   = window,
      scale  = { reach = attention },
    }
  end
end

rule "sign-before-the-rush" {
  title  = { en = "Sign before the rush", vi = "Ký trước khi vào mùa" },
  reason = { en = "A launch in the eight weeks before Tết competes for the same creators.", vi = "Ra mắt trong tám tuần trước Tết là tranh cùng một nhóm KOL." },
  source = "our practice",
  when   = days_to_tet:between(1, 56),
  advise = { "settle-before-ong-tao" },
}

rule "no-launch-into-the-holiday" {
  title  = { en = "A launch into the holiday is lost", vi = "Ra mắt đúng Tết dễ bị chìm" },
  reason = { en = "In the week of Tết nobody looks at advertisements.", vi = "Tuần Tết hầu như không ai xem quảng cáo." },
  source = "our practice",
  when   = days_to_tet:between(-6, 2),
  warn   = { "tet-silence" },
}
