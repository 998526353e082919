-- Crisis: after a scandal the brand speaks first, and creators late, few and openly.

rule "no-big-push-in-a-crisis" {
  title  = { en = "No awareness push in a crisis", vi = "Đang khủng hoảng thì không đẩy nhận diện" },
  reason = { en = "More people would hear of the brand, and of the scandal with it.", vi = "Thêm người biết đến thương hiệu cũng là thêm người biết đến vụ việc." },
  source = "Singh et al. 2020 (A)",
  when   = { situation:is "crisis", goal.awareness:at_least(0.5) },
  block  = { en = "A crisis is not answered with an awareness campaign. Speak on your own channels first; plan with creators for trust when the matter is settled.",
             vi = "Không trả lời khủng hoảng bằng chiến dịch nhận diện. Hãy lên tiếng trên kênh của mình trước; khi sự việc lắng xuống mới dùng KOL để xây lại lòng tin." },
}

rule "few-and-open-after-a-crisis" {
  title    = { en = "After a crisis: few, small and open", vi = "Sau khủng hoảng: ít người, KOL nhỏ, nói thẳng" },
  reason   = { en = "Paid praise makes anger worse. If creators speak at all, few experts do, openly paid, about what has changed.", vi = "Khen thuê làm công chúng giận hơn. Nếu vẫn dùng KOL, chỉ vài người có chuyên môn, công khai được trả phí, nói về điều đã thay đổi." },
  source   = "Singh et al. 2020 (A)",
  priority = 50,
  when     = situation:is "crisis",
  exclude  = { "macro", "mega" },
  favour   = { micro = 6 },
  at_most  = { creators = 8 },
  advise   = { "own-channels-first", "values-and-disclosure", "expert-creators" },
  warn     = { "crisis-backlash" },
}
