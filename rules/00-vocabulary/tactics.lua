-- Tactics: named pieces of advice that rules and phases hand out. A tactic says what to do, in one or two sentences.

-- From the article: community, pyramid, trust ------------------------------------------------------------------------

tactic "lead-discussion" {
  title  = { en = "Let them lead the discussion", vi = "Để KOL dẫn dắt thảo luận" },
  text   = { en = "Ask small creators to open threads in the groups they already belong to, in their own words.",
             vi = "Nhờ KOL nhỏ mở chủ đề ngay trong các hội nhóm họ vẫn sinh hoạt, bằng lời của chính họ." },
  source = "GDL JSC 2025 §3",
}

tactic "answer-comments" {
  title  = { en = "Answer the comments", vi = "Trả lời bình luận" },
  text   = { en = "Put it into the agreement: the creator answers comments for at least three days after posting.",
             vi = "Ghi rõ trong thỏa thuận: KOL trả lời bình luận ít nhất ba ngày sau khi đăng bài." },
  source = "GDL JSC 2025 §3",
}

tactic "cover-niches" {
  title  = { en = "Cover the corners of the audience", vi = "Phủ các ngách của tệp" },
  text   = { en = "Choose small creators from different corners of the audience, so that the same message is met from several sides.",
             vi = "Chọn KOL nhỏ từ nhiều ngách khác nhau của tệp, để khách gặp cùng một thông điệp từ nhiều phía: đó là bằng chứng xã hội." },
  source = "GDL JSC 2025 §4",
}

tactic "launch-for-reach" {
  title  = { en = "Brief the launch for reach", vi = "Brief cú hích theo số người tiếp cận" },
  text   = { en = "Posts that announce a launch engage less. Judge them by people reached, and leave the conversation to the next phase.",
             vi = "Bài công bố ra mắt thường ít tương tác hơn. Hãy đo bằng số người tiếp cận, chuyện trò để giai đoạn sau." },
  source = "Leung et al., J. Marketing 2022 (A)",
}

tactic "big-first" {
  title  = { en = "Big first, then small", vi = "Lớn trước, nhỏ sau" },
  text   = { en = "When both sizes take part, the large accounts speak first. Small before big hurts the big.",
             vi = "Khi dùng cả hai cỡ, KOL lớn lên tiếng trước. Nhỏ đi trước sẽ làm giảm sức của lớn." },
  source = "Gu 2024 (A); GDL JSC 2025 §4",
}

tactic "detailed-reviews" {
  title  = { en = "Detailed reviews", vi = "Review chi tiết" },
  text   = { en = "Ask for reviews that show use, price and one weakness. They are searched for long after the campaign.",
             vi = "Đặt bài review có cách dùng, giá và cả một điểm chưa hay. Người ta còn tìm đọc rất lâu sau chiến dịch." },
  source = "GDL JSC 2025 §4",
}

tactic "lead-to-community" {
  title  = { en = "Lead people to the community", vi = "Dẫn người xem về cộng đồng" },
  text   = { en = "Every review ends with a reason to join the Zalo community or the Facebook Group, not only with a link.",
             vi = "Mỗi bài review kết bằng một lý do để vào cộng đồng Zalo hoặc nhóm Facebook, không chỉ là một đường link." },
  source = "GDL JSC 2025 §4",
}

tactic "sponsored-links" {
  title  = { en = "Mark paid links as sponsored", vi = "Gắn thẻ sponsored cho link trả phí" },
  text   = { en = "Links from paid reviews carry rel=sponsored or nofollow and pass no rank. The gain for search is people who look for your name, and the content itself.",
             vi = "Link trong bài trả phí phải gắn rel=sponsored hoặc nofollow nên không tăng thứ hạng. Cái được cho SEO là người ta tìm tên bạn, và chính nội dung review." },
  source = "Google Search spam policy on links; corrects GDL JSC 2025 §4",
}

tactic "compare-mixes" {
  title  = { en = "Look at the alternatives before signing", vi = "Xem phương án khác trước khi ký" },
  text   = { en = "There is no single answer to who works better. Put this mix beside all-micro and all-macro, and ask which brings more for this budget and these goals.",
             vi = "Không có một đáp án chung cho câu hỏi ai hiệu quả hơn. Hãy đặt cơ cấu này cạnh phương án toàn micro và toàn macro, rồi hỏi: với ngân sách và mục tiêu này, bên nào đem về nhiều hơn?" },
  source = "GDL JSC 2025 §5",
}

-- Platforms and content ----------------------------------------------------------------------------------------------

