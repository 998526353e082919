import CampaignModel

/// What findings about plugins say in Vietnamese.
enum VietnamesePluginFindings {
  /// One text per code of `DiagnosticCode.pluginCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .pluginNotFound: FindingText(
      "không có plugin “{0}”", fix: "Các plugin tìm thấy: {1}. Chỉ thêm thư mục bằng --plugins."),
    .manifestMissing: FindingText("“{0}” không có plugin.lua", fix: "Tạo mới bằng: kolmix plugins new TÊN."),
    .manifestNotATable: FindingText(
      "plugin.lua trả về {0:word}, không phải bản khai báo",
      fix: "Kết thúc tệp bằng: return plugin { name = …, version = … }."),
    .apiUnsupported: FindingText(
      "plugin “{0}” viết cho api {1}, chương trình này dùng api {2}",
      fix: "Dùng phiên bản plugin dành cho chương trình này: xem docs/plugins.md."),
    .needMissing: FindingText(
      "plugin “{0}” cần “{1}”, nhưng plugin đó không được dùng",
      fix: "Dùng thêm “{1}”, hoặc sửa lỗi khiến nó không nạp được."),
    .needVersion: FindingText(
      "plugin “{0}” cần “{1}” {2}, nhưng đang có {3}", fix: "Dùng phiên bản “{1}” phù hợp, hoặc nới khoảng phiên bản."),
    .needCircle: FindingText(
      "các plugin cần nhau thành vòng tròn: {0}", fix: "Cắt vòng: chuyển phần chung sang một plugin riêng."),
    .pluginClash: FindingText(
      "{0:word} “{1}” được khai báo bởi cả {2} lẫn {3}, tại {4}",
      fix: "Chỉ dùng một bên, hoặc cho bên này cần bên kia và ghi replaces = true."),
    .pluginLeftOut: FindingText(
      "bỏ qua plugin “{0}”", fix: "Sửa những lỗi nêu ở trên; thêm --strict để dừng hẳn thay vì bỏ qua."),
    .settingUnknown: FindingText("plugin “{0}” không có thiết lập “{1}”", fix: "Các thiết lập có: {2}."),
    .settingMissing: FindingText(
      "plugin “{0}” cần thiết lập “{1}”", fix: "Ghi trong kolmix.yaml, hoặc dùng --set {0}.{1}=…"),
    .settingMalformed: FindingText("“{0}” không phải thiết lập của plugin", fix: "Viết: --set plugin.khóa=giá_trị."),
    .dataEscapes: FindingText(
      "plugin “{0}”: “{1}” không phải tệp trong thư mục của plugin",
      fix: "Chỉ tệp nằm trong thư mục plugin: không đường dẫn tuyệt đối, không “..”, không liên kết ra ngoài."),
    .dataUnreadable: FindingText(
      "plugin “{0}”: không đọc được tệp “{1}”: {2}", fix: "Kiểm tra tên tệp, dung lượng và quyền đọc."),
    .dataMalformed: FindingText(
      "plugin “{0}”: tệp “{1}” không đúng loại như phần đuôi: {2}",
      fix: "Sửa tệp; .csv có dòng tiêu đề, .json là JSON, .txt và .md là chữ UTF-8."),
    .pluginCallFailed: FindingText(
      "{0:word} “{1}” của plugin “{2}” gặp lỗi với “{3}”: {4}", fix: "Sửa hàm đó; mọi phần khác vẫn chạy."),
    .pluginCallStopped: FindingText(
      "{0:word} “{1}” của plugin “{2}” bị dừng với “{3}”: {4:word}, giới hạn là {5}",
      fix: "Rút gọn hàm, hoặc tăng --plugin-steps hay --plugin-memory."),
    .extensionUnknown: FindingText("không có {0:word} “{1}”", fix: "Hiện có: {2}."),
    .pluginTwice: FindingText(
      "hai thư mục cùng chứa plugin “{0}”; nơi kia là {1}", fix: "Bỏ một bên; bên tìm thấy trước được dùng."),
    .pluginMisnamed: FindingText(
      "thư mục “{0}” chứa plugin tên “{1}”", fix: "Đặt tên thư mục và plugin giống nhau."),
    .badVersion: FindingText(
      "“{0}” của {1}: {2} không phải số phiên bản",
      fix: "Viết \"1.2.0\"; khoảng phiên bản là \">=1.2 <2\", hoặc \"1.2\" cho cùng phiên bản chính."),
    .pluginAddsNothing: FindingText(
      "plugin “{0}” không thêm gì", fix: "Khai báo trong init.lua: một quy tắc, một chỉ số, một định dạng."),
    .pluginUntested: FindingText(
      "plugin “{0}” chưa có kiểm thử",
      fix: "Thêm test \"…\" { … } trong tệp riêng: một brief có tác dụng, một brief không."),
    .pluginUnexplained: FindingText(
      "plugin “{0}” không có README.md", fix: "Ghi rõ plugin biết gì và lấy từ nguồn nào."),
    .pluginNearLimit: FindingText(
      "plugin “{0}”: {1:word} đã tới {2}% giới hạn {3}", fix: "Rút gọn các hàm, hoặc tăng giới hạn trong kolmix.yaml."),
    .settingUnread: FindingText(
      "plugin “{0}” khai báo thiết lập “{1}” nhưng không tệp nào đọc", fix: "Dùng config.{1}, hoặc bỏ thiết lập đó."),
    .functionMissing: FindingText("{0} không có hàm “{1}”", fix: "Thêm vào: {1} = function(…) … end."),
    .badPluginName: FindingText(
      "“{0}” không dùng làm tên plugin được",
      fix: "Dùng chữ thường không dấu, số và gạch nối, bắt đầu bằng chữ cái: tet-season."),
  ]
}
