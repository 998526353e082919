import CampaignModel

/// What findings about batches, outputs and settings mean and why they matter, in Vietnamese.
enum VietnameseBatchMeanings {
  /// By code of `DiagnosticCode.batchCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .sheetName: CodeMeaning(
      "Một trang tính được đặt tên mà phần mềm bảng tính không chấp nhận, hoặc trùng tên trang khác.",
      matters: "Tệp như vậy sẽ không mở được nên không được ghi ra."),
    .sheetFull: CodeMeaning(
      "Trang tính không còn chỗ cho dòng hoặc cột mới.",
      matters: "Bảng tính chỉ dài đến đó; phần vượt quá sẽ mất mà không ai hay."),
    .cellTooLong: CodeMeaning(
      "Một đoạn chữ dài hơn sức chứa của một ô bảng tính.",
      matters: "Phần mềm bảng tính sẽ báo tệp có ô như vậy là bị hỏng."),
    .columnUnknown: CodeMeaning(
      "--select nêu một phần mà kết quả nào cũng không có.",
      matters: "Cột đó sẽ trống từ trên xuống dưới; lệnh chưa chạy gì."),
    .columnNeedsFull: CodeMeaning(
      "--select nêu một phần chỉ có trong kết quả đầy đủ, trong khi lệnh có --detail lean.",
      matters: "Kết quả gọn chỉ cho biết quyết định và quy tắc dẫn đến nó; không tính dự báo và kế hoạch."),
    .formatUnknown: CodeMeaning(
      "Không có định dạng xuất nào mang tên này, cả trong chương trình lẫn trong các plugin đang dùng.",
      matters: "Tên gần nhất được gợi ý; lệnh chưa chạy gì."),
    .cellCut: CodeMeaning(
      "Một phần của kết quả không vừa một ô; ô chỉ giữ đoạn đầu.",
      matters: "Người đọc bảng tính thấy ít hơn những gì đã được trả lời."),
    .runUnfinished: CodeMeaning(
      "Một lần chạy trước cho tệp này bị dừng giữa chừng và nhật ký của nó vẫn còn.",
      matters: "Kết quả đã có có thể đáng giữ hoặc đáng bỏ: chỉ bạn mới biết."),
    .runDiffers: CodeMeaning(
      "Những gì lần chạy trước dựa vào nay đã khác: brief, quy tắc, tùy chọn hoặc phiên bản chương trình.",
      matters: "Nửa sau của tệp sẽ theo bộ quy tắc khác với nửa đầu."),
    .journalUnusable: CodeMeaning(
      "Không đọc được nhật ký của lần chạy trước, hoặc tệp kết quả ngắn hơn nhật ký ghi.",
      matters: "Không có nhật ký thì không biết brief nào đã được trả lời."),
    .outputBusy: CodeMeaning(
      "Một lần chạy khác đang mở tệp này và còn đang ghi.",
      matters: "Hai lần chạy ghi chung một tệp sẽ làm lẫn các dòng của nhau."),
    .resumeNeedsFile: CodeMeaning(
      "Lệnh có --resume nhưng nơi ghi ra không phải là tệp.",
      matters: "Những gì đã in ra không còn nữa nên không có chỗ để chạy tiếp."),
    .quarantineRecord: CodeMeaning(
      "Một dòng đưa cho --retry-failed không giống những gì lệnh batch ghi về brief chưa trả lời được.",
      matters: "Bản ghi cho biết brief nằm ở đâu và viết theo dạng nào; thiếu nó thì dòng này không phải là brief."),
    .sameFile: CodeMeaning(
      "Tệp ghi ra, hoặc tệp cách ly, chính là tệp đang đọc brief.",
      matters: "Ghi vào đó sẽ làm hỏng các brief trong khi đang đọc."),
    .runKept: CodeMeaning(
      "Lần chạy đã bị dừng; các kết quả đã có được giữ bên cạnh tệp ghi ra.",
      matters: "Không brief nào phải trả lời lại."),
    .formatTakesNoColumns: CodeMeaning(
      "Lệnh có --select với một định dạng luôn trình bày trọn kết quả.",
      matters: "Lựa chọn đó sẽ không thay đổi gì."),
    .formatNeedsFull: CodeMeaning(
      "Lệnh có --detail lean với một định dạng trình bày trọn kết quả.",
      matters: "Kết quả gọn thiếu phần lớn những gì trang cần trình bày."),
    .configUnknown: CodeMeaning(
      "Một biến môi trường gần giống nhưng không đúng tên một thiết lập.",
      matters: "Gõ nhầm tên sẽ khiến thiết lập giữ giá trị mặc định mà không ai hay."),
    .configValue: CodeMeaning(
      "Một thiết lập có giá trị không đúng loại.",
      matters: "Giá trị đó không được tính; lệnh dừng thay vì chạy với điều bạn không yêu cầu."),
  ]
}