tactic "buy-on-views" {
  title  = { en = "Buy TikTok on views", vi = "Mua TikTok theo lượt xem" },
  text   = { en = "Ten percent more followers bring about one percent more views. Compare the median of a creator's last ten videos, not the follower count.",
             vi = "Thêm 10% follower chỉ thêm khoảng 1% lượt xem. Hãy so trung vị của mười video gần nhất, đừng so số follower." },
  source = "Tian 2024 (A)",
}

tactic "pleasure-on-facebook" {
  title  = { en = "On Facebook, tell a pleasure", vi = "Trên Facebook, hãy kể điều thú vị" },
  text   = { en = "For trial, playful content works better on Facebook than arguments.",
             vi = "Muốn người xem dùng thử, nội dung vui và gợi cảm xúc trên Facebook hiệu quả hơn lý lẽ." },
  source = "Hughes 2019 (A)",
}

tactic "few-giveaways" {
  title  = { en = "Few giveaways", vi = "Hạn chế minigame tặng quà" },
  text   = { en = "Giveaways lower engagement of quality: they bring hunters of prizes, not buyers.",
             vi = "Minigame tặng quà làm giảm tương tác chất lượng: kéo người săn quà, không kéo người mua." },
  source = "Hughes 2019 (A)",
}

tactic "customise-content" {
  title  = { en = "Let each creator make it his own", vi = "Cho KOL làm theo chất riêng" },
  text   = { en = "Give the facts, not the words. Customised content keeps engagement up even with larger accounts.",
             vi = "Hãy đưa dữ kiện, đừng đưa sẵn câu chữ. Nội dung mang chất riêng giữ được tương tác kể cả với KOL lớn." },
  source = "Wies 2023 (A)",
}

tactic "boost-the-best" {
  title  = { en = "Boost what already works", vi = "Chỉ chạy quảng cáo cho bài đã tốt" },
  text   = { en = "Wait two days, then put the advertising money behind the posts that do best by themselves.",
             vi = "Chờ hai ngày rồi dồn ngân sách chạy quảng cáo cho những bài tự thân đã tốt." },
  source = "common practice",
}

tactic "live-one-size" {
  title  = { en = "One size for the live sale", vi = "Live bán hàng: chọn một cỡ" },
  text   = { en = "On a tight budget take either large or small hosts for live sales, not both.",
             vi = "Ngân sách hẹp thì chọn hoặc host lớn hoặc host nhỏ cho phiên live, đừng chia đôi." },
  source = "Gu 2024 (A)",
}

-- Casting ------------------------------------------------------------------------------------------------------------

tactic "fit-first" {
  title  = { en = "Fit before size", vi = "Hợp trước, lớn sau" },
  text   = { en = "First ask whether the creator fits the product; only then ask how large he is. Too perfect a fit bores, a poor fit is not believed.",
             vi = "Hỏi KOL có hợp sản phẩm không trước, rồi mới hỏi họ lớn cỡ nào. Hợp quá thì nhạt, lệch quá thì không ai tin." },
  source = "Janssen 2021 (A); Leung 2022 (A)",
}

tactic "vet-fakes" {
  title  = { en = "Check for bought followers", vi = "Kiểm tra follow ảo" },
  text   = { en = "Reject accounts under 75 % credibility. Ask for the statistics of the last month, not for a screenshot of the best post.",
             vi = "Loại tài khoản có độ tin cậy dưới 75%. Hãy xin số liệu tháng gần nhất, đừng nhận ảnh chụp bài đẹp nhất." },
  source = "Modash (B); HypeAuditor SG 2019 (B)",
}

tactic "vetted-list" {
  title  = { en = "Work from a list you know", vi = "Dùng danh sách KOL quen" },
  text   = { en = "There is no time for strangers: book creators you have worked with or whose numbers you have seen.",
             vi = "Không còn thời gian cho người lạ: chỉ mời KOL đã từng làm hoặc đã xem số liệu." },
  source = "truleado (C)",
}

tactic "expert-creators" {
  title  = { en = "Experts, not entertainers", vi = "Chọn người có chuyên môn" },
  text   = { en = "Choose creators who know the field and can say where their knowledge comes from.",
             vi = "Chọn KOL am hiểu lĩnh vực và nói được vì sao họ am hiểu." },
  source = "Park 2021 (A); GDL JSC 2025 §2",
}

tactic "more-seeds" {
  title  = { en = "More seeds for a plain idea", vi = "Ý tưởng thường thì gieo nhiều hạt" },
  text   = { en = "A weaker creative idea needs more starting points; a strong one can do with fewer.",
             vi = "Ý tưởng chưa mạnh thì cần nhiều điểm khởi đầu hơn; ý tưởng mạnh thì ít cũng đủ." },
  source = "Liu-Thompkins 2012 (A)",
}

