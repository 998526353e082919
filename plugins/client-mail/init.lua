-- A client's e-mail as a brief. Only lines "name: value" with a name known here count, so that a greeting or a signature
-- never becomes a field. Names are compared in small letters; add those your clients use.

local names = {
  ["khách hàng"] = "client", ["thương hiệu"] = "client", ["nhãn hàng"] = "client", client = "client", brand = "client",
  ["chiến dịch"] = "campaign", campaign = "campaign",
  ["sản phẩm"] = "product", product = "product",
  ["ngành hàng"] = "niche", ["ngành"] = "niche", niche = "niche", industry = "niche",
  ["mục tiêu"] = "goals", ["mục tiêu chiến dịch"] = "goals", goals = "goals", goal = "goals", objectives = "goals",
  ["ngân sách"] = "budget", ["tổng ngân sách"] = "budget", ["kinh phí"] = "budget", budget = "budget",
  ["tệp khách hàng"] = "audience", ["đối tượng"] = "audience", ["quy mô tệp"] = "audience", audience = "audience",
  ["nền tảng"] = "platforms", ["kênh"] = "platforms", platforms = "platforms", channels = "platforms",
  ["hình thức"] = "formats", ["hình thức nội dung"] = "formats", formats = "formats",
  ["thời gian"] = "weeks", ["số tuần"] = "weeks", weeks = "weeks", duration = "weeks",
  ["ngày ra mắt"] = "launch_date", ["ngày lên sóng"] = "launch_date", launch = "launch_date", ["launch date"] = "launch_date",
  ["giá trị đơn hàng"] = "order_value", ["giá bán"] = "order_value", ["order value"] = "order_value",
  ["tỷ lệ chuyển đổi"] = "conversion_rate", ["conversion rate"] = "conversion_rate",
  ["kênh cộng đồng"] = "community_channel", ["cộng đồng"] = "community_channel",
}

local lists = { platforms = true, formats = true }

-- Words people put before or after a figure, none of which is part of it.
local vague = { "khoảng", "tầm", "độ", "chừng", "about", "around", "approx%.?", "ca%." }
local after = { "người", "tuần", "people", "weeks", "week" }

local function trimmed(text) return (text:gsub("^%s+", ""):gsub("%s+$", "")) end

-- Small letters: Lua knows those of ASCII, and names in Vietnamese begin with few others.
local capitals = { ["Đ"] = "đ", ["Ố"] = "ố", ["Ă"] = "ă", ["Â"] = "â", ["Ô"] = "ô", ["Ơ"] = "ơ", ["Ư"] = "ư" }
local function small(text)
  text = text:lower()
  for large, little in pairs(capitals) do text = text:gsub(large, little) end
  return text
end

local function figure(text)
  for _, word in ipairs(vague) do text = text:gsub("^" .. word .. "%s+", "") end
  return trimmed((text:gsub("[.;,]+$", "")))
end

local function number_only(text)
  text = figure(text)
  for _, word in ipairs(after) do text = text:gsub("%s+" .. word .. "$", "") end
  return trimmed(text)
end

local function split(text)
  local found = {}
  for part in (text:gsub("%s+và%s+", ","):gsub("%s+and%s+", ",") .. ","):gmatch("([^,;/]*)[,;/]") do
    part = trimmed(part)
    if part ~= "" then found[#found + 1] = part end
  end
  return found
end

-- "nhận diện 60%, chuyển đổi 40%" or "nhận diện, chuyển đổi" (equal weights).
local function goals(text)
  local found = {}
  local parts = split(text)
  for _, part in ipairs(parts) do
    local name, weight = part:match("^(.-)%s*[:=]?%s*([%d,.]+%s*%%)$")
    if name and name ~= "" then found[name] = weight else found[part] = 1 / #parts end
  end
  return found
end

-- The body: after the headers when there are some, without quoted lines, up to the signature.
local function body(text)
  text = text:gsub("\r\n?", "\n")
  local subject
  if text:match("^[%a-]+:") and text:find("\nSubject:", 1, true) or text:match("^Subject:") then
    local head, rest = text:match("^(.-)\n\n(.*)$")
    if head then
      subject = ("\n" .. head):match("\nSubject:%s*([^\n]*)")
      text = rest
    end
  end
  local lines = {}
  for line in (text .. "\n"):gmatch("([^\n]*)\n") do
    if line:match("^%-%-%s*$") then break end
    if not line:match("^%s*>") then lines[#lines + 1] = line end
  end
  return subject, lines
end

reader "client-mail" {
  title      = { en = "A client's e-mail", vi = "E-mail của khách hàng" },
  extensions = { "eml", "txt" },
  read       = function(text)
    local subject, lines = body(text)
    local brief, rest = {}, {}
    for _, line in ipairs(lines) do
      local key, value = line:match("^%s*[-*•]*%s*([^:]-)%s*:%s*(.-)%s*$")
      local field = key and names[small(key)]
      if field and value ~= "" then
        if field == "goals" then brief.goals = goals(figure(value))
        elseif lists[field] then brief[field] = split(figure(value))
        elseif field == "audience" or field == "weeks" then brief[field] = number_only(value)
        else brief[field] = figure(value) end
      elseif trimmed(line) ~= "" then
        rest[#rest + 1] = trimmed(line)
      end
    end
    if subject and not brief.campaign then brief.campaign = trimmed((subject:gsub("^[Rr][Ee]:%s*", ""):gsub("^[Ff][Ww][Dd]?:%s*", ""))) end
    if config.keep_notes and #rest > 0 then
      local notes = table.concat(rest, " ")
      local cut = utf8.offset(notes, 1001)
      brief.notes = cut and notes:sub(1, cut - 1) or notes
    end
    return brief
  end,
}
