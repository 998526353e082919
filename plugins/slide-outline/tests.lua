test "the outline tells mix, reasons and forecast" {
  brief  = { client = "Trà Lài", goals = { trust = 0.7, awareness = 0.3 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  expect = {
    output = { ["slide-outline"] = { "## Đề xuất", "Micro:", "## Vì sao", "## Dự kiến mang lại", "300.000.000 VND", "- Trà Lài" } },
  },
}

test "a blocked brief has an outline too" {
  brief  = { product = "sữa công thức cho trẻ 6 tháng", regulated = "infant_milk", goals = { trust = 1 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
  expect = { output = { ["slide-outline"] = { "# Đề xuất KOL/KOC", "## " } } },
}
