import CampaignModel

/// What explanations say of themselves, in both languages; `{0}`… are holes.
package enum ExplanationLabel: String, Sendable, Hashable, CaseIterable {
  case why, whyNot, restsOn, notDecisiveHeading, tierHeading, ruleFires, ruleGaveWay, ruleSilent, ruleUnknown, decisive,
    notDecisive
  case always, functionSays, leafIs, leafMissing, missingValue, gapMore, gapLess, gapStrict, turnedBy, answerChanges
  case answerStays, leafNotDecisive, conditions, holdsHeading, holdsFor, range, anyValue, flipsAt, because, sampled
  case undecidedFields, choicesKeep, choiceFlips, ruleOn, ruleOff, boundOn, boundOff, tierIn, tierOut, playbookTo
  case noPlaybook, statusTo, almostHeading, almostMore, onlyThis, nearestHeading, pairsHeading, noneFound
  case changeTo, changeClear, changeSay, and, turnsOn, turnsOff, lockedHeading, undecidedHeading, unmovable, pairsLeft,
    sampledChanges, holdsAlready
  case shareNow, countNow, noMixNow, oneOfThese, moreCauses
  /// The words in English.
  var english: String {
    switch self {
    case .why: "Brief \"{0}\": why"
    case .whyNot: "Brief \"{0}\": why not {1}?"
    case .restsOn: "The answer rests on"
    case .notDecisiveHeading: "Fired, but not decisive (without it counts, playbook, status and advice stay)"
    case .tierHeading: "{0}: {1} of the booked spend, {2} aimed at, {3} points"
    case .ruleFires: "it fires"
    case .ruleGaveWay: "its condition holds, but another row of its table was taken"
    case .ruleSilent: "it does not fire"
    case .ruleUnknown: "it does not fire: a value is missing"
    case .decisive: "decisive: without it the answer is another one"
    case .notDecisive: "not decisive"
    case .always: "holds for every brief"
    case .functionSays: "a Lua function says {0}"
    case .leafIs: "{0}: here {1}"
    case .leafMissing: "{0}: the brief does not say"
    case .missingValue: "its effect reckons with {0}, which the brief does not say"
    case .gapMore: "{0} more is needed"
    case .gapLess: "{0} less is needed"
    case .gapStrict: "a little beyond {0} is needed"
    case .turnedBy: "turns if {0}"
    case .answerChanges: "the answer changes"
    case .answerStays: "the answer stays"
    case .leafNotDecisive: "not decisive"
    case .conditions: "Its condition"
    case .holdsHeading: "Where it holds (one field at a time)"
    case .holdsFor: "Holds for {0}"
    case .range: "{0} to {1}"
    case .anyValue: "any value"
    case .flipsAt: "flips at {0}"
    case .because: "because of {0}"
    case .sampled: "sampled: Lua functions take part, so it may also flip in between"
    case .undecidedFields: "Not decided, too much work: {0}"
    case .choicesKeep: "any other value keeps it"
    case .choiceFlips: "another value flips it: {0}"
    case .ruleOn: "rule {0} on"
    case .ruleOff: "rule {0} off"
    case .boundOn: "{0} of rule {1} holds"
    case .boundOff: "{0} of rule {1} gives way"
    case .tierIn: "{0} comes into play"
    case .tierOut: "{0} goes out of play"
    case .playbookTo: "playbook {0}"
    case .noPlaybook: "no playbook"
    case .statusTo: "the answer becomes: {0}"
    case .almostHeading: "Almost fired (one condition or value short)"
    case .almostMore: "and {0} more, each one condition or value short (--format json lists them)"
    case .onlyThis: "only {0}"
    case .nearestHeading: "Nearest change, one field"
    case .pairsHeading: "Nearest change, two fields together"
    case .noneFound: "No change of one field or of two together was found."
    case .changeTo: "{0} {1} → {2}"
    case .changeClear: "the brief leaves {0} out"
    case .changeSay: "the brief says {0}: {1}"
    case .and: "and"
    case .turnsOn: "on: {0}"
    case .turnsOff: "off: {0}"
    case .lockedHeading: "Left alone, as asked: {0}"
    case .undecidedHeading: "Not decided"
    case .unmovable: "{0} matters, but no search changes it"
    case .pairsLeft: "{0} pairs of fields were not looked at: too much work"
    case .sampledChanges: "Lua functions take part, so a nearer change may exist."
    case .holdsAlready: "It is so already."
    case .shareNow: "{0} has {1} of the booked spend; {2} is wanted."
    case .countNow: "{0} has {1} creators; {2} is wanted."
    case .noMixNow: "There is no mix now ({0})."
    case .oneOfThese: "at least one of:"
    case .moreCauses: "{0} more"
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .why: "Brief \"{0}\": vì sao"
    case .whyNot: "Brief \"{0}\": vì sao không {1}?"
    case .restsOn: "Câu trả lời dựa trên"
    case .notDecisiveHeading:
      "Có kích hoạt nhưng không quyết định (bỏ đi thì số lượng, khung giai đoạn, trạng thái, lời khuyên vẫn vậy)"
    case .tierHeading: "{0}: {1} chi phí đã xếp, mục tiêu {2}, {3} điểm"
    case .ruleFires: "quy tắc có kích hoạt"
    case .ruleGaveWay: "điều kiện đúng, nhưng bảng đã lấy dòng khác"
    case .ruleSilent: "quy tắc không kích hoạt"
    case .ruleUnknown: "quy tắc không kích hoạt: còn thiếu một giá trị"
    case .decisive: "quyết định: không có nó thì câu trả lời khác đi"
    case .notDecisive: "không quyết định"
    case .always: "đúng với mọi brief"
    case .functionSays: "hàm Lua trả lời: {0}"
    case .leafIs: "{0}: ở đây là {1}"
    case .leafMissing: "{0}: brief không nói"
    case .missingValue: "tác động cần {0}, brief không nói"
    case .gapMore: "còn thiếu {0}"
    case .gapLess: "cần giảm {0}"
    case .gapStrict: "cần vượt {0} một chút"
    case .turnedBy: "đổi khi {0}"
    case .answerChanges: "câu trả lời thay đổi"
    case .answerStays: "câu trả lời giữ nguyên"
    case .leafNotDecisive: "không quyết định"
    case .conditions: "Điều kiện của quy tắc"
    case .holdsHeading: "Câu trả lời đứng vững tới đâu (mỗi lần đổi một trường)"
    case .holdsFor: "Đứng vững với {0}"
    case .range: "từ {0} đến {1}"
    case .anyValue: "mọi giá trị"
    case .flipsAt: "đổi tại {0}"
    case .because: "vì {0}"
    case .sampled: "chỉ lấy mẫu: có hàm Lua tham gia nên ở giữa vẫn có thể đổi"
    case .undecidedFields: "Chưa xác định vì quá nhiều việc tính: {0}"
    case .choicesKeep: "giá trị nào khác cũng không đổi"
    case .choiceFlips: "giá trị khác sẽ làm đổi: {0}"
    case .ruleOn: "quy tắc {0} bật"
    case .ruleOff: "quy tắc {0} tắt"
    case .boundOn: "{0} của quy tắc {1} có hiệu lực"
    case .boundOff: "{0} của quy tắc {1} hết hiệu lực"
    case .tierIn: "{0} vào cuộc"
    case .tierOut: "{0} rời cuộc"
    case .playbookTo: "khung giai đoạn {0}"
    case .noPlaybook: "không có khung giai đoạn"
    case .statusTo: "câu trả lời thành: {0}"
    case .almostHeading: "Suýt kích hoạt (thiếu một điều kiện hoặc một giá trị)"
    case .almostMore: "và {0} quy tắc khác, mỗi cái thiếu một điều kiện hoặc một giá trị (--format json liệt kê đủ)"
    case .onlyThis: "chỉ {0}"
    case .nearestHeading: "Thay đổi gần nhất, một trường"
    case .pairsHeading: "Thay đổi gần nhất, hai trường cùng lúc"
    case .noneFound: "Không tìm thấy thay đổi nào ở một trường hay hai trường cùng lúc."
    case .changeTo: "{0} {1} → {2}"
    case .changeClear: "brief bỏ {0}"
    case .changeSay: "brief nói {0}: {1}"
    case .and: "và"
    case .turnsOn: "bật: {0}"
    case .turnsOff: "tắt: {0}"
    case .lockedHeading: "Giữ nguyên theo yêu cầu: {0}"
    case .undecidedHeading: "Chưa xác định"
    case .unmovable: "{0} có ảnh hưởng nhưng không được dò tìm"
    case .pairsLeft: "{0} cặp trường chưa xét vì quá nhiều việc tính"
    case .sampledChanges: "Có hàm Lua tham gia nên có thể còn thay đổi gần hơn."
    case .holdsAlready: "Điều này đã đúng rồi."
    case .shareNow: "{0} chiếm {1} chi phí đã xếp; muốn có {2}."
    case .countNow: "{0} có {1} người; muốn có {2}."
    case .noMixNow: "Hiện chưa có cơ cấu ({0})."
    case .oneOfThese: "ít nhất một trong:"
    case .moreCauses: "và {0} điều khác"
    }
  }
}

extension Catalogue {
  /// A label of explanations, its holes filled.
  package func callAsFunction(_ label: ExplanationLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
