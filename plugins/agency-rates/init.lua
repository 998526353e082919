-- A rate card from data/rates.csv: one row a line of the spreadsheet, saved as CSV. Columns come in threes: lower
-- quartile, median, upper quartile, written as people write them: 1,2tr or 8%.
--
-- The figures that come with the plugin are made up to show the form. Put your own there.

local function three(row, name) return { row[name .. "_low"], row[name], row[name .. "_high"] } end

-- A discount needs the number: "1,2tr" and "900k" are the two forms the sheet uses for fees.
local units = { tr = 1000000, k = 1000, ["tỷ"] = 1000000000 }
local function dong(text)
  local number, unit = text:match("^([%d,.]+)%s*(%S*)$")
  local value = number and tonumber((number:gsub(",", ".")))
  if not value or unit ~= "" and not units[unit] then error("\"" .. text .. "\" in rates.csv is no fee: write 1,2tr or 900k") end
  return value * (units[unit] or 1)
end

local function fees(row)
  local found = {}
  for index, text in ipairs(three(row, "fee")) do found[index] = math.floor(dong(text) * (1 - config.discount)) end
  return found
end

local rows = {}
for index, row in ipairs(data.rates) do
  rows[index] = {
    platform = row.platform, followers = { row.from, row.to }, fee = fees(row),
    reach = three(row, "reach"), engagement = three(row, "engagement"), click = three(row, "click"),
    on_target = three(row, "on_target"), handling = row.handling, available = tonumber(row.available),
    source = "our own bookings, data/rates.csv line " .. index + 1, grade = row.grade,
  }
end

rate_card(config.version) {
  title = data.card.title, currency = data.card.currency, bundle = data.card.bundle, formats = data.card.formats,
  niches = data.card.niches, seasons = data.card.seasons, cpm = data.card.cpm,
  unique_viewers = data.card.unique_viewers, rows = rows,
}

settings { rate_card = config.version }

tactic "ask-for-the-house-rate" {
  title  = { en = "Ask for the house rate", vi = "Dùng giá đã thỏa thuận" },
  text   = { en = "These creators know us: name the rate of the last booking before they name theirs.", vi = "Các KOL này đã quen: nhắc giá lần trước trước khi họ báo giá mới." },
  source = "our own practice",
}

rule "we-book-at-our-own-rates" {
  title  = { en = "Booked at our own rates", vi = "Đặt theo bảng giá riêng" },
  reason = { en = "Fees come from what we paid last time, not from published lists.", vi = "Phí lấy từ giá đã trả lần trước, không phải bảng giá công bố." },
  source = "our own bookings",
  when   = budget:at_least "50tr",
  advise = { "ask-for-the-house-rate" },
}