tactic "casual-talkers" {
  title  = { en = "Invite people who are not fans yet", vi = "Mời cả người chưa phải fan" },
  text   = { en = "For a product few people know, less loyal talkers carry the word further: they speak to circles that have not heard it.",
             vi = "Sản phẩm ít người biết thì người chưa phải fan lan tin xa hơn: họ nói với những nhóm chưa từng nghe." },
  source = "Godes & Mayzlin 2009 (A)",
}

tactic "gifts-half-post" {
  title  = { en = "Plan that half of the gifts bring no post", vi = "Tặng quà: tính một nửa không lên bài" },
  text   = { en = "Without a fee, at most every second creator posts. Send twice as many samples as posts you need.",
             vi = "Không có phí thì nhiều nhất một nửa số người nhận sẽ đăng. Hãy gửi gấp đôi số bài cần." },
  source = "Traackr (B)",
}

tactic "spread-audiences" {
  title  = { en = "Choose creators whose audiences differ", vi = "Chọn KOL ít trùng tệp" },
  text   = { en = "For awareness, every viewer met twice is one not met at all. Choose creators with little overlap.",
             vi = "Với nhận diện, mỗi người gặp hai lần là một người khác bị bỏ lỡ. Hãy chọn KOL ít trùng tệp." },
  source = "Stellar (B)",
}

tactic "allow-overlap" {
  title  = { en = "Let the audiences overlap", vi = "Chấp nhận trùng tệp" },
  text   = { en = "Trust and sales need several meetings with the same person. Overlap between small creators is wanted here.",
             vi = "Lòng tin và đơn hàng cần một người gặp thương hiệu vài lần. Ở đây trùng tệp giữa các KOL nhỏ là điều tốt." },
  source = "Stellar (B)",
}

tactic "rotate-creators" {
  title  = { en = "Rotate the creators", vi = "Xoay vòng KOL" },
  text   = { en = "In long programmes change a third of the creators with each wave. Every paid post costs a creator some of his followers.",
             vi = "Chương trình dài thì mỗi đợt thay một phần ba KOL. Mỗi bài quảng cáo đều làm KOL mất đi một ít người theo dõi." },
  source = "Cheng & Zhang 2025 (A)",
}

tactic "pick-local" {
  title  = { en = "Choose people from the town", vi = "Chọn người địa phương" },
  text   = { en = "A local shop lives on neighbours: choose creators whose followers live in the city.",
             vi = "Cửa hàng địa phương sống nhờ hàng xóm: chọn KOL có người theo dõi sống trong thành phố." },
  source = "GDL JSC 2025 §2 (narrow but on target)",
}

-- Process, law, money ------------------------------------------------------------------------------------------------

tactic "one-revision" {
  title  = { en = "One revision only", vi = "Chỉ một lần sửa" },
  text   = { en = "Agree on one round of changes before signing; the calendar holds no second one.",
             vi = "Thống nhất trước khi ký: chỉ một vòng chỉnh sửa, lịch không cho phép vòng hai." },
  source = "truleado (C)",
}

tactic "lead-time" {
  title  = { en = "Plan time for approval", vi = "Chừa thời gian duyệt" },
  text   = { en = "Every further approval round takes about a week. Fix who approves, and by when.",
             vi = "Mỗi vòng duyệt thêm mất khoảng một tuần. Chốt rõ ai duyệt và hạn nào." },
  source = "common practice; GDL JSC 2025 §2",
}

tactic "key-points-not-words" {
  title  = { en = "Control the points, not the words", vi = "Giữ ý chính, đừng giữ từng chữ" },
  text   = { en = "List what must be said and what must never be said. Leave the rest to the creator, or he will sound like an advertiser.",
             vi = "Ghi rõ điều phải nói và điều không được nói. Phần còn lại để KOL tự kể, nếu không họ sẽ giống người đi quảng cáo." },
  source = "GDL JSC 2025 §2; Wies 2023 (A)",
}

tactic "disclose" {
  title  = { en = "Say that it is paid", vi = "Công khai là bài quảng cáo" },
  text   = { en = "Disclosure costs a little credibility, helps recall and leaves the wish to buy unchanged; with small creators it is even strongest. It is also the law.",
             vi = "Công khai quảng cáo làm giảm chút tin cậy, nhưng giúp nhớ lâu hơn và không giảm ý định mua; với KOL nhỏ, ý định mua còn cao nhất. Đó cũng là luật." },
  source = "Liu & Zhao 2025 (A); Kay 2020 (A); VN law from 1 Jan 2026",
}

