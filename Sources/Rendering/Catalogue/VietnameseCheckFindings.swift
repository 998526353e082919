import CampaignModel

/// What findings of `kolmix rules check` say in Vietnamese.
enum VietnameseCheckFindings {
  /// One text per code of `DiagnosticCode.checkCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .impossibleRule: FindingText(
      "quy tắc “{0}” không bao giờ áp dụng được: điều kiện về {1} mâu thuẫn với nhau hoặc với điều mọi brief đều có",
      fix: "Sửa một trong các điều kiện, hoặc xóa quy tắc."),
    .deadAlternative: FindingText(
      "một nhánh của quy tắc “{0}” không bao giờ đúng: điều kiện về {1} mâu thuẫn với phần còn lại",
      fix: "Sửa nhánh này, hoặc bỏ nó khỏi any{}."),
    .duplicateRule: FindingText(
      "quy tắc “{0}” áp dụng cho đúng những brief của “{1}” tại {2} và có cùng tác động",
      fix: "Xóa một trong hai; điểm của cả hai đang bị cộng hai lần."),
    .subsumedRule: FindingText(
      "quy tắc “{0}” không thêm được gì: ở đâu nó áp dụng thì {1} đã nói như vậy hoặc hơn thế",
      fix: "Xóa quy tắc, hoặc cho nó điều kiện hay tác động riêng."),
    .maskedEffect: FindingText(
      "“{1}” của quy tắc “{0}” không bao giờ được dùng: ở đâu quy tắc này áp dụng thì {2} đứng trước và đã quyết định",
      fix: "Cho quy tắc này độ ưu tiên cao hơn, thu hẹp điều kiện của các quy tắc kia, hoặc bỏ tác động này."),
    .maskedRow: FindingText(
      "dòng “{0}” của bảng “{1}” không bao giờ được chọn: ở đâu nó đúng thì {2} đã được chọn trước",
      fix: "Đưa dòng này lên trên hoặc thu hẹp các dòng đứng trước; nếu không cần thì xóa."),
    .idleEffect: FindingText(
      "“{1}” của quy tắc “{0}” không bao giờ có tác dụng ở nơi quy tắc áp dụng",
      fix: "Sửa con số hoặc điều kiện, hoặc bỏ tác động này."),
    .blockedRule: FindingText(
      "quy tắc “{0}” chỉ định hình cơ cấu, nhưng ở đâu nó áp dụng thì {1} không cho phép cơ cấu nào",
      fix: "Thu hẹp quy tắc chặn, hoặc xóa quy tắc này."),
    .undecidedOrder: FindingText(
      "quy tắc “{0}” và “{1}” cùng độ ưu tiên nhưng quyết định “{2}” khác nhau, ví dụ với {3}; chỉ vị trí trong tệp phân định",
      fix: "Cho quy tắc cần thắng độ ưu tiên cao hơn, hoặc tách điều kiện của chúng."),
    .tableGap: FindingText(
      "không dòng nào của bảng “{0}” đúng với {1}; số khoảng chưa có dòng: {2}",
      fix: "Thêm dòng cho trường hợp này, hoặc một dòng cuối toàn “-”; nếu cố ý để trống thì ghi partial = true."),
    .unusedFact: FindingText(
      "không quy tắc nào đọc dữ kiện “{0}”", fix: "Dùng nó trong điều kiện, hoặc xóa nó cùng những gì suy ra nó."),
    .unusedDeclaration: FindingText(
      "không nơi nào dùng {0:word} “{1}”", fix: "Nêu tên nó trong một quy tắc, hoặc xóa."),
    .unreadQuestion: FindingText(
      "“{0}” có câu hỏi, nhưng không quy tắc nào hỏi hay đọc câu trả lời",
      fix: "Viết quy tắc cần câu trả lời đó, hoặc bỏ câu hỏi."),
    .missingReason: FindingText(
      "{0} chưa có lý do bằng {1:word}", fix: "Thêm reason = { en = \"…\", vi = \"…\" }: khách hàng sẽ hỏi vì sao."),
    .groupGap: FindingText(
      "không quy tắc nào của nhóm “{0}” áp dụng với {1}; số khoảng chưa có quy tắc: {2}",
      fix: "Thêm quy tắc cho trường hợp này; nếu cố ý để trống thì giữ nguyên."),
    .groupOverlap: FindingText(
      "trong nhóm “{0}”, quy tắc “{1}” và “{2}” cùng áp dụng với {3}",
      fix: "Tách điều kiện nếu chỉ một quy tắc được áp dụng."),
    .checkUnfinished: FindingText(
      "còn {0} câu hỏi về các quy tắc này chưa trả lời được",
      fix:
        "Đơn giản hóa các điều kiện có nhiều nhánh, phép tính hoặc hàm; những gì đã báo là chắc chắn, nhưng có thể còn nữa."
    ),
    .furtherFindings: FindingText(
      "còn {1} phát hiện loại {0} không hiển thị", fix: "Sửa những gì đã hiển thị rồi kiểm tra lại."),
    .emptyGroup: FindingText(
      "không có quy tắc, bảng hay tệp nào tên “{0}”",
      fix: "Ghi tên quy tắc, bảng hoặc tệp; * thay cho chuỗi ký tự bất kỳ."),
  ]
}
