-- The outline of a pitch. The answer comes as docs/answer-json.md describes it; what is null there is nil here.

local words = {
  vi = {
    title = "Đề xuất KOL/KOC", ask = "Đề bài", mix = "Đề xuất", why = "Vì sao", plan = "Lộ trình", bring = "Dự kiến mang lại",
    risks = "Rủi ro cần nói trước", next = "Cần khách hàng trả lời", budget = "Ngân sách", creators = "người", share = "chi phí",
    reach = "người tiếp cận", views = "lượt xem", talk = "lượt tương tác", none = "Chưa có đề xuất", week = "Tuần",
    assumed = "Giả định", metrics = "Chỉ số thêm", saved = "Chưa phân bổ",
  },
  en = {
    title = "Creator recommendation", ask = "The brief", mix = "The mix", why = "Why", plan = "The plan",
    bring = "What it should bring", risks = "Risks to name first", next = "What we need from you", budget = "Budget",
    creators = "creators", share = "of spend", reach = "people reached", views = "views", talk = "engagements",
    none = "No recommendation", week = "Week", assumed = "Assumed", metrics = "Further numbers", saved = "Unallocated",
  },
}

local function text(both)
  if not both then return "" end
  return both[config.language] or both.vi or both.en or ""
end

local function number(value)
  local plain = ("%.0f"):format(value)
  local mark = config.language == "vi" and "." or ","
  local sign, digits = plain:match("^(%-?)(%d+)$")
  local grouped = digits:reverse():gsub("(%d%d%d)", "%1" .. mark):reverse()
  if grouped:sub(1, 1) == mark then grouped = grouped:sub(2) end
  return sign .. grouped
end

local function percent(share) return ("%.0f%%"):format(share * 100) end

local function shown(metric)
  if metric.type == "percent" then return percent(metric.value) end
  if metric.type == "number" then return ("%.2f"):format(metric.value) end
  return number(metric.value)
end

local function outline(answer)
  local word = words[config.language]
  local lines = {}
  local function slide(title) lines[#lines + 1] = (#lines > 0 and "\n" or "") .. "## " .. title end
  local function point(line) lines[#lines + 1] = "- " .. line end

  lines[1] = "# " .. word.title .. ": " .. answer.name
  slide(word.ask)
  if answer.mix then point(word.budget .. ": " .. number(answer.mix.total) .. " " .. answer.currency) end
  for _, name in ipairs { "client", "product", "campaign" } do
    local field = answer.brief[name]
    if field then point(tostring(field.value)) end
  end

  if not answer.mix then
    slide(word.none)
    for _, block in ipairs(answer.blocks or {}) do point(text(block.text)) end
    if answer.infeasibility then point(answer.infeasibility.cause) end
    return table.concat(lines, "\n") .. "\n"
  end

  slide(word.mix)
  for _, tier in ipairs(answer.mix.tiers) do
    if tier.count > 0 then
      point(("%s: %d %s, %s %s"):format(text(tier.title), tier.count, word.creators, percent(tier.share), word.share))
    end
  end
  if answer.mix.unallocated > 0 then point(word.saved .. ": " .. number(answer.mix.unallocated)) end

  slide(word.why)
  for index, reason in ipairs(answer.reasons) do
    if index > config.reasons then break end
    point(text(reason.title) .. ". " .. text(reason.reason))
  end

  if #answer.phases > 0 then
    slide(word.plan)
    for _, phase in ipairs(answer.phases) do
      point(("%s %d–%d: %s"):format(word.week, phase.weeks.from, phase.weeks.to, text(phase.title)))
    end
  end

  if answer.forecast then
    slide(word.bring)
    point(number(answer.forecast.reach) .. " " .. word.reach)
    point(number(answer.forecast.impressions) .. " " .. word.views)
    point(number(answer.forecast.engagements) .. " " .. word.talk)
  end
  if answer.metrics and #answer.metrics > 0 then
    slide(word.metrics)
    for _, metric in ipairs(answer.metrics) do
      point(text(metric.title) .. ": " .. shown(metric) .. (metric.unit and " " .. text(metric.unit) or ""))
    end
  end

  if #answer.risks > 0 then
    slide(word.risks)
    for _, risk in ipairs(answer.risks) do point(text(risk.title)) end
  end
  if #answer.questions > 0 then
    slide(word.next)
    for _, question in ipairs(answer.questions) do point(text(question.text)) end
  end
  return table.concat(lines, "\n") .. "\n"
end

format "slide-outline" {
  title     = { en = "Talking points of a pitch", vi = "Dàn ý thuyết trình" },
  extension = "md",
  render    = outline,
}