tactic "verify-advertiser" {
  title  = { en = "Papers before posts", vi = "Giấy tờ trước, bài sau" },
  text   = { en = "Creators must check who the advertiser is, must have used the product, and answer for what they claim. Give them the papers and the product in time.",
             vi = "KOL phải xác minh bên thuê quảng cáo, phải đã dùng sản phẩm và chịu trách nhiệm về lời mình nói. Hãy gửi giấy tờ và sản phẩm sớm." },
  source = "VN law from 1 Jan 2026 (blog.vn.revu.net)",
}

tactic "approval-before-posting" {
  title  = { en = "Approval of the content before it is posted", vi = "Xin duyệt nội dung trước khi đăng" },
  text   = { en = "In this category the content itself must be approved by the authority. Plan it before the first post, and change nothing afterwards.",
             vi = "Nhóm hàng này phải được cơ quan quản lý xác nhận nội dung trước khi đăng. Hãy tính thời gian đó vào lịch, và không sửa gì sau khi đã duyệt." },
  source = "VN law from 1 Jan 2026; Decree 15/2018 art. 27",
}

tactic "own-channels-first" {
  title  = { en = "Answer on your own channels first", vi = "Trả lời trên kênh của mình trước" },
  text   = { en = "Explain, apologise and make good in the brand's own name before anybody is paid to speak for it.",
             vi = "Giải thích, xin lỗi và khắc phục bằng chính tên thương hiệu, trước khi trả tiền cho bất kỳ ai nói thay." },
  source = "Singh et al. 2020 (A)",
}

tactic "values-and-disclosure" {
  title  = { en = "Values, openly paid", vi = "Nói về giá trị, công khai trả phí" },
  text   = { en = "If creators speak at all after a crisis, they speak of what the brand now does differently, and say that they are paid.",
             vi = "Nếu vẫn dùng KOL sau khủng hoảng, hãy để họ nói về điều thương hiệu đang làm khác đi, và công khai là được trả phí." },
  source = "Singh et al. 2020 (A)",
}

tactic "open-channel" {
  title  = { en = "Open the community two weeks before", vi = "Mở cộng đồng trước hai tuần" },
  text   = { en = "Set up the group, name a moderator, and put in the first thirty conversations before a creator sends anybody there.",
             vi = "Lập nhóm, cử người quản trị và có sẵn ba mươi chủ đề đầu tiên trước khi KOL dẫn người vào." },
  source = "GDL JSC 2025 §4; common practice",
}

tactic "split-channel" {
  title  = { en = "Open a second community", vi = "Mở thêm cộng đồng thứ hai" },
  text   = { en = "A Zalo community holds at most 1,000 members. Split by city or theme before it is full.",
             vi = "Một cộng đồng Zalo chứa tối đa 1.000 người. Hãy tách theo thành phố hoặc chủ đề trước khi đầy." },
  source = "REVU 2026; Zalo limit",
}

tactic "book-before-tet" {
  title  = { en = "Book before the Tết rush", vi = "Chốt KOL trước mùa Tết" },
  text   = { en = "Sign six weeks ahead, and write the posting day into the contract.",
             vi = "Ký trước sáu tuần và ghi rõ ngày lên bài trong hợp đồng." },
  source = "common practice",
}

tactic "contract-first" {
  title  = { en = "Put the signed name first", vi = "Xếp lịch KOL đã ký trước" },
  text   = { en = "The contract is a fixed cost. Let it open the campaign, and use the rest of the money for those who answer the questions it raises.",
             vi = "Hợp đồng đã ký là chi phí cố định. Hãy để KOL đó mở màn, tiền còn lại dành cho những người trả lời các câu hỏi mở ra." },
  source = "Gu 2024 (A); common practice",
}

tactic "tracked-links" {
  title  = { en = "A code or link for each creator", vi = "Mỗi KOL một mã hoặc link riêng" },
  text   = { en = "Without its own code or link, no creator's sale can be told from another's.",
             vi = "Không có mã hoặc link riêng thì không biết đơn hàng đến từ KOL nào." },
  source = "common practice",
}

tactic "report-ranges" {
  title  = { en = "Report ranges and lessons", vi = "Báo cáo theo khoảng và bài học" },
  text   = { en = "Compare results with the range that was promised. Write down each creator's real views: they are next time's rates.",
             vi = "So kết quả với khoảng đã dự báo. Ghi lại lượt xem thật của từng KOL: đó là bảng giá cho lần sau." },
  source = "common practice",
}

tactic "test-then-grow" {
  title  = { en = "Start with few, then grow", vi = "Thử ít người rồi mở rộng" },
  text   = { en = "Five to eight small creators teach enough. Keep the two best, and go on with people like them.",
             vi = "Năm đến tám KOL nhỏ là đủ để học. Giữ hai người tốt nhất rồi tìm thêm người giống họ." },
  source = "influencermarketing.guide (C)",
}
