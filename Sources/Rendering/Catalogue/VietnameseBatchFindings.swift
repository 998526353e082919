import CampaignModel

/// What findings about batches, outputs and settings say in Vietnamese.
enum VietnameseBatchFindings {
  /// One text per code of `DiagnosticCode.batchCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .sheetName: FindingText(
      "không thể đặt tên trang tính là \"{0}\"",
      fix: "Dùng tối đa 31 ký tự, không có [ ] : * ? / \\, và không đặt trùng tên."),
    .sheetFull: FindingText(
      "trang tính \"{0}\" đã hết chỗ",
      fix: "Một trang tính có 1.048.576 dòng và 16.384 cột; hãy ghi ra CSV hoặc JSON Lines."),
    .cellTooLong: FindingText(
      "nội dung ô {1} của trang tính \"{0}\" dài hơn {2} ký tự",
      fix: "Một ô bảng tính không chứa được nhiều hơn; hãy ghi ra CSV hoặc JSON Lines."),
    .columnUnknown: FindingText(
      "kết quả không có phần \"{0}\"",
      fix:
        "Gọi tên như trong JSON của kết quả, ví dụ id, mix.micro.share, forecast.reach.p50; xem danh sách ở docs/batch.md."
    ),
    .columnNeedsFull: FindingText(
      "kết quả gọn không có \"{0}\"", fix: "Bỏ --detail lean, hoặc chọn trong id, status, mix.… và rules."),
    .formatUnknown: FindingText("không có định dạng xuất \"{0}\"", fix: "Các định dạng: {1}."),
    .cellCut: FindingText(
      "\"{1}\" của brief \"{0}\" quá dài cho một ô nên đã bị cắt bớt",
      fix: "Ghi ra CSV hoặc JSON Lines để có đầy đủ."),
    .runUnfinished: FindingText(
      "có một lần chạy dở dang cho \"{0}\" trong \"{1}\"",
      fix: "Thêm --resume để chạy tiếp, hoặc dùng --force để chạy lại từ đầu."),
    .runDiffers: FindingText(
      "không thể chạy tiếp lần chạy trong \"{0}\": {1:word} đã thay đổi",
      fix: "Trả lại như cũ, hoặc chạy lại từ đầu bằng --force thay cho --resume."),
    .journalUnusable: FindingText(
      "không dùng được nhật ký \"{0}\": {1}", fix: "Chạy lại từ đầu bằng --force thay cho --resume."),
    .outputBusy: FindingText(
      "một lần chạy khác đang ghi \"{0}\"", fix: "Đợi lần chạy đó xong, hoặc ghi ra tệp khác."),
    .resumeNeedsFile: FindingText(
      "chỉ có thể chạy tiếp khi ghi ra tệp", fix: "Chỉ định một tệp bằng -o thay cho -."),
    .quarantineRecord: FindingText(
      "dòng {1} của \"{0}\" không phải là bản ghi của một brief",
      fix: "Chỉ sửa phần \"text\" của bản ghi; mỗi dòng là một đối tượng JSON đúng như lệnh batch đã ghi."),
    .sameFile: FindingText("\"{0}\" và \"{1}\" là cùng một tệp", fix: "Hãy ghi ra một tệp riêng."),
    .runKept: FindingText(
      "đã trả lời {0} brief, giữ trong \"{1}\"", fix: "Chạy lại lệnh này với --resume để làm tiếp."),
    .formatTakesNoColumns: FindingText(
      "định dạng \"{0}\" không chọn được từng phần của kết quả",
      fix: "Bỏ --select, hoặc ghi ra csv, xlsx, markdown, table hay json."),
    .formatNeedsFull: FindingText("định dạng \"{0}\" cần kết quả đầy đủ", fix: "Bỏ --detail lean."),
    .configUnknown: FindingText(
      "không có thiết lập \"{0}\"", fix: "kolmix config explain liệt kê mọi thiết lập."),
    .configValue: FindingText(
      "thiết lập \"{0}\" từ {1} cần {2:word}, nhưng lại là \"{3}\"", fix: "Ghi một giá trị đúng loại."),
  ]
}
