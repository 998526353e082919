import CampaignModel

/// What findings of what rules do to each other mean and why they matter, in Vietnamese.
enum VietnameseCheckMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .impossibleRule: CodeMeaning(
      "Điều kiện của quy tắc không chừa brief nào: hai khoảng không gặp nhau, hai giá trị của một lựa chọn, mục tiêu cộng lại quá 1, im lặng về điều brief nào cũng nêu.",
      matters: "Trong tệp trông quy tắc vẫn sống, nhưng nó không bao giờ lên tiếng."),
    .deadAlternative: CodeMeaning(
      "Một nhánh của any{} không bao giờ xảy ra vì mâu thuẫn với phần còn lại của quy tắc.",
      matters: "Quy tắc hẹp hơn so với cách nó đọc lên."),
    .duplicateRule: CodeMeaning(
      "Hai quy tắc áp dụng cho đúng cùng brief và có cùng tác động, dù viết khác nhau.",
      matters: "Điểm bị cộng hai lần, và ai sửa cái này sẽ quên cái kia."),
    .subsumedRule: CodeMeaning(
      "Ở đâu quy tắc áp dụng thì quy tắc khác đã nói như vậy hoặc đòi hơn thế.",
      matters: "Nó tốn công đọc và khiến người ta tưởng nó quyết định điều gì."),
    .maskedEffect: CodeMeaning(
      "Với khung giai đoạn, hạng mục, giả định và dữ kiện, chỉ cái đứng đầu theo ưu tiên được tính, và ở đây luôn có quy tắc khác đứng trước.",
      matters: "Tác động được ghi ra nhưng không bao giờ xảy ra."),
    .maskedRow: CodeMeaning(
      "Ở đâu dòng này đúng thì chính sách của bảng chọn dòng khác.",
      matters: "Kết quả của dòng không bao giờ được đưa ra."),
    .idleEffect: CodeMeaning(
      "Tác động không đổi gì ở nơi quy tắc áp dụng: không điểm, hệ số một, ít nhất không người, giả định mà khách đã trả lời.",
      matters: "Có lẽ một con số hoặc điều kiện bị sai."),
    .blockedRule: CodeMeaning(
      "Quy tắc chỉ định hình cơ cấu, mà ở đâu nó áp dụng thì quy tắc khác cấm mọi cơ cấu.",
      matters: "Không ai thấy được tác dụng của nó."),
    .undecidedOrder: CodeMeaning(
      "Hai quy tắc cùng độ ưu tiên quyết định cùng một điều theo hai cách, và có brief làm cả hai áp dụng.",
      matters: "Quy tắc đứng trước trong tệp thắng; chuyển chỗ quy tắc sẽ đổi câu trả lời."),
    .tableGap: CodeMeaning(
      "Có brief nêu đủ những gì bảng hỏi mà không dòng nào đúng.",
      matters: "Với những brief đó bảng im lặng, điều rất dễ bị bỏ sót."),
    .unusedFact: CodeMeaning(
      "Một dữ kiện được khai báo, có khi được suy ra, mà không quy tắc nào đọc.",
      matters: "Đó là công không kết quả, hoặc thiếu quy tắc lẽ ra phải đọc nó."),
    .unusedDeclaration: CodeMeaning(
      "Một chiến thuật, rủi ro hoặc khung giai đoạn được khai báo mà không nơi nào nêu tên.",
      matters: "Lời khuyên không bao giờ được đưa ra."),
    .unreadQuestion: CodeMeaning(
      "Một trường có câu hỏi cho khách, nhưng không quy tắc nào hỏi và không quy tắc nào đọc câu trả lời.",
      matters: "Hoặc thiếu quy tắc, hoặc câu hỏi thừa."),
    .missingReason: CodeMeaning(
      "Quy tắc không nói vì sao, bằng một hoặc cả hai ngôn ngữ.",
      matters: "Câu trả lời hiện lý do bên cạnh mỗi tác động; người lập chiến lược phải bảo vệ được nó."),
    .groupGap: CodeMeaning(
      "Với một số brief, không quy tắc nào trong nhóm bạn hỏi được áp dụng.",
      matters: "Chỉ bạn biết ở đó có thiếu quy tắc hay không."),
    .groupOverlap: CodeMeaning(
      "Hai quy tắc trong nhóm bạn hỏi cùng áp dụng cho một brief.",
      matters: "Ổn nếu chúng bổ sung nhau; sai nếu chỉ một được lên tiếng."),
    .checkUnfinished: CodeMeaning(
      "Một số câu hỏi về quy tắc chưa trả lời được: quá nhiều trường hợp, có hàm Lua, phép tính có thể không ra số, hoặc không tìm được brief chứng minh.",
      matters: "Những gì đã báo là chắc chắn; phần còn lại im lặng không chứng minh điều gì."),
    .furtherFindings: CodeMeaning(
      "Một loại phát hiện có quá nhiều nên chỉ hiện những cái đầu.",
      matters: "Danh sách hàng nghìn dòng không giúp được ai."),
    .emptyGroup: CodeMeaning(
      "Mẫu ghi ở --group không khớp quy tắc, bảng hay tệp nào.",
      matters: "Nhóm rỗng không có khoảng trống hay chồng lấn, trông như tin tốt."),
    .unknownCode: CodeMeaning(
      "kolmix explain được hỏi về một mã không phát hiện nào có.",
      matters: "Mã gồm một chữ cái và ba chữ số, ví dụ R062."),
    .formatChangesMeaning: CodeMeaning(
      "kolmix rules fmt thấy bảng viết theo chuẩn sẽ được đọc thành quy tắc khác.",
      matters: "Định dạng không bao giờ được đổi câu trả lời, nên chưa ghi gì."),
    .badRuleName: CodeMeaning(
      "Tên quy tắc mới có dấu cách, chữ hoa hoặc dấu tiếng Việt.",
      matters: "Tên được gõ trên dòng lệnh và ghi trong kiểm thử; tên giản dị thì khó gõ sai."),
    .ruleExists: CodeMeaning(
      "Quy tắc mới mang tên của một quy tắc đã có.",
      matters: "Hai quy tắc trùng tên sẽ bị từ chối khi đọc bộ quy tắc."),
    .badRuleFile: CodeMeaning(
      "Quy tắc mới được thêm vào tệp không phải Lua.",
      matters: "Chỉ tệp .lua được đọc làm quy tắc; thêm vào đó sẽ không có tác dụng."),
  ]
}
