import CampaignModel

/// What findings of what was asked of the program mean and why they matter, in Vietnamese.
enum VietnameseProgramMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .packNotFound: CodeMeaning(
      "Không có quy tắc ở nơi được chỉ, cũng không ở những nơi được tìm.",
      matters: "Không quy tắc thì không có lời khuyên."),
    .pathUnreadable: CodeMeaning(
      "Không đọc được tệp hoặc thư mục ghi trên dòng lệnh.",
      matters: "Không có gì bị lặng lẽ bỏ qua: lệnh đã dừng."),
    .outputExists: CodeMeaning(
      "Tệp sắp ghi đã có sẵn.",
      matters: "kolmix không bao giờ ghi đè thứ không phải của nó."),
    .outputUnwritable: CodeMeaning(
      "Không ghi được tệp: đĩa đầy hoặc thư mục không cho ghi.",
      matters: "Không bao giờ để lại tệp dở dang."),
    .noBriefs: CodeMeaning(
      "Thư mục không có tệp nào giống brief.",
      matters: "Một lượt chạy rỗng trông như thành công."),
    .workspaceKey: CodeMeaning(
      "kolmix.yaml có khóa không gì đọc.",
      matters: "Gõ sai khóa thì mặc định vẫn dùng."),
    .workspaceValue: CodeMeaning(
      "Một khóa của kolmix.yaml có giá trị sai kiểu.",
      matters: "Nếu không thì phải đoán."),
    .unknownSubject: CodeMeaning(
      "why hoặc why-not được hỏi về thứ không phải quy tắc, hạng hay kết quả.",
      matters: "Không có gì để giải thích."),
    .unknownLock: CodeMeaning(
      "--lock nêu trường không tồn tại.",
      matters: "Không khóa được gì, và việc tìm sẽ đổi thứ bạn muốn giữ."),
    .unknownRule: CodeMeaning(
      "Nêu tên một quy tắc mà bộ quy tắc không có.",
      matters: "Tên phải đúng; tên gần nhất được gợi ý."),
    .unknownFieldFilter: CodeMeaning(
      "rules list --reads nêu trường không tồn tại.",
      matters: "Danh sách rỗng trông như không quy tắc nào đọc nó."),
    .unknownEffectFilter: CodeMeaning(
      "rules list --effect nêu thứ không phải tác động.",
      matters: "Danh sách rỗng trông như không quy tắc nào có."),
    .noCalendar: CodeMeaning(
      "Yêu cầu lịch nhưng brief không có ngày ra mắt hoặc không có cơ cấu.",
      matters: "Một tờ lịch cần có ngày tháng."),
  ]
}
