import CampaignModel

/// What is said of other mixes, sensitivities and days, in both languages; `{0}`… are holes.
package enum OptionsLabel: String, Sendable, Hashable, CaseIterable {
  case alternatives, recommended, allSmall, allLarge, pyramid, best, result, unspent, noSuchMix, bestMayBe, notProven
  case sensitivity, sensitivityNote, ifAs, views, engagement, clickThrough, onTarget, fees, audience, overlap
  case conversionRate, joinRate, frontier
  case timeline, dayBefore, dayAfter, launchDay, setUp, compliance, approval, posting, launch, rotation, rotationOne,
    rotationRound, rotationSpan, postingEvery, inTurn, tooShort
  case duties, disclose, verifyAdvertiser, haveUsedProduct, approveContent, noHealthWorkers
  case community, communityJoins, turnedAway, discussions, reviews, noRank, moderation
  case estimate, lowMiddleHigh, diversified, oneFaceRange, ratesHeading, rateNote, followers, fee, toBook, ratesSummary

  /// The words in English.
  var english: String {
    switch self {
    case .alternatives: "OTHER MIXES UNDER THE SAME BOUNDS"
    case .recommended: "Recommended"
    case .allSmall: "Small creators only"
    case .allLarge: "Large creators only"
    case .pyramid: "One large, small below"
    case .best: "Most for the goals"
    case .result: "goals"
    case .unspent: "left over"
    case .noSuchMix: "no such mix fits"
    case .bestMayBe:
      "The mix that brings most for the goals by the forecast alone would bring {0} of the recommended one; the difference is what the rules' knowledge costs or protects."
    case .notProven: "A mix up to {0} better may exist; the search was cut short."
    case .sensitivity: "WHAT MOVES THE RESULT MOST"
    case .sensitivityNote: "The result for the goals against the plan's, when one input alone is low or high."
    case .ifAs: "{0}, {1} to {2} times"
    case .views: "Views per follower"
    case .engagement: "Engagements per view"
    case .clickThrough: "Clicks per view"
    case .onTarget: "Viewers on target"
    case .fees: "Fees of new creators"
    case .audience: "Size of the audience"
    case .overlap: "Overlap of followers"
    case .conversionRate: "Orders per click"
    case .joinRate: "Joins per click"
    case .frontier: "Most reach: {0} people and {1} clicks; most clicks: {2} people and {3} clicks."
    case .timeline: "DAYS"
    case .dayBefore: "{0} days before"
    case .dayAfter: "{0} days after"
    case .launchDay: "launch day"
    case .setUp: "Open the community channel, find a moderator"
    case .compliance: "Permits and content checks"
    case .approval: "Approve drafts, {0}"
    case .posting: "Posts by {0}: {1}"
    case .postingEvery: "Posts by {0}: {1} every {2} days, {3} times until {4}"
    case .inTurn: "{0} creators in turn"
    case .launch: "First post"
    case .rotationOne: "creator {0} of {1}"
    case .rotation: "creators {0} to {1} of {2}"
    case .rotationRound: "creators {0}, then {1}"
    case .rotationSpan: "{0} to {1}"
    case .tooShort: "The preparation needs {0} days more than there are before the launch."
    case .duties: "The law asks of every post"
    case .disclose: "say that it is paid"
    case .verifyAdvertiser: "check the advertiser's papers"
    case .haveUsedProduct: "have used the product"
    case .approveContent: "have the content approved before posting"
    case .noHealthWorkers: "no doctors, pharmacists or health workers"
    case .community: "COMMUNITY AND SEARCH"
    case .communityJoins: "New members: {0}"
    case .turnedAway: "{0} more would want to join; {1} groups of this size would hold everybody."
    case .discussions: "Discussions opened in groups: {0}"
    case .reviews: "Review articles: {0}, with {1} clicks"
    case .noRank: "Their links must be nofollow or sponsored: they bring readers and searches for the name, no rank."
    case .moderation: "To moderate: {0} comments and posts a week, {1} hours"
    case .estimate: "{0} (P10 {1}, P90 {2})"
    case .lowMiddleHigh: "The figures are middles (P50); nine in ten campaigns lie above P10, one in ten above P90."
    case .diversified: "Diversified over {0} creators: single creators matter less than the benchmarks."
    case .oneFaceRange: "Not diversified: much of the range is the luck of single creators."
    case .ratesHeading: "Rate card {0}: {1}"
    case .followers: "followers"
    case .fee: "fee a post"
    case .toBook: "available"
    case .ratesSummary: "rate card {0}: {1} rows, {2} findings"
    case .rateNote:
      "Middles per post; quartiles in brackets. Reach: views ÷ followers. Engagements and clicks: ÷ views. On target: part of viewers in the audience. Grades: A peer-reviewed, B stated method, C press or blog."
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .alternatives: "PHƯƠNG ÁN KHÁC TRONG CÙNG GIỚI HẠN"
    case .recommended: "Đề xuất"
    case .allSmall: "Chỉ KOL nhỏ"
    case .allLarge: "Chỉ KOL lớn"
    case .pyramid: "Một KOL lớn, KOL nhỏ bên dưới"
    case .best: "Lợi nhất cho mục tiêu"
    case .result: "mục tiêu"
    case .unspent: "còn lại"
    case .noSuchMix: "không có cơ cấu như vậy"
    case .bestMayBe:
      "Chỉ xét dự báo, phương án lợi nhất cho mục tiêu đem lại {0} so với đề xuất; phần chênh là cái giá hoặc sự bảo vệ của các quy tắc."
    case .notProven: "Có thể còn phương án tốt hơn tới {0}; việc tìm kiếm đã dừng sớm."
    case .sensitivity: "YẾU TỐ ẢNH HƯỞNG NHIỀU NHẤT"
    case .sensitivityNote: "Kết quả cho mục tiêu so với kế hoạch, khi riêng một yếu tố ở mức thấp hoặc cao."
    case .ifAs: "{0}, từ {1} đến {2} lần"
    case .views: "Lượt xem trên mỗi người theo dõi"
    case .engagement: "Tương tác trên mỗi lượt xem"
    case .clickThrough: "Lượt nhấp trên mỗi lượt xem"
    case .onTarget: "Tỷ lệ người xem đúng tệp"
    case .fees: "Phí booking KOL mới"
    case .audience: "Quy mô tệp"
    case .overlap: "Độ trùng tệp"
    case .conversionRate: "Đơn hàng trên mỗi lượt nhấp"
    case .joinRate: "Người tham gia trên mỗi lượt nhấp"
    case .frontier:
      "Nhiều người tiếp cận nhất: {0} người và {1} lượt nhấp; nhiều lượt nhấp nhất: {2} người và {3} lượt nhấp."
    case .timeline: "LỊCH NGÀY"
    case .dayBefore: "trước {0} ngày"
    case .dayAfter: "sau {0} ngày"
    case .launchDay: "ngày ra mắt"
    case .setUp: "Mở kênh cộng đồng, tìm người quản trị"
    case .compliance: "Giấy phép và duyệt nội dung"
    case .approval: "Duyệt bản nháp, {0}"
    case .posting: "Bài đăng của {0}: {1}"
    case .postingEvery: "Bài đăng của {0}: {1} bài mỗi {2} ngày, {3} lần đến {4}"
    case .inTurn: "{0} KOL luân phiên"
    case .launch: "Bài đăng đầu tiên"
    case .rotationOne: "KOL {0} trong {1}"
    case .rotation: "KOL {0} đến {1} trong {2}"
    case .rotationRound: "KOL {0}, rồi {1}"
    case .rotationSpan: "{0} đến {1}"
    case .tooShort: "Khâu chuẩn bị cần thêm {0} ngày so với thời gian trước ngày ra mắt."
    case .duties: "Luật yêu cầu với mọi bài đăng"
    case .disclose: "ghi rõ là bài quảng cáo"
    case .verifyAdvertiser: "kiểm tra hồ sơ của nhà quảng cáo"
    case .haveUsedProduct: "đã dùng sản phẩm"
    case .approveContent: "nội dung được duyệt trước khi đăng"
    case .noHealthWorkers: "không dùng bác sĩ, dược sĩ, nhân viên y tế"
    case .community: "CỘNG ĐỒNG VÀ TÌM KIẾM"
    case .communityJoins: "Thành viên mới: {0}"
    case .turnedAway: "Còn {0} người nữa muốn vào; cần {1} nhóm cỡ này mới đủ chỗ."
    case .discussions: "Chủ đề thảo luận khơi trong hội nhóm: {0}"
    case .reviews: "Bài review: {0}, với {1} lượt nhấp"
    case .noRank:
      "Liên kết trong đó phải là nofollow hoặc sponsored: đem về người đọc và lượt tìm tên thương hiệu, không tăng hạng."
    case .moderation: "Cần kiểm duyệt: {0} bình luận và bài mỗi tuần, {1} giờ"
    case .estimate: "{0} (P10 {1}, P90 {2})"
    case .lowMiddleHigh: "Số liệu là mức giữa (P50); chín trên mười chiến dịch cao hơn P10, một trên mười cao hơn P90."
    case .diversified: "Đa dạng hóa trên {0} KOL: từng KOL ảnh hưởng ít hơn sai số của số liệu chuẩn."
    case .oneFaceRange: "Chưa đa dạng hóa: phần lớn khoảng dao động là may rủi của từng KOL."
    case .ratesHeading: "Bảng giá {0}: {1}"
    case .followers: "người theo dõi"
    case .fee: "phí mỗi bài"
    case .toBook: "số KOL có sẵn"
    case .ratesSummary: "bảng giá {0}: {1} dòng, {2} điểm cần xem"
    case .rateNote:
      "Mức giữa cho mỗi bài; tứ phân vị trong ngoặc. Reach: lượt xem ÷ người theo dõi. Tương tác, lượt nhấp: ÷ lượt xem. Đúng tệp: phần người xem thuộc tệp. Hạng nguồn: A có bình duyệt, B có phương pháp, C báo chí hoặc blog."
    }
  }
}

extension Catalogue {
  /// A label of options, its holes filled.
  package func callAsFunction(_ label: OptionsLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
