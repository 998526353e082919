test "a Vietnamese e-mail is understood" {
  reader = "client-mail",
  brief  = [[
From: Lan <lan@example.vn>
To: agency@example.vn
Subject: Re: Brief ra mắt trà lài

Chào anh chị,

Bên em gửi brief như sau:
- Thương hiệu: Trà Lài Phố Cổ
- Mục tiêu: lòng tin 60%, nhận diện 40%
- Ngân sách: khoảng 300 triệu
- Tệp khách hàng: 800k người
- Nền tảng: Facebook và TikTok
- Thời gian: 8 tuần

> câu trả lời cũ: không đọc
Mong sớm nhận đề xuất.
--
Lan, Marketing
]],
  expect = { status = "recommended", fired = { "trust-needs-companions" }, share = { micro = at_least(0.4) } },
}

test "an English e-mail is understood" {
  reader = "client-mail",
  brief  = "Hello,\nBudget: about 500tr.\nGoals: awareness\nAudience: 2M people\nPlatforms: tiktok\nBest,\nMinh\n",
  expect = { status = "recommended", fired = { "awareness-wants-wide-reach" } },
}
