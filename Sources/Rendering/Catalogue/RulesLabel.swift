/// What the faces of rule packs (`kolmix rules …`) say of themselves, in both languages; `{0}`… are holes.
package enum RulesLabel: String, Sendable, Hashable, CaseIterable {
  case counts, stages, shown, packStamp, noneFound, why, source, place, replaces, priority, stage, reads, readsNothing
  case analysable, notAnalysable, alsoRead, alsoBound, alsoShare, alsoSettle, alsoPlaybook, more, notAnalysableList
  case stageAssume, stageMain, stageMoney, stageReview, stageAssumeMeans, stageMainMeans, stageMoneyMeans
  case stageReviewMeans, passed, failed, testCounts, witness, witnessFile, witnessNotFound
  case checkCounts, checkedPart, codeMeans, codeMatters, codeFix, codeExample, codeExampleWhole, codeUnshown, handbook,
    tableOf, tableRow, tableWhen, tableDoes, firesFor, silentFor, fmtWould, fmtDid

  /// The words in English.
  var english: String {
    switch self {
    case .counts: "Rules: {0}, of which analysable: {1} ({2})"
    case .stages: "By stage: {0}"
    case .shown: "Shown: {0} of {1}"
    case .packStamp: "Pack: {0}"
    case .noneFound: "No rule fits."
    case .why: "Why"
    case .source: "Source"
    case .place: "Place"
    case .replaces: "Replaces"
    case .priority: "Priority"
    case .stage: "Stage"
    case .reads: "Reads"
    case .readsNothing: "nothing"
    case .analysable: "Analysable"
    case .notAnalysable: "no, a Lua function takes part"
    case .alsoRead: "Also read {0}"
    case .alsoBound: "Also bound {0}"
    case .alsoShare: "Also bound the share of {0}"
    case .alsoSettle: "Also settle {0}"
    case .alsoPlaybook: "Also choose a playbook"
    case .more: "and {0} more"
    case .notAnalysableList: "Not analysable, since a Lua function takes part:"
    case .stageAssume: "assumptions"
    case .stageMain: "main"
    case .stageMoney: "costs"
    case .stageReview: "review"
    case .stageAssumeMeans: "assumptions (fills what the brief leaves out)"
    case .stageMainMeans: "main"
    case .stageMoneyMeans: "costs (knows what creators cost)"
    case .stageReviewMeans: "review (looks at the mix and its forecast)"
    case .passed: "ok"
    case .failed: "FAIL"
    case .testCounts: "{0} passed, {1} failed"
    case .witness: "A brief that shows it:"
    case .witnessFile: "A brief that shows it: {0}"
    case .witnessNotFound: "It follows from the conditions; no brief was found that shows it."
    case .codeMeans: "What it means:"
    case .codeMatters: "Why it matters:"
    case .codeFix: "How to fix:"
    case .codeExample: "Example (beside the pack in rules/):"
    case .codeExampleWhole: "Example (the whole pack):"
    case .codeUnshown: "No example here: {0}."
    case .handbook: "Handbook of {0}"
    case .tableOf: "Table {0}"
    case .tableRow: "Row"
    case .tableWhen: "When"
    case .tableDoes: "Then"
    case .firesFor: "Fires for:"
    case .silentFor: "Does not fire for:"
    case .fmtWould: "not in the form: {0}"
    case .fmtDid: "written: {0}"
    case .checkCounts: "Errors: {0}, warnings: {1}, notes: {2}"
    case .checkedPart: "Analysed in full: {0} of {1} rules; of the others, which call Lua functions, only their data."
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .counts: "Số quy tắc: {0}, trong đó phân tích được: {1} ({2})"
    case .stages: "Theo chặng: {0}"
    case .shown: "Đang xem: {0} trên {1}"
    case .packStamp: "Bộ quy tắc: {0}"
    case .noneFound: "Không có quy tắc nào phù hợp."
    case .why: "Lý do"
    case .source: "Nguồn"
    case .place: "Vị trí"
    case .replaces: "Thay cho"
    case .priority: "Ưu tiên"
    case .stage: "Chặng"
    case .reads: "Đọc"
    case .readsNothing: "không đọc trường nào"
    case .analysable: "Phân tích được"
    case .notAnalysable: "không, vì có hàm Lua tham gia"
    case .alsoRead: "Cũng đọc {0}"
    case .alsoBound: "Cũng giới hạn {0}"
    case .alsoShare: "Cũng giới hạn tỷ trọng {0}"
    case .alsoSettle: "Cũng quyết định {0}"
    case .alsoPlaybook: "Cũng chọn khung giai đoạn"
    case .more: "và {0} quy tắc khác"
    case .notAnalysableList: "Không phân tích được, vì có hàm Lua tham gia:"
    case .stageAssume: "giả định"
    case .stageMain: "chính"
    case .stageMoney: "chi phí"
    case .stageReview: "rà soát"
    case .stageAssumeMeans: "giả định (điền những gì brief bỏ trống)"
    case .stageMainMeans: "chính"
    case .stageMoneyMeans: "chi phí (đã biết giá của KOL/KOC)"
    case .stageReviewMeans: "rà soát (xem lại cơ cấu và dự báo)"
    case .passed: "đạt"
    case .failed: "HỎNG"
    case .testCounts: "{0} đạt, {1} hỏng"
    case .witness: "Brief minh họa:"
    case .witnessFile: "Brief minh họa: {0}"
    case .witnessNotFound: "Suy ra từ điều kiện; chưa tìm được brief minh họa."
    case .codeMeans: "Nghĩa là:"
    case .codeMatters: "Vì sao quan trọng:"
    case .codeFix: "Cách sửa:"
    case .codeExample: "Ví dụ (đặt cạnh bộ quy tắc trong rules/):"
    case .codeExampleWhole: "Ví dụ (toàn bộ bộ quy tắc):"
    case .codeUnshown: "Không có ví dụ ở đây: {0}."
    case .handbook: "Sổ tay quy tắc: {0}"
    case .tableOf: "Bảng {0}"
    case .tableRow: "Dòng"
    case .tableWhen: "Khi"
    case .tableDoes: "Thì"
    case .firesFor: "Áp dụng với:"
    case .silentFor: "Không áp dụng với:"
    case .fmtWould: "chưa đúng chuẩn: {0}"
    case .fmtDid: "đã ghi: {0}"
    case .checkCounts: "Lỗi: {0}, cảnh báo: {1}, ghi chú: {2}"
    case .checkedPart: "Phân tích trọn vẹn: {0} trên {1} quy tắc; với những quy tắc gọi hàm Lua, chỉ xét phần dữ liệu."
    }
  }
}

extension Catalogue {
  /// A label of the faces of rule packs, its holes filled.
  package func rules(_ label: RulesLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
