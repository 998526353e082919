import CampaignModel

/// What findings of plugins mean and why they matter, in Vietnamese.
enum VietnamesePluginMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .pluginNotFound: CodeMeaning(
      "Không thư mục plugin nào có plugin tên này.",
      matters: "Không dùng được."),
    .manifestMissing: CodeMeaning(
      "Thư mục plugin không có plugin.lua.",
      matters: "Không biết nó thêm gì và được làm gì."),
    .manifestNotATable: CodeMeaning(
      "plugin.lua không trả về bản kê khai.",
      matters: "Bản kê khai nêu tên, phiên bản và những gì plugin cần."),
    .apiUnsupported: CodeMeaning(
      "Plugin viết cho phiên bản giao diện khác.",
      matters: "Những gì nó gọi có thể không tồn tại hoặc mang nghĩa khác."),
    .needMissing: CodeMeaning(
      "Plugin cần một plugin khác chưa được dùng.",
      matters: "Thiếu nó, plugin sẽ hỏng giữa chừng."),
    .needVersion: CodeMeaning(
      "Plugin cần phiên bản khác của một plugin so với bản tìm thấy.",
      matters: "Nó có thể dựa vào thứ phiên bản kia không có."),
    .needCircle: CodeMeaning(
      "Các plugin cần nhau thành vòng tròn.",
      matters: "Không plugin nào nạp trước được."),
    .pluginClash: CodeMeaning(
      "Hai plugin, hoặc plugin và bộ quy tắc, khai báo trùng tên.",
      matters: "Plugin chỉ thêm, không bao giờ lặng lẽ thay nhau."),
    .pluginLeftOut: CodeMeaning(
      "Một plugin được yêu cầu đã bị bỏ ra vì các lỗi nêu kèm.",
      matters: "Câu trả lời được đưa ra không có nó, và nói rõ."),
    .settingUnknown: CodeMeaning(
      "Đặt một tùy chọn mà plugin không có.",
      matters: "Gõ sai tên thì giá trị mặc định vẫn dùng."),
    .settingMissing: CodeMeaning(
      "Plugin cần một tùy chọn mà chưa ai đặt.",
      matters: "Nó không có giá trị mặc định hợp lý."),
    .settingMalformed: CodeMeaning(
      "Phần sau --set không có dạng plugin.key=value.",
      matters: "Không biết nói tới plugin nào."),
    .dataEscapes: CodeMeaning(
      "Bản kê khai đòi tệp dữ liệu ngoài thư mục plugin.",
      matters: "Plugin chỉ đọc tệp của chính nó."),
    .dataUnreadable: CodeMeaning(
      "Không đọc được một tệp dữ liệu của plugin.",
      matters: "Thiếu dữ liệu để tính."),
    .dataMalformed: CodeMeaning(
      "Tệp dữ liệu không đúng với phần đuôi tên.",
      matters: "Đọc nửa bảng như cả bảng sẽ cho câu trả lời sai."),
    .pluginCallFailed: CodeMeaning(
      "Một hàm của plugin dừng vì lỗi.",
      matters: "Chỉ phần của nó trong câu trả lời bị thiếu."),
    .pluginCallStopped: CodeMeaning(
      "Một hàm của plugin tốn nhiều bước hoặc bộ nhớ hơn mức cho phép.",
      matters: "Một plugin không được làm nghẽn câu trả lời."),
    .extensionUnknown: CodeMeaning(
      "Hỏi một chỉ số, định dạng, bộ đọc hay lệnh mà plugin đang dùng không có.",
      matters: "Sẽ không có kết quả nào."),
    .pluginTwice: CodeMeaning(
      "Hai thư mục có plugin cùng tên.",
      matters: "Bản tìm thấy trước được dùng, có thể là bản cũ."),
    .pluginMisnamed: CodeMeaning(
      "Bản kê khai đặt tên khác với tên thư mục.",
      matters: "Gọi một tên mà nó mang tên khác."),
    .badVersion: CodeMeaning(
      "Không đọc được phiên bản hoặc khoảng phiên bản.",
      matters: "Việc plugin cần nhau dựa vào phiên bản."),
    .pluginAddsNothing: CodeMeaning(
      "Plugin không khai báo gì.",
      matters: "Tốn công nạp mà không đổi câu trả lời nào."),
    .pluginUntested: CodeMeaning(
      "Plugin không kèm kiểm thử.",
      matters: "Khi nó hỏng không ai biết."),
    .pluginUnexplained: CodeMeaning(
      "Plugin không có README.md.",
      matters: "Người gặp nó không biết nó dùng để làm gì."),
    .pluginNearLimit: CodeMeaning(
      "Plugin gần chạm giới hạn trong kiểm thử.",
      matters: "Brief lớn hơn có thể vượt."),
    .settingUnread: CodeMeaning(
      "Một tùy chọn được khai báo nhưng không tệp nào của plugin đọc.",
      matters: "Người đặt nó chờ một thay đổi không đến."),
    .functionMissing: CodeMeaning(
      "Một chỉ số, định dạng, bộ đọc hoặc lệnh không có hàm để làm việc.",
      matters: "Nó không bao giờ trả lời được."),
    .badPluginName: CodeMeaning(
      "Tên plugin mới không chỉ gồm chữ thường, số và gạch nối.",
      matters: "Tên là thư mục, tiền tố của tùy chọn và dấu trong câu trả lời."),
  ]
}
