import CampaignModel

/// What findings in rule files say in Vietnamese.
enum VietnameseRuleFindings {
  /// One text per code of `DiagnosticCode.ruleCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .luaSyntax: FindingText(
      "tệp không phải Lua hợp lệ: {0}", fix: "Tìm dấu phẩy, dấu ngoặc hoặc dấu nháy bị thiếu ở đây hay ngay phía trước."
    ),
    .luaFailure: FindingText("chạy tệp bị lỗi: {0}", fix: "Sửa lời gọi ở chỗ được chỉ ra."),
    .unknownKey: FindingText(
      "không có tác động hay khóa “{0}” trong {1}", fix: "Sửa lại tên; khóa lạ không bao giờ bị lặng lẽ bỏ qua."),
    .unknownName: FindingText(
      "không có tên “{0}”",
      fix: "Dùng một trường đã khai báo hoặc từ của ngôn ngữ quy tắc; nếu là chữ thì đặt trong dấu nháy."),
    .unknownRuleField: FindingText(
      "không có trường “{0}”", fix: "Dùng trường mà gói quy tắc khai báo, hoặc khai báo thêm trong fields.lua."),
    .unknownPredicate: FindingText(
      "trường “{0}” kiểu {1:word} không có phép so “{2}”", fix: "Trường này có: {3}."),
    .unknownTier: FindingText("không có hạng “{0}”", fix: "Dùng một hạng của cách phân hạng đã khai báo."),
    .unknownReference: FindingText(
      "không có {0:word} “{1}”", fix: "Khai báo trong gói quy tắc, hoặc dùng tên đã khai báo."),
    .unknownFieldValue: FindingText("trường “{0}” không có giá trị “{1}”", fix: "Trường này có: {2}."),
    .wrongRuleValue: FindingText(
      "“{0}” của {1} cần {2:word}, nhưng gặp {3:word}", fix: "Viết lại giá trị cho đúng kiểu."),
    .duplicateKey: FindingText(
      "khóa “{0}” có hai lần trong cùng một bảng", fix: "Lua chỉ giữ lần cuối: hãy gộp lại hoặc bỏ bớt một."),
    .droppedOperator: FindingText(
      "Lua sẽ lặng lẽ bỏ mất “{0}” trong điều kiện dạng dữ liệu",
      fix: "Dùng danh sách thay “and”, any{} thay “or”, none{} thay “not”, và phép so như truong:at_least(…)."),
    .duplicateName: FindingText(
      "{0:word} “{1}” được khai báo hai lần; lần kia ở {2}", fix: "Đổi tên một trong hai."),
    .missingRulePart: FindingText(
      "{0} thiếu {1:word}", fix: "Bổ sung phần này; chương trình không tự đoán."),
    .ruleCycle: FindingText(
      "{0} đọc {1}, mà giá trị đó chỉ có sau khi {2} có hiệu lực",
      fix: "Cắt vòng lặp: cho một trong các quy tắc này chỉ đọc trường của brief."),
    .missingRole: FindingText(
      "không có trường nào giữ vai trò “{0}”", fix: "Ghi role = \"{0}\" cho trường mà phần lập kế hoạch cần dùng."),
    .ruleValueOutOfRange: FindingText(
      "“{0}” của {1}: {2} nằm ngoài khoảng {3}", fix: "Kiểm tra đơn vị và số chữ số 0."),
    .deniedFunction: FindingText(
      "tệp quy tắc không được dùng “{0}”",
      fix: "Quy tắc chỉ đọc brief, không đọc gì khác, để cùng một brief luôn cho cùng một câu trả lời. ({1})"),
    .loadLimit: FindingText(
      "chạm giới hạn khi nạp: {0:word}", fix: "Tìm vòng lặp không dừng hoặc bảng cứ lớn mãi."),
    .functionFailed: FindingText(
      "hàm của quy tắc “{0}” bị lỗi với brief “{1}”: {2}",
      fix: "Câu trả lời chưa tính quy tắc này; hãy sửa hàm của nó."),
    .notFinite: FindingText(
      "phép tính của quy tắc “{0}” không ra số hữu hạn với brief “{1}”",
      fix: "Tác động này bị bỏ qua; hãy thêm điều kiện để không chia cho 0."),
    .boundsContradict: FindingText(
      "giới hạn của quy tắc “{0}” và “{1}” cùng độ ưu tiên nhưng trái nhau",
      fix: "Tăng độ ưu tiên cho một quy tắc, hoặc thu hẹp điều kiện của nó."),
    .missingDeclaration: FindingText("gói quy tắc không khai báo {0:word} nào", fix: "Khai báo ít nhất một."),
    .missingText: FindingText(
      "“{0}” của {1} thiếu bản {2:word}",
      fix: "Bổ sung; trong lúc chờ, bản tiếng kia được hiện kèm ký hiệu ngôn ngữ."),
    .missingRate: FindingText(
      "bảng giá “{0}” chưa có giá cho nền tảng “{1}”", fix: "Thêm dòng giá, hoặc bỏ nền tảng này khỏi khai báo trường."),
    .notACondition: FindingText(
      "một điều kiện của {0} không phải là điều kiện: gặp {1:word}",
      fix: "Viết phép so của một trường, ví dụ goal.trust:at_least(0.3)."),
    .unfinishedDeclaration: FindingText(
      "{0} chưa viết xong: sau {1} \"…\" phải có một bảng", fix: "Viết {1} \"tên\" { … }."),
    .rulesUnreadable: FindingText(
      "tệp không phải văn bản đọc được: {0}", fix: "Lưu thành văn bản UTF-8; Lua đã biên dịch không được nhận."),
    .missingSource: FindingText(
      "{0} không ghi nguồn", fix: "Ghi kiến thức này lấy từ đâu: source = \"…\"."),
    .notWhileLoading: FindingText(
      "không dùng được “{0}” trên trường: khi nạp tệp, trường chưa có giá trị",
      fix: "Dùng phép so như budget:below(…), sẽ được hỏi với từng brief; + - * / tạo thành biểu thức."),
    .predicateNeedsColon: FindingText(
      "phép so “{1}” của “{0}” phải gọi bằng dấu hai chấm", fix: "Viết {0}:{1}(…)."),
    .mixNotProven: FindingText(
      "việc tìm cơ cấu cho brief “{0}” dừng sớm: cơ cấu này khả thi, nhưng chưa chứng minh được là gần mục tiêu nhất",
      fix: "Dùng cách phân hạng ít hạng hơn, hoặc bớt giới hạn."),
    .unknownTableFile: FindingText(
      "gói quy tắc không có tệp CSV “{0}”",
      fix: "Ghi đường dẫn bên trong thư mục của gói, ví dụ tables/fees.csv; không đọc được gì ngoài thư mục đó."),
    .tableFileEncoding: FindingText(
      "“{0}” không phải UTF-8; tệp được đọc theo {1}", fix: "Lưu lại dạng “CSV UTF-8” để không phải đoán chữ nào."),
    .unclosedQuote: FindingText(
      "ô này mở dấu nháy mà không đóng", fix: "Đóng dấu nháy, hoặc viết đôi dấu nháy thuộc về chữ: \"\"như thế này\"\"."
    ),
    .textAfterQuote: FindingText(
      "ô trong dấu nháy còn chữ sau dấu nháy đóng",
      fix: "Bỏ dấu nháy, hoặc đặt cả ô trong dấu nháy và viết đôi các dấu nháy bên trong."),
    .raggedRow: FindingText(
      "dòng {0} có {1} ô, nhưng bảng có {2} cột", fix: "Mỗi dòng cần đủ một ô cho mỗi cột; ô không xét thì ghi -."),
    .wrongCell: FindingText(
      "không đọc được ô {0} ở cột “{1}” của {2}: cột này cần {3:word}",
      fix:
        "Số: 8, < 4, >= 200tr, [4..12], ]4..12[, cách nhau bằng |. Chữ: a, b. Cột nào cũng dùng được: -, not(…), known, unknown; cột có hoặc không: yes, no, có, không."
    ),
    .unknownColumn: FindingText(
      "cột “{0}” của {1} không phải trường, cũng không phải tác động",
      fix:
        "Dùng tên trường, một tác động như favour.micro hay advise, hoặc priority, title.vi, title.en, reason, source."),
    .rowsOverlap: FindingText(
      "dòng {1} và dòng {2} của bảng “{0}” cùng đúng, ví dụ với {3}; bảng ghi hit là unique",
      fix: "Thu hẹp một dòng (dòng kia ở {4}), hoặc dùng hit = \"first\" hay \"collect\"."),
    .rowsDisagree: FindingText(
      "dòng {1} và dòng {2} của bảng “{0}” cho kết quả khác nhau, ví dụ với {3}; bảng ghi hit là any",
      fix: "Cho hai dòng cùng tác động, hoặc thu hẹp một dòng (dòng kia ở {4})."),
    .rowsTie: FindingText(
      "dòng {1} và dòng {2} của bảng “{0}” cùng độ ưu tiên và cùng đúng, ví dụ với {3}",
      fix: "Tăng độ ưu tiên cho một dòng, hoặc thu hẹp nó (dòng kia ở {4})."),
    .boundsProvedContradictory: FindingText(
      "quy tắc “{0}” ({2}) và “{1}” ({3}) trái nhau, ví dụ với {4}",
      fix: "Tăng độ ưu tiên cho một quy tắc, hoặc thu hẹp điều kiện của nó; quy tắc kia ở {5}."),
    .conflictsUnfinished: FindingText(
      "việc tìm giới hạn trái nhau dừng lại sau {0} phát hiện", fix: "Xử lý những chỗ này rồi kiểm tra lại."),
    .functionStopped: FindingText(
      "hàm của quy tắc “{0}” bị dừng với brief “{1}”: {2:word}, giới hạn là {3}",
      fix: "Câu trả lời chưa tính quy tắc này; hãy rút gọn hàm, hoặc tăng --script-steps hay --script-memory."),
    .testFailed: FindingText(
      "kiểm thử “{0}” không đạt: {1} phải là {2}, nhưng là {3}",
      fix: "Sửa quy tắc, hoặc sửa kỳ vọng nếu câu trả lời mới mới là đúng."),
    .ruleCircle: FindingText(
      "các quy tắc và dữ kiện phụ thuộc nhau thành vòng tròn: {0}",
      fix: "Cắt vòng: cho một trong các quy tắc này đọc trường của brief."),
    .notInferable: FindingText(
      "“{0}” không phải dữ kiện mà quy tắc suy ra được",
      fix: "Khai báo bằng fact \"{0}\" { … }; trường của brief thì điền bằng assume."),
    .factIsInferred: FindingText(
      "dữ kiện “{0}” do quy tắc suy ra, nên không thể có “{1}”",
      fix: "Bỏ phần này, hoặc khai báo thành field nếu khách hàng là người cung cấp."),
    .inEarlierPack: FindingText(
      "quy tắc “{0}” đã có trong bộ quy tắc trước, tại {1}",
      fix: "Ghi replaces = true để thay nó, retire \"{0}\" để bỏ nó, hoặc đặt tên khác."),
    .replacesNothing: FindingText(
      "quy tắc “{0}” không thay quy tắc nào: không bộ quy tắc trước nào có tên này",
      fix: "Bỏ replaces, hoặc ghi đúng tên quy tắc cần thay."),
    .neverInferred: FindingText(
      "không quy tắc nào suy ra “{0}”, nên quy tắc “{1}” đọc nó sẽ không bao giờ áp dụng được nhờ nó",
      fix: "Thêm quy tắc có infer = { {0} = … }, hoặc thôi đọc dữ kiện này."),
    .rateOutOfOrder: FindingText(
      "bảng giá {0}, {1}: {2} sai thứ tự: {3}",
      fix: "Ghi tứ phân vị dưới, trung vị, tứ phân vị trên; tỷ lệ thì không quá 1."),
    .ratesContradict: FindingText(
      "bảng giá {0}: {1} đi ngược chiều từ {2} đến {3}",
      fix:
        "KOL lớn hơn thì giá cao hơn, tiếp cận phần nhỏ hơn trong số người theo dõi và ít người hơn; xem lại hai dòng và nguồn."
    ),
  ]
}
